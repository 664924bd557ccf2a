# pip install "segmind>=1.1.0"
# export SEGMIND_API_KEY="YOUR_API_KEY"
import segmind

# Async (v2): submit to the queue and block until COMPLETED.
# run() returns the final result dict (600s deadline, 1.0s poll by default).
result = segmind.run(
    "bria-expand-image",
    image="https://segmind-resources.s3.amazonaws.com/input/3f05def3-776b-4944-a0f6-c23cec41a09e-cbf61f2b859662c0.jpg",
    aspect_ratio="4:3",
    prompt_content_moderation=True,
    seed=12345,
    negative_prompt="Do not include buildings or modern architecture",
    preserve_alpha=True,
    visual_input_content_moderation=False,
    visual_output_content_moderation=False,
)
print(result["status"])                      # COMPLETED
print(result.get("output"))                  # model output (e.g. media URL)
print(result["metrics"]["inference_time"])   # server compute seconds

# --- Or submit + poll manually (track request_id, control the cadence) ---
from segmind import SegmindClient, InferenceFailed, InferenceTimeout

client = SegmindClient()                      # reads SEGMIND_API_KEY
payload = {
    "image": "https://segmind-resources.s3.amazonaws.com/input/3f05def3-776b-4944-a0f6-c23cec41a09e-cbf61f2b859662c0.jpg",
    "aspect_ratio": "4:3",
    "prompt_content_moderation": True,
    "seed": 12345,
    "negative_prompt": "Do not include buildings or modern architecture",
    "preserve_alpha": True,
    "visual_input_content_moderation": False,
    "visual_output_content_moderation": False,
}
job = client.submit_async("bria-expand-image", **payload)
print(job.request_id)                         # available immediately
try:
    result = job.wait(timeout=600, interval=1.0)
except InferenceTimeout as e:
    print("still running:", e.request_id)
except InferenceFailed as e:
    print("failed:", e.detail)
