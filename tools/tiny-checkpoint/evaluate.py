"""Judges a checkpoint by the measures of measure.py and writes contact sheets. See README.md for the meaning."""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from diffusers import StableDiffusionImg2ImgPipeline, StableDiffusionInpaintPipeline, StableDiffusionPipeline
from PIL import Image

from measure import matches, read_shape
from scenes import COLOURS, HIDDEN, SHAPES, Scene, all_scenes, article, caption, draw


def noise(seeds: list[int]) -> list[torch.Generator]:
    return [torch.Generator("cpu").manual_seed(seed) for seed in seeds]


def paint(pipeline, prompts: list[str], seeds: list[int], **settings) -> np.ndarray:
    """Pictures (count, 64, 64, 3) in 0..255, painted in batches of 24; the count is a multiple where all have a
    negative prompt."""
    parts = []
    if "negative_prompt" in settings:
        settings["negative_prompt"] = [settings["negative_prompt"]] * 24
    for begin in range(0, len(prompts), 24):
        part = pipeline(prompts[begin : begin + 24], generator=noise(seeds[begin : begin + 24]), output_type="np",
                        **{"num_inference_steps": 20, "guidance_scale": 4.0, **settings})
        parts.append(part.images)
    return np.concatenate(parts) * 255


def sheet(pictures: np.ndarray, path: Path, columns: int = 12) -> None:
    """One PNG of all pictures, each drawn twice its size."""
    gaps = -len(pictures) % columns
    padded = np.concatenate([pictures, np.zeros((gaps, *pictures.shape[1:]))]).round().astype(np.uint8)
    rows = padded.reshape(-1, columns, *pictures.shape[1:]).transpose(0, 2, 1, 3, 4)
    whole = rows.reshape(rows.shape[0] * rows.shape[1], -1, 3).repeat(2, 0).repeat(2, 1)
    Image.fromarray(whole).save(path)


def shares(rights: list[dict[str, bool]]) -> dict[str, float]:
    return {name: round(float(np.mean([right[name] for right in rights])), 3) for name in rights[0]}


def judge_prompts(pipeline, count: int, out: Path) -> dict:
    """Full captions, at guidance 1, 4 and 7: the share of pictures whose colour, shape and background are right."""
    random = np.random.default_rng(7)
    scenes = [all_scenes()[index] for index in random.permutation(len(all_scenes()))[:count]]
    prompts, seeds = [caption(scene) for scene in scenes], list(range(1000, 1000 + count))
    results, first = {}, None
    for guidance in (4.0, 1.0, 7.0):
        pictures = paint(pipeline, prompts, seeds, guidance_scale=guidance)
        rights = [matches(picture, scene) for picture, scene in zip(pictures, scenes)]
        fit = round(float(np.mean([read_shape(picture).fit for picture in pictures])), 3)
        results[f"guidance {guidance:g}"] = {**shares(rights), "mean fit": fit}
        sheet(pictures[:72], out / f"guidance-{guidance:g}.png")
        if first is None:
            first = pictures
            results["misses"] = [
                {"prompt": prompt, "seed": seed, "wrong": [name for name in right if not right[name]]}
                for prompt, seed, right in zip(prompts, seeds, rights)
                if not all(right.values())
            ]
    other = paint(pipeline, prompts[:24], [seed + 5000 for seed in seeds[:24]])
    results["mean difference of another seed, of 255"] = round(float(np.abs(other - first[:24]).mean()), 1)
    return results


def judge_short(pipeline, out: Path) -> dict:
    """Prompts that leave the background open: the share of right colours and forms by guidance."""
    pairs = [(colour, shape) for colour in COLOURS for shape in SHAPES]
    prompts = [f"{article(colour)} {colour} {shape}" for colour, shape in pairs]
    results = {}
    for guidance in (1.0, 4.0, 7.0):
        pictures = paint(pipeline, prompts, list(range(len(prompts))), guidance_scale=guidance)
        readings = [read_shape(picture) for picture in pictures]
        results[f"guidance {guidance:g}"] = shares(
            [{"colour": r.colour == colour, "shape": r.shape == shape} for r, (colour, shape) in zip(readings, pairs)]
        )
        sheet(pictures, out / f"short-guidance-{guidance:g}.png")
    return results


def judge_negative(pipeline, out: Path) -> dict:
    """Prompts that name no colour: the share of shapes of a colour without and with that colour as negative prompt."""
    prompts = [f"a {shape}" for shape in SHAPES for _ in range(12)]
    seeds = list(range(len(prompts)))

    def colours(**settings) -> list[str]:
        pictures = paint(pipeline, prompts, seeds, **settings)
        sheet(pictures[::3], out / f"without-{settings['negative_prompt'] or 'nothing'}.png")
        return [read_shape(picture).colour for picture in pictures]

    free = colours(negative_prompt="")
    return {
        colour: {
            "without": round(float(np.mean([found == colour for found in free])), 3),
            "with": round(
                float(np.mean([found == colour for found in colours(negative_prompt=colour)])), 3
            ),
        }
        for colour in COLOURS
    }


