# pip install "segmind>=1.1.0"
# export SEGMIND_API_KEY="YOUR_API_KEY"
import segmind

# Async (v2): submit to the queue and block until COMPLETED.
# run() returns the final result dict (600s deadline, 1.0s poll by default).
result = segmind.run(
    "bria-gen-fill",
    mask="sample text",
    mask_type="manual",
    prompt="Place a wooden bench on the grass",
    prompt_content_moderation=True,
    negative_prompt="No skyscrapers or ground vehicles",
    preserve_alpha=True,
    seed=42,
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
    "mask": "sample text",
    "mask_type": "manual",
    "prompt": "Place a wooden bench on the grass",
    "prompt_content_moderation": True,
    "negative_prompt": "No skyscrapers or ground vehicles",
    "preserve_alpha": True,
    "seed": 42,
    "visual_input_content_moderation": False,
    "visual_output_content_moderation": False,
}
job = client.submit_async("bria-gen-fill", **payload)
print(job.request_id)                         # available immediately
try:
    result = job.wait(timeout=600, interval=1.0)
except InferenceTimeout as e:
    print("still running:", e.request_id)
except InferenceFailed as e:
    print("failed:", e.detail)
