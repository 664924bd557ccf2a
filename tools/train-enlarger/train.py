"""Trains the enlarger; see README.md. Run: python train.py PHOTOGRAPHS OUT [--minutes 45] [--threads 1]"""

import argparse
import copy
import ctypes
import json
import time
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from degrade import Example, blurred, compressed, example_of, recoloured, reduced, reduction_kernel, rounded, worsened
from drawings import drawing
from flaws import FEATURES, features_of
from network import MARGIN, Enlarger
from planes import colour_of, planes_of, resample

HERE = Path(__file__).parent
PATCH = 48
"""Small pixels a side that the loss sees; the network sees `MARGIN` more all around."""
BATCH = 8
POOL = 96
"""Examples that patches are cut from; one is replaced every `RENEWAL` steps."""
RENEWAL = 6
SOFT = 0.12
"""Share of examples whose truth is soft itself: what is soft must not always be taken for blurred. They are not
compressed, for who enlarges a soft and compressed picture wants it sharp."""
DRAWINGS = 0.08
"""Share of examples that are drawings."""
LONGEST = 448


def read(path: Path) -> Image.Image:
    return Image.open(path).convert("RGB")


def scaled(picture: Image.Image, scale: float) -> np.ndarray:
    size = [round(side * scale) for side in picture.size]
    return np.asarray(picture.resize(size, Image.Resampling.LANCZOS) if scale < 1 else picture).transpose(2, 0, 1)


def truths(folder: Path, names: list[str]) -> list[np.ndarray]:
    """The photographs at several sizes: reduced ones are sharper. JPEG files only reduced, free of their blocks."""
    found = []
    for name in names:
        picture = read(folder / name)
        scales = [0.5] if name.endswith(".jpg") else [1, 0.8, 0.62, 0.5]
        found += [scaled(picture, scale) for scale in scales]
    return found


