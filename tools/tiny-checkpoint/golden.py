"""Paints a few pictures with diffusers' own pipelines and writes them, their latents and every setting."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import diffusers
import numpy as np
import torch
import transformers
from diffusers import (
    DDIMScheduler,
    EulerDiscreteScheduler,
    StableDiffusionImg2ImgPipeline,
    StableDiffusionInpaintPipeline,
    StableDiffusionPipeline,
)
from PIL import Image

from measure import read_shape
from scenes import Scene, draw

PROMPTS = {
    "a red circle on a blue background": DDIMScheduler,
    "a yellow star at night over the sea": EulerDiscreteScheduler,
    "a green square at sunset over the snow": DDIMScheduler,
}
SIZE = {"width": 64, "height": 64}


def write(folder: Path, name: str, pipeline, **settings) -> dict:
    """Runs a pipeline to its latents, decodes them, and writes NAME.f32 and NAME.png."""
    seed = settings.pop("seed")
    latents = pipeline(
        **settings, generator=torch.Generator("cpu").manual_seed(seed), output_type="latent"
    ).images
    with torch.no_grad():
        decoded = pipeline.vae.decode(latents / pipeline.vae.config.scaling_factor).sample
    picture = (decoded / 2 + 0.5).clamp(0, 1)[0].permute(1, 2, 0).numpy()
    # Rounding as in diffusers' numpy_to_pil: (values * 255).round() to 8 bits.
    picture = (picture * 255).round().astype(np.uint8)
    Image.fromarray(picture).save(folder / f"{name}.png", optimize=True)
    (folder / f"{name}.f32").write_bytes(latents.numpy().astype("<f4").tobytes())
    told = {key: value for key, value in settings.items() if not key.endswith("image")}
    return {"name": name, "pipeline": type(pipeline).__name__, "scheduler": type(pipeline.scheduler).__name__,
            "seed": seed, **told, "latents": f"{name}.f32", "latentsShape": list(latents.shape),
            "picture": f"{name}.png", "reading": asdict(read_shape(picture.astype(np.float64)))}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path, help="folder to write")
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.folder.mkdir(parents=True, exist_ok=True)
    base = StableDiffusionPipeline.from_pretrained(options.checkpoint, dtype=torch.float32)
    common = {"num_inference_steps": 12, "guidance_scale": 4.0, "negative_prompt": ""}
    cases = []
    for seed, (prompt, scheduler) in enumerate(PROMPTS.items(), 1):
        base.scheduler = scheduler.from_config(base.scheduler.config)
        name = f"text-to-image-{seed}"
        cases.append(write(options.folder, name, base, prompt=prompt, seed=seed, **SIZE, **common))
    base.scheduler = DDIMScheduler.from_config(base.scheduler.config)
    parts = {**base.components, "requires_safety_checker": False}

    begin = draw(Scene("red", "circle", "blue"), np.random.default_rng(5)).round().astype(np.uint8)
    Image.fromarray(begin).save(options.folder / "begin.png", optimize=True)
    mask = np.zeros((64, 64), np.uint8)
    mask[8:52, 12:52] = 255
    Image.fromarray(mask).save(options.folder / "mask.png", optimize=True)

    again = StableDiffusionImg2ImgPipeline(**parts)
    case = write(options.folder, "image-to-image", again, prompt="a yellow circle on a blue background", seed=4,
                 image=Image.fromarray(begin), strength=0.75, **common)
    cases.append({**case, "image": "begin.png"})
    inpaint = StableDiffusionInpaintPipeline(**parts)
    for name, strength, seed in (("inpainting", 1.0, 5), ("inpainting-part-strength", 0.75, 6)):
        case = write(options.folder, name, inpaint, prompt="a yellow star on a blue background", seed=seed,
                     image=Image.fromarray(begin), mask_image=Image.fromarray(mask), strength=strength,
                     **SIZE, **common)
        cases.append({**case, "image": "begin.png", "mask_image": "mask.png"})

    report = {
        "versions": {"torch": torch.__version__.split("+")[0], "diffusers": diffusers.__version__,
                     "transformers": transformers.__version__},
        "compute": "float32 from the fp16 weights, on the CPU",
        "notes": [
            "A torch generator on the CPU per case, seeded as told; every draw is a (1, 4, 16, 16) normal tensor;"
            " eta 0, so no step draws further noise.",
            "text-to-image draws once: the first latents (times init_noise_sigma for Euler).",
            "image-to-image draws first the noise of the posterior sample of the picture (mean + std * noise, then"
            " times scaling_factor), then the noise that is added.",
            "inpainting draws first the noise of the posterior sample of the picture, then the noise (at strength 1 the"
            " first latents, times init_noise_sigma; else added to the picture's latents; the same noise blends the"
            " outside back in after each step, and after the last one none does), last that of the masked"
            " picture's posterior, which a 4-channel painter does not use.",
            "strength 0.75 of 12 steps runs the last 9.",
            "Pictures are 64 x 64 already, so nothing is resized before encoding; values are value / 127.5 - 1.",
            "The mask is 255 where to paint; binarised at 0.5 and taken to 16 x 16 by nearest neighbour (every 4th"
            " pixel from 0). Its edges are multiples of 4.",
            "Nothing is pasted back: the pictures are the decoded latents, outside the mask too.",
            "Latents are little-endian float32, still multiplied by the scaling factor, as they leave the last step.",
            "Pictures are round(clamp(decoded / 2 + 0.5, 0, 1) * 255), half to even.",
        ],
        "cases": cases,
    }
    (options.folder / "golden.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
