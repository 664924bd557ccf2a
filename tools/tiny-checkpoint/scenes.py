"""The little world that the tiny checkpoint learns: one coloured shape before a plain colour or a simple scene.

Everything that a caption can say is named here once; drawing, captions, the tokenizer's words and the measures all
read these tables.
"""

from dataclasses import dataclass

import numpy as np

SIZE = 64

COLOURS = {
    "red": (220, 40, 40),
    "orange": (245, 140, 20),
    "yellow": (250, 225, 50),
    "green": (30, 150, 60),
    "blue": (40, 80, 220),
    "purple": (140, 50, 170),
    "white": (245, 245, 245),
    "black": (20, 20, 20),
}

SHAPES = ("circle", "square", "triangle", "star", "ring", "cross")

# Colours of the sky (at the top, at the horizon) and of the grounds, by the time that the caption names.
SKIES = {
    "day": ((120, 180, 240), (190, 220, 245)),
    "night": ((15, 15, 60), (40, 40, 100)),
    "sunset": ((235, 120, 90), (250, 190, 120)),
}
GROUNDS = {
    "grass": {"day": (90, 180, 70), "night": (15, 60, 30), "sunset": (110, 120, 40)},
    "sea": {"day": (30, 100, 170), "night": (10, 60, 110), "sunset": (110, 70, 130)},
    "snow": {"day": (235, 240, 250), "night": (120, 130, 170), "sunset": (250, 215, 205)},
}

# Shapes of these colours would hardly be seen in front of the sky of that time, so nothing asks for them.
HIDDEN = {"day": (), "night": ("black", "blue"), "sunset": ("orange",)}


@dataclass(frozen=True)
class Scene:
    """What one picture shows: `background` is a colour's name, or a (time, ground) pair."""

    colour: str
    shape: str
    background: str | tuple[str, str]


def all_scenes() -> list[Scene]:
    """Every scene that may be asked for, in a fixed order."""
    scenes = []
    for colour in COLOURS:
        for shape in SHAPES:
            scenes += [Scene(colour, shape, plain) for plain in COLOURS if plain != colour]
            scenes += [
                Scene(colour, shape, (time, ground))
                for time in SKIES
                for ground in GROUNDS
                if colour not in HIDDEN[time]
            ]
    return scenes


def article(word: str) -> str:
    return "an" if word[0] == "o" else "a"


def background_words(background: str | tuple[str, str]) -> str:
    """The end of a caption: "on a blue background", "by day over the grass", "at night over the sea"."""
    if isinstance(background, str):
        return f"on {article(background)} {background} background"
    time, ground = background
    return f"{'by' if time == 'day' else 'at'} {time} over the {ground}"


def caption(scene: Scene) -> str:
    """The full caption, for example "a red circle on a blue background"."""
    return f"{article(scene.colour)} {scene.colour} {scene.shape} {background_words(scene.background)}"


def partial_captions(scene: Scene) -> list[str]:
    """Captions that say less than the picture shows, so that single words work as prompts and negative prompts."""
    return [
        scene.colour,
        scene.shape,
        f"a {scene.shape}",
        f"{article(scene.colour)} {scene.colour} {scene.shape}",
        f"a {scene.shape} {background_words(scene.background)}",
        background_words(scene.background),
    ]


def polygon_distance(x: np.ndarray, y: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Signed distance to a closed polygon: negative inside (even-odd rule), in the unit of x and y."""
    distance = np.full(x.shape, np.inf)
    inside = np.zeros(x.shape, bool)
    for (ax, ay), (bx, by) in zip(corners, np.roll(corners, -1, axis=0)):
        ex, ey = bx - ax, by - ay
        along = np.clip(((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey), 0, 1)
        distance = np.minimum(distance, np.hypot(x - ax - along * ex, y - ay - along * ey))
        crosses = (ay > y) != (by > y)
        with np.errstate(divide="ignore", invalid="ignore"):
            inside ^= crosses & (x < ax + (y - ay) * ex / ey)
    return np.where(inside, -distance, distance)


def shape_distance(shape: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Signed distance to the shape of radius 1 about the origin, y downwards."""
    if shape == "circle":
        return np.hypot(x, y) - 1
    if shape == "ring":
        return np.abs(np.hypot(x, y) - 0.78) - 0.22
    if shape == "square":
        return np.maximum(np.abs(x), np.abs(y)) - 0.85
    if shape == "cross":
        bar = np.maximum(np.abs(x) - 1, np.abs(y) - 0.32)
        return np.minimum(bar, np.maximum(np.abs(x) - 0.32, np.abs(y) - 1))
    if shape == "triangle":
        return polygon_distance(x, y, np.array([(0, -1), (1, 0.85), (-1, 0.85)]))
    if shape == "star":
        turn = np.arange(10) * np.pi / 5 - np.pi / 2
        radius = np.where(np.arange(10) % 2 == 0, 1.1, 0.48)
        return polygon_distance(x, y, np.stack([radius * np.cos(turn), radius * np.sin(turn)], 1))
    raise ValueError(f"expected a shape of {SHAPES}, got {shape!r}")


def draw(scene: Scene, random: np.random.Generator, spread: float = 1) -> np.ndarray:
    """Draws a scene with a random place, size and slight tint: float32 (SIZE, SIZE, 3) in 0..255.

    `spread` is how far size and place stray from the middle of their ranges, 0..1.
    """

    def between(low: float, high: float) -> float:
        return (low + high) / 2 + spread * (high - low) / 2 * random.uniform(-1, 1)

    rows, columns = np.mgrid[0:SIZE, 0:SIZE] + 0.5
    radius = between(13, 18)
    centre_x = between(8 + radius, SIZE - 8 - radius)
    if isinstance(scene.background, str):
        picture = np.broadcast_to(np.array(COLOURS[scene.background], np.float64), (SIZE, SIZE, 3)).copy()
        centre_y = between(8 + radius, SIZE - 8 - radius)
    else:
        time, ground = scene.background
        horizon = between(44, 52)
        down = np.clip(rows / horizon, 0, 1)[..., None]
        top, low = (np.array(colour, np.float64) for colour in SKIES[time])
        covered = np.clip(rows - horizon + 0.5, 0, 1)[..., None]
        picture = (top + (low - top) * down) * (1 - covered) + np.array(GROUNDS[ground][time]) * covered
        centre_y = between(4 + radius, horizon + 6 - radius)
    coverage = np.clip(
        0.5 - shape_distance(scene.shape, (columns - centre_x) / radius, (rows - centre_y) / radius) * radius, 0, 1
    )[..., None]
    picture = picture * (1 - coverage) + np.array(COLOURS[scene.colour]) * coverage
    return np.clip(picture + random.uniform(-8, 8, 3), 0, 255).astype(np.float32)