def sides_cut(truth: np.ndarray, multiple: int, random: np.random.Generator) -> np.ndarray:
    """A part of a photograph in one of eight positions, its sides multiples of a number."""
    height, width = (min(LONGEST, side) // multiple * multiple for side in truth.shape[1:])
    y = random.integers(truth.shape[1] - height + 1)
    x = random.integers(truth.shape[2] - width + 1)
    part = truth[:, y : y + height, x : x + width]
    if random.random() < 0.5:
        part = part.transpose(0, 2, 1)
    if random.random() < 0.5:
        part = part[:, ::-1]
    if random.random() < 0.5:
        part = part[:, :, ::-1]
    return recoloured(np.ascontiguousarray(part, dtype=np.float32), random)


def enlarged(network: Enlarger, planes: np.ndarray, features: np.ndarray) -> np.ndarray:
    """A whole picture's planes at twice the size; beyond its sides the outermost pixels go on."""
    padded = np.pad(planes, ((0, 0), (MARGIN, MARGIN), (MARGIN, MARGIN)), mode="edge")
    with torch.no_grad():
        missing = network(torch.from_numpy(padded)[None], torch.from_numpy(features)[None])[0].numpy()
    return resample(planes, missing.shape[1], missing.shape[2], "lanczos3") + missing


def new_example(photographs: list[np.ndarray], network: Enlarger, second: float, random: np.random.Generator) -> Example:
    """One degraded photograph; with the odds `second` it is the network's own x2 of one reduced by 4."""
    truth = drawing(random) if random.random() < DRAWINGS else photographs[random.integers(len(photographs))]
    kernel = reduction_kernel(random)
    if random.random() >= second:
        truth = sides_cut(truth, 2, random)
        soft = random.random() < SOFT
        if soft:
            truth = rounded(blurred(truth, random.uniform(0.5, 2)))
        small, coarseness = worsened(reduced(truth, 2, kernel), random, soft)
        return example_of(small, truth, coarseness)
    truth = sides_cut(truth, 4, random)
    tiny, coarseness = worsened(reduced(truth, 4, kernel), random, False)
    planes = planes_of(tiny.transpose(1, 2, 0))
    half = colour_of(enlarged(network, planes, features_of(planes, coarseness, False)))
    return example_of(half.transpose(2, 0, 1).astype(np.float32), truth, 0.0, second=True)


def batch_of(pool: list[Example], random: np.random.Generator) -> tuple[torch.Tensor, ...]:
    inner, outer = PATCH, PATCH + 2 * MARGIN
    small, missing, features = [], [], []
    for _ in range(BATCH):
        example = pool[random.integers(len(pool))]
        height, width = example.small.shape[1:]
        y, x = random.integers(height - outer + 1), random.integers(width - outer + 1)
        small.append(example.small[:, y : y + outer, x : x + outer])
        top, left = 2 * (y + MARGIN), 2 * (x + MARGIN)
        missing.append(example.missing[:, top : top + 2 * inner, left : left + 2 * inner])
        features.append(example.features)
    return tuple(torch.from_numpy(np.stack(part)) for part in (small, missing, features))


def loss_of(error: torch.Tensor) -> torch.Tensor:
    """Absolute error of the three colours."""
    luma, blueness, redness = error.unbind(1)
    green = luma - (0.299 * redness + 0.114 * blueness) / 0.587
    return (torch.abs(luma + redness) + torch.abs(green) + torch.abs(luma + blueness)).mean() / 3


def psnr(a: np.ndarray, b: np.ndarray) -> float:
    return float(10 * np.log10(255**2 / np.mean((a.astype(np.float32) - b.astype(np.float32)) ** 2)))


def gains(network: Enlarger, pictures: list[np.ndarray]) -> dict[str, float]:
    """Decibels over Lanczos3 on photographs never trained on."""
    found: dict[str, list[float]] = {"x2": [], "x4": [], "degraded": [], "soft": []}
    for index, truth in enumerate(pictures):
        target = truth.transpose(1, 2, 0)
        random = np.random.default_rng(index)
        clean = reduced(truth, 2, "cubic")
        worse = rounded(blurred(clean, 0.8) + 4 * random.standard_normal(clean.shape, dtype=np.float32))
        worse, coarseness = compressed(worse.transpose(1, 2, 0).astype(np.uint8), 60, 0)
        soft = rounded(blurred(clean, 0.6))
        for case, small, strength in [
            ("x2", clean, 0.0),
            ("degraded", worse.transpose(2, 0, 1), coarseness),
            ("soft", soft, 0.0),
        ]:
            planes = planes_of(small.transpose(1, 2, 0))
            plain = colour_of(resample(planes, *target.shape[:2], "lanczos3"))
            ours = colour_of(enlarged(network, planes, features_of(planes, strength, False)))
            found[case].append(psnr(ours, target) - psnr(plain, target))
        planes = planes_of(reduced(truth, 4, "cubic").transpose(1, 2, 0))
        plain = colour_of(resample(planes, *target.shape[:2], "lanczos3"))
        half = enlarged(network, planes, features_of(planes, 0, False))
        ours = colour_of(enlarged(network, half, features_of(half, 0, True)))
        found["x4"].append(psnr(ours, target) - psnr(plain, target))
    return {case: round(float(np.mean(values)), 3) for case, values in found.items()}


def heldout(folder: Path, names: list[str]) -> list[np.ndarray]:
    pictures = []
    for name in names:
        picture = read(folder / name)
        truth = scaled(picture, min(1.0, (150_000 / (picture.width * picture.height)) ** 0.5))
        pictures.append(truth[:, : truth.shape[1] // 4 * 4, : truth.shape[2] // 4 * 4].astype(np.float32))
    return pictures


def keep_freed_memory() -> None:
    """Without this glibc gives large blocks back and asks for them anew at every step, which doubles the time."""
    mallopt = ctypes.CDLL(None).mallopt
    trim_threshold, top_pad, mmap_threshold = -1, -2, -3
    for name, value in ((mmap_threshold, 2**30), (trim_threshold, 2**31 - 1), (top_pad, 2**28)):
        mallopt(name, value)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("photographs", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--resume", type=Path, help="weights of an earlier run to begin with")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    keep_freed_memory()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(1)
    random = np.random.default_rng(1)
    names = json.loads((HERE / "photographs.json").read_text())
    photographs = truths(arguments.photographs, names["trained"])
    judged = heldout(arguments.photographs, names["heldOut"])
    network = Enlarger()
    if arguments.resume:
        earlier = torch.load(arguments.resume)
        for name, values in earlier.items():
            if name.endswith(("gains", "shifts")):
                earlier[name] = torch.nn.functional.pad(values, (0, FEATURES - values.shape[1]))
        network.load_state_dict(earlier)
    average = copy.deepcopy(network)
    optimiser = torch.optim.Adam(network.parameters(), lr=arguments.rate)
    pool = [new_example(photographs, average, 0, random) for _ in range(POOL)]
    start = time.monotonic()
    step, losses = 0, []
    while (done := (time.monotonic() - start) / (60 * arguments.minutes)) < 1:
        for group in optimiser.param_groups:
            group["lr"] = arguments.rate * min(1, (step + 1) / 200) * max(0.02, (1 - done) ** 1.2)
        small, missing, features = batch_of(pool, random)
        loss = loss_of(network(small, features) - missing)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 10)
        optimiser.step()
        decay = min(0.9985, step / (step + 100))
        with torch.no_grad():
            for slow, fast in zip(average.parameters(), network.parameters()):
                slow.lerp_(fast, 1 - decay)
        if step % RENEWAL == 0:
            pool[random.integers(POOL)] = new_example(photographs, average, 0.15 if arguments.resume or done > 0.2 else 0, random)
        losses.append(loss.item())
        step += 1
        if step % 1000 == 0 or step == 200:
            print(f"{step} steps, {100 * done:.0f} %, loss {np.mean(losses):.4f}, {gains(average, judged)}", flush=True)
            losses.clear()
        if step % 250 == 0:
            torch.save(average.state_dict(), arguments.out)
    torch.save(average.state_dict(), arguments.out)
    print(f"{step} steps, {gains(average, judged)}", flush=True)


if __name__ == "__main__":
    main()
