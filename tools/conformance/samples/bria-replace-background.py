import requests
import json

url = "https://api.segmind.com/v1/bria-replace-background"
headers = {
 "x-api-key": "YOUR_API_KEY",
 "Content-Type": "application/json"
}

data = {
 "ref_images": "sample text",
 "enhance_ref_images": true,
 "prompt": "In a parking lot",
 "refine_prompt": true,
 "prompt_content_moderation": true,
 "negative_prompt": "no cars",
 "original_quality": false,
 "force_background_detection": false,
 "fast": false,
 "visual_input_content_moderation": false,
 "visual_output_content_moderation": false,
 "seed": 1234
}

response = requests.post(url, headers=headers, json=data)

if response.status_code == 200:
 result = response.json()
 print(json.dumps(result, indent=2))
else:
 print(f"Error: {response.status_code}")
 print(response.text)
