"""What the network is told about a picture: estimated as `packages/raster/src/enlarge/flaws.ts` does."""

import numpy as np

BLOCK = 8
FINE = np.add.outer(np.arange(BLOCK), np.arange(BLOCK)) >= 9
"""The finest frequencies of a block: what is even over a picture there is noise, since detail falls off."""


def _cosines() -> np.ndarray:
    frequency = np.arange(BLOCK)[:, None]
    matrix = np.cos((2 * np.arange(BLOCK)[None, :] + 1) * frequency * np.pi / (2 * BLOCK)) * np.sqrt(2 / BLOCK)
    matrix[0] /= np.sqrt(2)
    return matrix.astype(np.float32)


COSINES = _cosines()
FEWEST_BLOCKS = 48
"""With fewer blocks the calmest are too few to tell noise from."""


def noise_of(plane: np.ndarray, luma: np.ndarray) -> float:
    """Standard deviation of white noise in the calmest blocks of a plane; blocks where luma is clipped tell nothing."""
    height, width = (size // BLOCK for size in plane.shape)

    def blocks(values: np.ndarray) -> np.ndarray:
        cut = values[: height * BLOCK, : width * BLOCK].reshape(height, BLOCK, width, BLOCK)
        return cut.transpose(0, 2, 1, 3).reshape(-1, BLOCK, BLOCK)

    lightness = blocks(luma)
    seen = (lightness.min(axis=(1, 2)) > 4) & (lightness.max(axis=(1, 2)) < 251)
    spectra = COSINES @ blocks(plane)[seen] @ COSINES.T
    energies = np.sort((spectra[:, FINE] ** 2).mean(axis=1))
    if len(energies) < FEWEST_BLOCKS:
        return 0.0
    # Of 21 squared normal numbers the mean is below half of what is expected in about one case of fifty.
    variance = 2 * energies[len(energies) // 50]
    for _ in range(8):
        calm = energies[energies <= 1.7 * variance]
        variance = calm.mean() if len(calm) else variance
    # A twelfth is what rounding to whole levels adds.
    return float(np.sqrt(max(0.0, variance - 1 / 12)))


def coarseness_of(luma_steps: np.ndarray) -> float:
    """How coarsely JPEG rounded: the mean of the luma table's ten lowest frequencies over 16; 0 stands for no JPEG."""
    low = np.add.outer(np.arange(BLOCK), np.arange(BLOCK)) <= 3
    return float(luma_steps.reshape(BLOCK, BLOCK)[low].mean() / 16)


STEEPEST = 12
"""Steps between neighbours of fewer levels than this are no edges."""
LEAST_CONTRAST = 48
EDGE_REACH = 4
"""How far to each side of its steepest step an edge is followed, in pixels."""
NOTCH = 3
"""A step back of up to so many levels does not end an edge: noise makes such."""
FEWEST_EDGES = 50


def widths_along(plane: np.ndarray) -> np.ndarray:
    """Contrast over steepest step of the edges that rows cross."""
    steps = np.diff(plane, axis=1)
    size = np.abs(steps)
    padded = np.pad(size, ((0, 0), (1, 1)))
    peak = (size >= STEEPEST) & (size >= padded[:, :-2]) & (size > padded[:, 2:])
    rows, columns = np.nonzero(peak)
    keep = (columns >= EDGE_REACH) & (columns < steps.shape[1] - EDGE_REACH)
    rows, columns = rows[keep], columns[keep]
    sign = np.sign(steps[rows, columns])
    contrast = size[rows, columns]
    for direction in (-1, 1):
        follows = np.ones(len(rows), dtype=bool)
        for distance in range(1, EDGE_REACH + 1):
            step = sign * steps[rows, columns + direction * distance]
            follows &= step > -NOTCH
            contrast = contrast + np.where(follows, step, 0)
    strong = contrast >= LEAST_CONTRAST
    return contrast[strong] / size[rows, columns][strong]


def edge_width_of(luma: np.ndarray) -> float:
    """Width in pixels of a picture's sharper edges: about 1.5 if it is sharp; 0 if it has too few edges to tell."""
    widths = np.sort(np.concatenate([widths_along(luma), widths_along(luma.T)]))
    return float(widths[len(widths) // 5]) if len(widths) >= FEWEST_EDGES else 0.0


FEATURES = 8
MOST_NOISE = 9
MOST_COARSENESS = 1.05
"""The worst that is trained on; what is worse is treated as this."""


def features_of(planes: np.ndarray, coarseness: float, second: bool) -> np.ndarray:
    """The numbers that the network's layers are tuned by."""
    luma_noise = min(MOST_NOISE, noise_of(planes[0], planes[0]))
    colour_noise = min(MOST_NOISE, (noise_of(planes[1], planes[0]) + noise_of(planes[2], planes[0])) / 2)
    coarseness = min(MOST_COARSENESS, coarseness)
    softness = min(1.0, max(0.0, (edge_width_of(planes[0]) - 1.4) / 1.6))
    return np.array(
        [
            luma_noise / 8,
            1 - np.exp(-luma_noise / 1.5),
            colour_noise / 8,
            coarseness,
            1 - np.exp(-4 * coarseness),
            float(second),
            softness,
            softness**2,
        ],
        dtype=np.float32,
    )
