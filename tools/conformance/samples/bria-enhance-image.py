# pip install "segmind>=1.1.0"
# export SEGMIND_API_KEY="YOUR_API_KEY"
import segmind

# Async (v2): submit to the queue and block until COMPLETED.
# run() returns the final result dict (600s deadline, 1.0s poll by default).
result = segmind.run(
    "bria-enhance-image",
    image="https://segmind-resources.s3.amazonaws.com/input/a53c2a29-1e2c-473b-ad5a-2dfdb1184dfa-e8a1673f-7919-463e-b6fb-e12ad39140f1.jpeg",
    visual_input_content_moderation=True,
    visual_output_content_moderation=True,
    seed=123456,
    steps_num=30,
    resolution="4MP",
    preserve_alpha=True,
)
print(result["status"])                      # COMPLETED
print(result.get("output"))                  # model output (e.g. media URL)
print(result["metrics"]["inference_time"])   # server compute seconds

# --- Or submit + poll manually (track request_id, control the cadence) ---
from segmind import SegmindClient, InferenceFailed, InferenceTimeout

client = SegmindClient()                      # reads SEGMIND_API_KEY
payload = {
    "image": "https://segmind-resources.s3.amazonaws.com/input/a53c2a29-1e2c-473b-ad5a-2dfdb1184dfa-e8a1673f-7919-463e-b6fb-e12ad39140f1.jpeg",
    "visual_input_content_moderation": True,
    "visual_output_content_moderation": True,
    "seed": 123456,
    "steps_num": 30,
    "resolution": "4MP",
    "preserve_alpha": True,
}
job = client.submit_async("bria-enhance-image", **payload)
print(job.request_id)                         # available immediately
try:
    result = job.wait(timeout=600, interval=1.0)
except InferenceTimeout as e:
    print("still running:", e.request_id)
except InferenceFailed as e:
    print("failed:", e.detail)
