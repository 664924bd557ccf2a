# pip install "segmind>=1.1.0"
# export SEGMIND_API_KEY="YOUR_API_KEY"
import segmind

# Async (v2): submit to the queue and block until COMPLETED.
# run() returns the final result dict (600s deadline, 1.0s poll by default).
result = segmind.run(
    "bria-text-to-image",
    prompt="A professional headshot of a CEO",
    mode="base",
    aspect_ratio="1:1",
    seed=654321,
    negative_prompt="no storms",
    steps_num=40,
    text_guidance_scale=7,
    medium="photography",
    prompt_enhancement=True,
    enhance_image=True,
    prompt_content_moderation=True,
    content_moderation=False,
    ip_signal=False,
)
print(result["status"])                      # COMPLETED
print(result.get("output"))                  # model output (e.g. media URL)
print(result["metrics"]["inference_time"])   # server compute seconds

# --- Or submit + poll manually (track request_id, control the cadence) ---
from segmind import SegmindClient, InferenceFailed, InferenceTimeout

client = SegmindClient()                      # reads SEGMIND_API_KEY
payload = {
    "prompt": "A professional headshot of a CEO",
    "mode": "base",
    "aspect_ratio": "1:1",
    "seed": 654321,
    "negative_prompt": "no storms",
    "steps_num": 40,
    "text_guidance_scale": 7,
    "medium": "photography",
    "prompt_enhancement": True,
    "enhance_image": True,
    "prompt_content_moderation": True,
    "content_moderation": False,
    "ip_signal": False,
}
job = client.submit_async("bria-text-to-image", **payload)
print(job.request_id)                         # available immediately
try:
    result = job.wait(timeout=600, interval=1.0)
except InferenceTimeout as e:
    print("still running:", e.request_id)
except InferenceFailed as e:
    print("failed:", e.detail)