def judge_steps(pipeline, out: Path) -> dict:
    """Mean distance (of 255) from the picture after 100 steps, by steps; the same seeds."""
    prompts = [caption(scene) for scene in all_scenes()[5::37]]
    seeds = list(range(len(prompts)))
    final = paint(pipeline, prompts, seeds, num_inference_steps=100)
    results, rows = {}, []
    for steps in (2, 4, 8, 12, 20, 40):
        pictures = paint(pipeline, prompts, seeds, num_inference_steps=steps)
        results[f"{steps} steps"] = round(float(np.abs(pictures - final).mean()), 2)
        rows.append(pictures[:12])
    sheet(np.concatenate([*rows, final[:12]]), out / "steps.png")
    return results


def judge_inpainting(pipeline, out: Path) -> dict:
    """Paints another shape into a square of a drawn picture, by blending (4 channels), and reads the result."""
    inpaint = StableDiffusionInpaintPipeline(**pipeline.components, requires_safety_checker=False)
    inpaint.set_progress_bar_config(disable=True)
    random = np.random.default_rng(11)
    mask = np.zeros((64, 64), np.uint8)
    mask[8:52, 12:52] = 255
    scenes = [scene for scene in all_scenes()[::15] if isinstance(scene.background, tuple) or scene.colour != "black"]
    begins, wanted = [], []
    for scene in scenes:
        hidden = () if isinstance(scene.background, str) else HIDDEN[scene.background[0]]
        free = [c for c in COLOURS if c not in (scene.colour, scene.background, *hidden)]
        wanted.append(Scene(free[random.integers(len(free))], SHAPES[random.integers(len(SHAPES))], scene.background))
        begins.append(draw(scene, random))
    begins = np.stack(begins)
    parts = []
    for at in range(0, len(begins), 24):
        part = slice(at, at + 24)
        parts.append(inpaint([caption(scene) for scene in wanted[part]],
                             image=[Image.fromarray(p.round().astype(np.uint8)) for p in begins[part]],
                             mask_image=[Image.fromarray(mask)] * len(begins[part]), height=64, width=64,
                             generator=noise(list(range(at, at + len(begins[part])))), num_inference_steps=20,
                             guidance_scale=4.0, strength=1.0, output_type="np").images)
    pictures = np.concatenate(parts) * 255
    sheet(np.concatenate([begins[:24], pictures[:24]]), out / "inpainting.png")
    outside = np.abs(pictures - begins)[:, mask == 0].mean()
    return {**shares([matches(p, s) for p, s in zip(pictures, wanted)]), "pictures": len(wanted),
            "mean change outside the mask, of 255": round(float(outside), 2)}


def judge_image_to_image(pipeline, out: Path) -> dict:
    """Redraws a red circle on blue as a yellow star on blue: low strength keeps, high strength changes."""
    again = StableDiffusionImg2ImgPipeline(**pipeline.components, requires_safety_checker=False)
    again.set_progress_bar_config(disable=True)
    begin = draw(Scene("red", "circle", "blue"), np.random.default_rng(5))
    image, results, rows = Image.fromarray(begin.round().astype(np.uint8)), {}, []
    for strength in (0.2, 0.5, 0.8, 1.0):
        pictures = again(["a yellow star on a blue background"] * 12, image=[image] * 12, strength=strength,
                         guidance_scale=4.0, num_inference_steps=20, generator=noise(list(range(12))),
                         output_type="np").images * 255
        results[f"strength {strength}"] = {
            "mean change, of 255": round(float(np.abs(pictures - begin).mean()), 2),
            "yellow": round(float(np.mean([read_shape(p).colour == "yellow" for p in pictures])), 3),
        }
        rows.append(pictures)
    sheet(np.concatenate(rows), out / "image-to-image.png")
    return results


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--count", type=int, default=120, help="prompts, each with a seed of its own")
    parser.add_argument("--out", type=Path, required=True, help="folder for results.json and contact sheets")
    parser.add_argument("--only", nargs="*", help="parts to judge: prompts short negative steps inpainting image")
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    pipeline = StableDiffusionPipeline.from_pretrained(options.checkpoint, dtype=torch.float32)
    pipeline.set_progress_bar_config(disable=True)
    parts = {
        "prompts": lambda: judge_prompts(pipeline, options.count, options.out),
        "short": lambda: judge_short(pipeline, options.out),
        "negative": lambda: judge_negative(pipeline, options.out),
        "steps": lambda: judge_steps(pipeline, options.out),
        "inpainting": lambda: judge_inpainting(pipeline, options.out),
        "image": lambda: judge_image_to_image(pipeline, options.out),
    }
    results = {}
    for name in options.only or parts:
        begin = time.time()
        results[name] = parts[name]()
        print(name, f"{time.time() - begin:.0f} s", json.dumps(results[name], indent=1), flush=True)
    (options.out / "results.json").write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
