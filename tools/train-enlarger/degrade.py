"""Photographs made small and worse, as the pictures are that people want enlarged."""

from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import Image

from flaws import coarseness_of, features_of
from planes import planes_of, resample


@dataclass
class Example:
    """A small picture, what its truth adds to the small one's Lanczos3 enlargement, and what the network is told."""

    small: np.ndarray
    missing: np.ndarray
    features: np.ndarray


def rounded(planes: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(planes), 0, 255)


def blurred(planes: np.ndarray, sigma: float) -> np.ndarray:
    radius = int(np.ceil(3 * sigma))
    weights = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    weights = (weights / weights.sum()).astype(np.float32)
    for axis in (1, 2):
        margins = [(radius, radius) if axis == other else (0, 0) for other in range(3)]
        padded = np.pad(planes, margins, mode="edge")
        size = planes.shape[axis]
        planes = sum(w * np.take(padded, range(i, i + size), axis=axis) for i, w in enumerate(weights))
    return planes


def compressed(rgb: np.ndarray, quality: int, subsampling: int) -> tuple[np.ndarray, float]:
    """Through JPEG and back; and how coarsely that rounded."""
    file = BytesIO()
    Image.fromarray(rgb).save(file, "JPEG", quality=quality, subsampling=subsampling)
    picture = Image.open(file)
    steps = np.array(picture.quantization[0])
    return np.asarray(picture.convert("RGB")), coarseness_of(steps)


def noise_like(shape: tuple[int, ...], sigma: float, random: np.random.Generator) -> np.ndarray:
    """Noise of three channels: of each alone, of all together, or of a mixture."""
    together = random.choice([0, 0, 0, 0.5, 1])
    alone = random.standard_normal(shape, dtype=np.float32)
    shared = random.standard_normal(shape[1:], dtype=np.float32)
    return sigma * (np.sqrt(1 - together) * alone + np.sqrt(together) * shared)


def worsened(small: np.ndarray, random: np.random.Generator, soft: bool) -> tuple[np.ndarray, float]:
    """Blur 0 to 1.2, noise 0 to 8 and JPEG 40 to 95, each present or not; a third stays clean. What is soft by itself
    is at most made noisy."""
    odds = [0.7, 0, 0, 0.3, 0] if soft else [0.32, 0.10, 0.22, 0.12, 0.24]
    kind = random.choice(["clean", "blurred", "compressed", "noisy", "both"], p=odds)
    blur_odds = 0 if soft else {"clean": 0, "blurred": 1, "compressed": 0.4, "noisy": 0.3, "both": 0.6}[kind]
    if random.random() < blur_odds:
        small = rounded(blurred(small, random.uniform(0.2, 1.2)))
    if kind in ("noisy", "both"):
        small = rounded(small + noise_like(small.shape, random.uniform(0.5, 8), random))
    if kind in ("compressed", "both"):
        rgb = small.transpose(1, 2, 0).astype(np.uint8)
        rgb, coarseness = compressed(rgb, int(random.integers(40, 96)), int(random.choice([0, 2])))
        return rgb.transpose(2, 0, 1).astype(np.float32), coarseness
    return small, 0.0


def example_of(small: np.ndarray, truth: np.ndarray, coarseness: float, second: bool = False) -> Example:
    """From a small picture's colours (3 x height x width) and its truth at twice the size."""
    planes = planes_of(small.transpose(1, 2, 0))
    base = resample(planes, truth.shape[1], truth.shape[2], "lanczos3")
    missing = planes_of(truth.transpose(1, 2, 0)) - base
    return Example(planes, missing, features_of(planes, coarseness, second))


def reduced(truth: np.ndarray, factor: int, kernel: str) -> np.ndarray:
    return rounded(resample(truth, truth.shape[1] // factor, truth.shape[2] // factor, kernel))


def recoloured(truth: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Sometimes with channels exchanged, of other strengths or as a negative: strong colours are rare in photographs."""
    if random.random() < 0.25:
        truth = truth[random.permutation(3)]
    if random.random() < 0.15:
        truth = np.rint(truth * random.uniform(0.3, 1, (3, 1, 1))).astype(np.float32)
    return 255 - truth if random.random() < 0.1 else truth


def reduction_kernel(random: np.random.Generator) -> str:
    return str(random.choice(["cubic", "area", "lanczos3", "mitchell"], p=[0.66, 0.16, 0.09, 0.09]))
