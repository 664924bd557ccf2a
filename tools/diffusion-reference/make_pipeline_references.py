"""Runs diffusers' own pipelines on the tiny checkpoints that make_checkpoints.py wrote, and keeps their pictures:

    pip install torch==2.15.0 diffusers==0.42.1 transformers==5.23.0 pillow==13.0.0
    python tools/diffusion-reference/make_pipeline_references.py packages/diffusion/testing

Pictures and settings go to `pipelines/`; the tests of the pipelines compare with them and need no Python.
"""

import json
import sys
from pathlib import Path

import diffusers
import torch
from PIL import Image

torch.manual_seed(0)
torch.set_num_threads(1)
diffusers.utils.logging.set_verbosity_error()
diffusers.utils.logging.disable_progress_bar()

TESTING = Path(sys.argv[1])
CHECKPOINTS = TESTING / "checkpoints"
OUT = TESTING / "pipelines"


def drawn(width: int, height: int) -> Image.Image:
    """The picture that the tests draw as well."""
    picture = Image.new("RGB", (width, height))
    picture.putdata(
        [
            ((x * 5 + y * 3) % 256, (x * y + 40) % 256, (200 - 2 * x + (90 if (x // 8 + y // 8) % 2 else 0)) % 256)
            for y in range(height)
            for x in range(width)
        ]
    )
    return picture


def painted(width: int, height: int) -> Image.Image:
    """A mask: a disc a little right of the middle."""
    mask = Image.new("L", (width, height))
    mask.putdata(
        [
            255 if (x - 0.6 * width) ** 2 + (y - 0.5 * height) ** 2 < (0.3 * height) ** 2 else 0
            for y in range(height)
            for x in range(width)
        ]
    )
    return mask


# Where `image` is given, it is the size of the drawn picture; `scheduler` replaces the checkpoint's own.
CASES = [
    {"name": "sd15-text", "checkpoint": "sd15", "pipeline": "StableDiffusionPipeline", "steps": 5, "guidance": 5.0},
    {"name": "sd15-unguided", "checkpoint": "sd15", "pipeline": "StableDiffusionPipeline", "steps": 4, "guidance": 1.0},
    {
        "name": "sd15-ancestral",
        "checkpoint": "sd15",
        "pipeline": "StableDiffusionPipeline",
        "scheduler": "EulerAncestralDiscreteScheduler",
        "steps": 5,
        "guidance": 3.0,
    },
    {
        "name": "sd15-image",
        "checkpoint": "sd15",
        "pipeline": "StableDiffusionImg2ImgPipeline",
        "scheduler": "DPMSolverMultistepScheduler",
        "steps": 8,
        "guidance": 4.0,
        "strength": 0.6,
        "image": [50, 40],
    },
    {
        "name": "sd15-inpaint",
        "checkpoint": "sd15",
        "pipeline": "StableDiffusionInpaintPipeline",
        "scheduler": "EulerAncestralDiscreteScheduler",
        "steps": 5,
        "guidance": 4.0,
        "strength": 1.0,
        "image": [64, 48],
    },
    {
        "name": "sd15-inpaint-partly",
        "checkpoint": "sd15",
        "pipeline": "StableDiffusionInpaintPipeline",
        "scheduler": "DDIMScheduler",
        "steps": 6,
        "guidance": 4.0,
        "strength": 0.7,
        "image": [70, 52],
    },
    {
        "name": "sd15-inpainting",
        "checkpoint": "sd15-inpainting",
        "variant": "fp16",
        "pipeline": "StableDiffusionInpaintPipeline",
        "steps": 5,
        "guidance": 4.0,
        "strength": 1.0,
        "image": [64, 48],
    },
    {
        "name": "sd15-inpainting-partly",
        "checkpoint": "sd15-inpainting",
        "variant": "fp16",
        "pipeline": "StableDiffusionInpaintPipeline",
        "steps": 6,
        "guidance": 4.0,
        "strength": 0.8,
        "image": [64, 48],
    },
    {"name": "sd15-tiles", "checkpoint": "sd15", "pipeline": "StableDiffusionPipeline", "steps": 2, "guidance": 1.0, "tile": 8},
    {"name": "sd2-text", "checkpoint": "sd2", "pipeline": "StableDiffusionPipeline", "steps": 5, "guidance": 5.0},
    {"name": "sdxl-text", "checkpoint": "sdxl", "pipeline": "StableDiffusionXLPipeline", "steps": 5, "guidance": 5.0},
    {
        "name": "sdxl-text-empty-negative",
        "checkpoint": "sdxl",
        "pipeline": "StableDiffusionXLPipeline",
        "steps": 4,
        "guidance": 5.0,
        "negative": "",
    },
    {
        "name": "sdxl-image",
        "checkpoint": "sdxl",
        "pipeline": "StableDiffusionXLImg2ImgPipeline",
        "steps": 6,
        "guidance": 4.0,
        "strength": 0.5,
        "image": [64, 48],
    },
    {
        "name": "sdxl-inpaint",
        "checkpoint": "sdxl",
        "pipeline": "StableDiffusionXLInpaintPipeline",
        "steps": 5,
        "guidance": 4.0,
        "strength": 1.0,
        "image": [64, 48],
    },
    {"name": "lcm-text", "checkpoint": "lcm", "pipeline": "LatentConsistencyModelPipeline", "steps": 4, "guidance": 8.5},
    {
        "name": "lcm-image",
        "checkpoint": "lcm",
        "pipeline": "LatentConsistencyModelImg2ImgPipeline",
        "steps": 4,
        "guidance": 8.5,
        "strength": 0.5,
        "image": [64, 48],
    },
    {"name": "bria-text", "checkpoint": "bria", "pipeline": "BriaPipeline", "steps": 5, "guidance": 5.0},
    {"name": "bria-text-empty-negative", "checkpoint": "bria", "pipeline": "BriaPipeline", "steps": 4, "guidance": 5.0, "negative": ""},
]

PROMPT = "a red circle beside a blue house at night"
NEGATIVE = "green trees"
WIDTH, HEIGHT, SEED = 64, 48, 123


def run(case: dict) -> None:
    options = {"variant": case["variant"]} if "variant" in case else {}
    pipeline = getattr(diffusers, case["pipeline"]).from_pretrained(
        CHECKPOINTS / case["checkpoint"], torch_dtype=torch.float32, **options
    )
    if "scheduler" in case:
        pipeline.scheduler = getattr(diffusers, case["scheduler"]).from_config(pipeline.scheduler.config)
    if "tile" in case:
        pipeline.vae.enable_tiling()
        pipeline.vae.tile_latent_min_size = case["tile"]
        pipeline.vae.tile_sample_min_size = case["tile"] * pipeline.vae_scale_factor
    negative = case.get("negative", NEGATIVE)
    arguments = {
        "prompt": PROMPT,
        "num_inference_steps": case["steps"],
        "guidance_scale": case["guidance"],
        "generator": torch.Generator("cpu").manual_seed(SEED),
    }
    if "LatentConsistency" not in case["pipeline"]:
        arguments["negative_prompt"] = negative if negative or "XL" not in case["pipeline"] else None
    if "Img2Img" not in case["pipeline"]:
        arguments.update(width=WIDTH, height=HEIGHT)
    if "image" in case:
        size = tuple(case["image"])
        picture = drawn(*size)
        # Image-to-image keeps the picture's own size in diffusers; ours resizes first, by the same filter.
        if "Img2Img" in case["pipeline"]:
            picture = picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        arguments.update(image=picture, strength=case["strength"])
        if "Inpaint" in case["pipeline"]:
            arguments["mask_image"] = painted(*size)
    picture = pipeline(**arguments).images[0]
    picture.save(OUT / f"{case['name']}.png")


OUT.mkdir(parents=True, exist_ok=True)
for each in CASES:
    print(each["name"])
    run(each)
settings = {
    "diffusers": diffusers.__version__,
    "torch": torch.__version__,
    "prompt": PROMPT,
    "negative": NEGATIVE,
    "width": WIDTH,
    "height": HEIGHT,
    "seed": SEED,
    "cases": CASES,
}
(OUT / "cases.json").write_text(json.dumps(settings, indent=1) + "\n")
