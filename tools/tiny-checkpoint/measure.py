"""Simple pixel measures of what a picture shows. measure.ts beside the checkpoint repeats them for tests."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from scenes import COLOURS, GROUNDS, SHAPES, SIZE, SKIES, Scene, shape_distance

MARGIN = 5
CONTRAST = 60
LEAST_SHARE = 0.01
LEAST_FIT = 0.6
TEMPLATE_SIZE = 48
TIMES = {time: np.mean(colours, axis=0) for time, colours in SKIES.items()}


@dataclass(frozen=True)
class Reading:
    """What was read: `share` is the shape's part of the picture, `fit` the best template's overlap (0..1)."""

    colour: str
    shape: str
    fit: float
    share: float


def nearest(colour: np.ndarray, table: dict) -> str:
    """The name of the nearest colour of a table, by Euclidean distance in sRGB values."""
    return min(table, key=lambda name: float(np.square(colour - np.array(table[name], np.float64)).sum()))


def side_colours(picture: np.ndarray) -> np.ndarray:
    """Per row, the median colour of the outer columns, where no shape comes: (SIZE, 3)."""
    return np.median(np.concatenate([picture[:, :MARGIN], picture[:, -MARGIN:]], 1), axis=1)


def largest_part(mask: np.ndarray) -> np.ndarray:
    """The largest 4-connected part of a mask."""
    left, best = mask.copy(), np.zeros_like(mask)
    for start in zip(*np.nonzero(mask)):
        if not left[start]:
            continue
        part, stack = np.zeros_like(mask), [start]
        left[start] = False
        while stack:
            row, column = stack.pop()
            part[row, column] = True
            for near in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if 0 <= near[0] < mask.shape[0] and 0 <= near[1] < mask.shape[1] and left[near]:
                    left[near] = False
                    stack.append(near)
        if part.sum() > best.sum():
            best = part
    return best


@cache
def template(shape: str) -> np.ndarray:
    """The shape filling a box of TEMPLATE_SIZE pixels a side."""
    grid = np.linspace(-1.1, 1.1, 441)
    x, y = np.meshgrid(grid, grid)
    inside = shape_distance(shape, x, y) <= 0
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    steps = (np.arange(TEMPLATE_SIZE) + 0.5) / TEMPLATE_SIZE
    return inside[np.ix_((rows[0] + steps * len(rows)).astype(int), (columns[0] + steps * len(columns)).astype(int))]


def overlap(box: np.ndarray, shape: str) -> float:
    """Pixels in both by pixels in either, the template stretched to the box by nearest neighbour."""
    rows, columns = (((np.arange(length) + 0.5) * TEMPLATE_SIZE / length).astype(int) for length in box.shape)
    wanted = template(shape)[np.ix_(rows, columns)]
    return float((wanted & box).sum() / (wanted | box).sum())


def read_shape(picture: np.ndarray) -> Reading:
    """Finds the shape as what differs from its row's sides, and names its colour and form."""
    different = np.sqrt(np.square(picture - side_colours(picture)[:, None]).sum(2)) > CONTRAST
    part = largest_part(different)
    share = float(part.sum()) / (SIZE * SIZE)
    if share < LEAST_SHARE:
        return Reading("none", "none", 0.0, share)
    colour = nearest(np.median(picture[part], axis=0), COLOURS)
    rows, columns = np.flatnonzero(part.any(1)), np.flatnonzero(part.any(0))
    box = part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    fits = {shape: overlap(box, shape) for shape in SHAPES}
    shape = max(fits, key=fits.get)
    return Reading(colour, shape, fits[shape], share)


def background_right(picture: np.ndarray, background: str | tuple[str, str]) -> bool:
    """Whether the sides show the named plain colour, or the named sky above the named ground."""
    sides = side_colours(picture)
    if isinstance(background, str):
        even = float(np.abs(sides - np.median(sides, axis=0)).mean()) < 20
        return even and nearest(np.median(sides, axis=0), COLOURS) == background
    time, ground = background
    sky, bottom = np.median(sides[:20], axis=0), np.median(sides[-8:], axis=0)
    grounds = {name: colours[time] for name, colours in GROUNDS.items()}
    return nearest(sky, TIMES) == time and nearest(bottom, grounds) == ground


def colour_share(picture: np.ndarray, colour: str) -> float:
    """The part of all pixels within 70 of a named colour."""
    return float((np.sqrt(np.square(picture - np.array(COLOURS[colour])).sum(2)) < 70).mean())


def matches(picture: np.ndarray, scene: Scene) -> dict[str, bool]:
    """Whether colour, shape and background are those of the scene."""
    reading = read_shape(picture)
    return {
        "colour": reading.colour == scene.colour,
        "shape": reading.shape == scene.shape and reading.fit >= LEAST_FIT,
        "background": background_right(picture, scene.background),
    }
