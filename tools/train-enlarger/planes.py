"""Colours as luma and two colour differences, and resampling, both as `packages/raster` does them."""

from functools import lru_cache

import numpy as np


def planes_of(rgb: np.ndarray) -> np.ndarray:
    """Height x width x 3 colours (0 to 255) as luma, blue minus luma and red minus luma: 3 x height x width."""
    red, green, blue = (rgb[..., channel].astype(np.float32) for channel in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    return np.stack([luma, blue - luma, red - luma])


def colour_of(planes: np.ndarray) -> np.ndarray:
    """The reverse, rounded and clamped to bytes."""
    luma, blueness, redness = planes
    green = luma - (0.299 * redness + 0.114 * blueness) / 0.587
    rgb = np.stack([luma + redness, green, luma + blueness], axis=-1)
    return np.clip(np.rint(rgb), 0, 255).astype(np.uint8)


def _cubic(x: np.ndarray, b: float, c: float) -> np.ndarray:
    x = np.abs(x)
    near = ((12 - 9 * b - 6 * c) * x**3 + (-18 + 12 * b + 6 * c) * x**2 + (6 - 2 * b)) / 6
    far = ((-b - 6 * c) * x**3 + (6 * b + 30 * c) * x**2 + (-12 * b - 48 * c) * x + (8 * b + 24 * c)) / 6
    return np.where(x < 1, near, np.where(x < 2, far, 0))


KERNELS = {
    # Half the width in source pixels at scale 1, and the value at a distance.
    "cubic": (2, lambda x: _cubic(x, 0, 0.5)),
    "mitchell": (2, lambda x: _cubic(x, 1 / 3, 1 / 3)),
    "lanczos3": (3, lambda x: np.where(np.abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0)),
    "area": (0.5, lambda x: np.where(np.abs(x) < 0.5, 1.0, 0.0)),
}


@lru_cache(maxsize=256)
def resampling_matrix(size: int, to: int, kernel: str) -> np.ndarray:
    """A `to` x `size` matrix: centres aligned, stretched when reducing, weights rescaled at the borders."""
    radius, value = KERNELS[kernel]
    stretch = max(size / to, 1)
    centre = (np.arange(to)[:, None] + 0.5) * size / to
    weights = value((np.arange(size)[None, :] + 0.5 - centre) / stretch)
    assert radius > 0
    return (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)


def resample(planes: np.ndarray, height: int, width: int, kernel: str) -> np.ndarray:
    """Planes (n x height x width) at another size."""
    down = resampling_matrix(planes.shape[1], height, kernel)
    across = resampling_matrix(planes.shape[2], width, kernel)
    return down @ planes @ across.T
