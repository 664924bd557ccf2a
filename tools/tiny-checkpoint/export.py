"""Puts the trained parts together as an ordinary Stable Diffusion folder with fp16 safetensors."""

import argparse
import json
import shutil
from pathlib import Path

import torch
from diffusers import AutoencoderKL, DDIMScheduler, StableDiffusionPipeline, UNet2DConditionModel
from safetensors.torch import load_file, save_file
from transformers import CLIPTextModel, CLIPTokenizer

from measure import template
from scenes import COLOURS, GROUNDS, SHAPES, SIZE, SKIES


def write_world(path: Path) -> None:
    """The tables that captions and measures go by, for the tests that read pictures without Python."""
    world = {
        "size": SIZE,
        "colours": COLOURS,
        "skies": SKIES,
        "grounds": GROUNDS,
        "templates": {shape: ["".join(".#"[int(inside)] for inside in row) for row in template(shape)]
                      for shape in SHAPES},
    }
    path.write_text(json.dumps(world, indent=1) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("trained", type=Path, help="folder that the three training scripts wrote to")
    parser.add_argument("checkpoint", type=Path, help="folder to write")
    options = parser.parse_args()
    pipeline = StableDiffusionPipeline(
        vae=AutoencoderKL.from_pretrained(options.trained / "vae", dtype=torch.float16),
        text_encoder=CLIPTextModel.from_pretrained(options.trained / "text_encoder", dtype=torch.float16),
        tokenizer=CLIPTokenizer.from_pretrained(options.trained / "tokenizer"),
        unet=UNet2DConditionModel.from_pretrained(options.trained / "unet", dtype=torch.float16),
        scheduler=DDIMScheduler.from_pretrained(options.trained / "scheduler"),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    pipeline.save_pretrained(options.checkpoint, safe_serialization=True)
    for config in options.checkpoint.glob("*/config.json"):
        settings = json.loads(config.read_text())
        settings.pop("_name_or_path", None)
        config.write_text(json.dumps(settings, indent=2) + "\n")
    # transformers 5 leaves out the prefix that every published Stable Diffusion text encoder has.
    weights = options.checkpoint / "text_encoder" / "model.safetensors"
    tensors = {f"text_model.{name.removeprefix('text_model.')}": tensor for name, tensor in load_file(weights).items()}
    save_file(tensors, weights, metadata={"format": "pt"})
    # The files that most published checkpoints have: vocab.json and merges.txt, no tokenizer.json.
    shutil.rmtree(options.checkpoint / "tokenizer")
    shutil.copytree(options.trained / "tokenizer", options.checkpoint / "tokenizer")
    write_world(options.checkpoint / "world.json")


if __name__ == "__main__":
    main()
