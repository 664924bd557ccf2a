"""What a user of the Python client sees when a call fails: a JSON line for each case, its class and its text."""

import json
import os
import time

from segmind import InferenceFailed, InferenceTimeout, SegmindClient, SegmindError

ADDRESS = os.environ["ADDRESS"]
QUICK = {"prompt": "a red ball", "enhance_image": False, "prompt_enhancement": False}


def client(key=os.environ["SEGMIND_API_KEY"], address=ADDRESS):
    return SegmindClient(api_key=key, base_url=f"{address}/v1")


def bad_key():
    client(key="SG_00000000000000000000000000000000").run("bria-text-to-image", **QUICK)


def no_key():
    nameless = client()
    del nameless._client.headers["x-api-key"]
    nameless.run("bria-text-to-image", **QUICK)


def no_credits():
    client(key=os.environ["POOR_KEY"]).run("bria-text-to-image", **QUICK)


def forbidden_model():
    client(key=os.environ["NARROW_KEY"]).run("bria-text-to-image", **QUICK)


def unknown_model():
    client().run("bria-text-to-video", **QUICK)


def out_of_range():
    client().run("bria-text-to-image", prompt="a red ball", steps_num=500)


def failed_job():
    image = os.environ["TINY_PICTURE"]
    client().submit_async("bria-gen-fill", image=image, mask=image, prompt="x").wait(interval=0.1)


def blocked_prompt():
    client().run("bria-text-to-image", prompt="explicit pornography")


def timeout():
    job = client().submit_async("bria-text-to-image", prompt="a lake", mode="hd")
    job.wait(timeout=0, interval=0.1)


def cancelled():
    job = client().submit_async("bria-text-to-image", prompt="a lake", mode="hd")
    client()._request("POST", job.submit_response["cancel_url"])
    job.wait(interval=0.1)


def unknown_id():
    job = client().submit_async("bria-text-to-image", **QUICK)
    job.status_url = job.status_url.replace(job.request_id, "00000000-0000-4000-8000-000000000000")
    job.wait(interval=0.1)


def expired():
    job = client(address=os.environ["FORGETFUL"]).submit_async("bria-text-to-image", **QUICK)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        job.result()
        time.sleep(0.2)


def sync_failure():
    client().run_sync("bria-enhance-image", image="https://127.0.0.1/picture.jpeg")


CASES = [
    bad_key,
    no_key,
    no_credits,
    forbidden_model,
    unknown_model,
    out_of_range,
    failed_job,
    blocked_prompt,
    timeout,
    cancelled,
    unknown_id,
    expired,
    sync_failure,
]

for case in CASES:
    seen = {"case": case.__name__, "class": None, "status": None, "text": "nothing was raised"}
    try:
        case()
    except (InferenceFailed, InferenceTimeout, SegmindError) as error:
        seen |= {"class": type(error).__name__, "status": error.status, "text": error.detail}
    print(json.dumps(seen), flush=True)
