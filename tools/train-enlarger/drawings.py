"""Drawings with letters, lines and flat colours: what screenshots and diagrams are made of and photographs are not."""

import numpy as np
from PIL import Image, ImageDraw, ImageFont

SIDE = 384
FINER = 3
"""Drawn so many times larger and averaged, so that edges lie anywhere between pixels."""
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()+-/%&"


def drawing(random: np.random.Generator) -> np.ndarray:
    """Colours 0 to 255, 3 x `SIDE` x `SIDE`."""

    def colour() -> tuple[int, ...]:
        grey = random.random() < 0.4
        return tuple(int(value) for value in (np.repeat(random.integers(256), 3) if grey else random.integers(256, size=3)))

    def place() -> tuple[float, float]:
        return tuple(random.uniform(-0.1, 1.1, 2) * SIDE * FINER)

    picture = Image.new("RGB", (SIDE * FINER, SIDE * FINER), colour())
    pen = ImageDraw.Draw(picture)
    for _ in range(random.integers(10, 40)):
        width = int(random.uniform(0.6, 6) * FINER)
        kind = random.choice(["letters", "line", "outline", "area", "ring"], p=[0.4, 0.2, 0.12, 0.18, 0.1])
        (x, y), (right, bottom) = place(), place()
        box = [min(x, right), min(y, bottom), max(x, right), max(y, bottom)]
        if kind == "letters":
            font = ImageFont.load_default(size=int(random.uniform(14, 48) * FINER))
            pen.text((x, y), "".join(random.choice(list(LETTERS), random.integers(3, 20))), colour(), font=font)
        elif kind == "line":
            pen.line([x, y, right, bottom], colour(), width)
        elif kind == "outline":
            pen.rectangle(box, outline=colour(), width=width)
        elif kind == "area":
            pen.polygon([place() for _ in range(random.integers(3, 6))], colour())
        else:
            pen.ellipse(box, outline=colour(), width=width)
    return np.asarray(picture.reduce(FINER)).transpose(2, 0, 1)
