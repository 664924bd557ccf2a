"""Resizes a small drawn picture with Pillow and writes what it gives, as a reference for `resizeLikePillow`:

    pip install pillow==13.0.0
    python tools/make-pillow-reference.py > packages/raster/src/resample/pillow-reference.json
"""

import base64
import json

import PIL
from PIL import Image

WIDTH, HEIGHT = 23, 17


def value(x: int, y: int, c: int) -> int:
    """The drawn picture; the test draws the same."""
    return (x * x * (c + 3) + y * 29 + x * y * (7 - c) + (200 if (x // 4 + y // 3 + c) % 2 else 0)) % 256


picture = Image.new("RGB", (WIDTH, HEIGHT))
picture.putdata([tuple(value(x, y, c) for c in range(3)) for y in range(HEIGHT) for x in range(WIDTH)])

cases = []
for name in ("box", "bilinear", "bicubic", "lanczos"):
    for width, height in ((9, 7), (40, 31), (23, 8), (50, 17), (11, 33)):
        resized = picture.resize((width, height), getattr(Image.Resampling, name.upper()))
        cases.append(
            {"filter": name, "width": width, "height": height, "rgb": base64.b64encode(resized.tobytes()).decode()}
        )

print(json.dumps({"pillow": PIL.__version__, "width": WIDTH, "height": HEIGHT, "cases": cases}, indent=1))
