"""Trains the UNet2DConditionModel on encoded drawings, by v-prediction, with captions left out now and then."""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL, DDIMScheduler, UNet2DConditionModel
from transformers import CLIPTextModel, CLIPTokenizer

from optimiser import Schedule, optimisers
from scenes import all_scenes, caption, draw, partial_captions
from train_text_encoder import encode

SEED = 3
SHAPE_TIMES = (200, 750)
WITHOUT_CAPTION = 0.12
WITH_PARTIAL_CAPTION = 0.18


def new_painter() -> UNet2DConditionModel:
    return UNet2DConditionModel(
        sample_size=16,
        in_channels=4,
        out_channels=4,
        block_out_channels=(32, 48, 64),
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"),
        mid_block_type="UNetMidBlock2DCrossAttn",
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=64,
        attention_head_dim=4,
        norm_num_groups=8,
    )


def new_scheduler() -> DDIMScheduler:
    """Betas end a little above Stable Diffusion's, so that small latents too are pure noise at the last step."""
    return DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.02,
        beta_schedule="scaled_linear",
        clip_sample=False,
        set_alpha_to_one=True,
        steps_offset=1,
        prediction_type="v_prediction",
        timestep_spacing="trailing",
    )


@torch.no_grad()
def drawn_latents(count: int, spread: float, autoencoder: AutoencoderKL, random: np.random.Generator):
    """The same number of pictures of every scene (one more of some), encoded to scaled means; with their scenes."""
    scenes = all_scenes()
    order = [scenes[index] for _ in range(count // len(scenes) + 1) for index in random.permutation(len(scenes))]
    order, latents = order[:count], []
    for begin in range(0, count, 32):
        pictures = np.stack([draw(scene, random, spread) for scene in order[begin : begin + 32]])
        pictures = torch.from_numpy(pictures).permute(0, 3, 1, 2) / 127.5 - 1
        latents.append(autoencoder.encode(pictures).latent_dist.mean * autoencoder.config.scaling_factor)
    return torch.cat(latents), order


class Captions:
    """Text encoder outputs of every caption, made once: the text encoder does not learn here."""

    @torch.no_grad()
    def __init__(self, folder: Path, scenes):
        tokenizer = CLIPTokenizer.from_pretrained(folder / "tokenizer")
        encoder = CLIPTextModel.from_pretrained(folder / "text_encoder").eval()
        texts = sorted({"", *map(caption, scenes), *(text for scene in scenes for text in partial_captions(scene))})
        self.rows = {text: row for row, text in enumerate(texts)}
        self.hidden = torch.cat([encoder(part).last_hidden_state for part in encode(tokenizer, texts).split(128)])

    def choose(self, scene, random: np.random.Generator) -> int:
        """The row of the caption that a picture is shown with this time."""
        kind = random.random()
        if kind < WITHOUT_CAPTION:
            return self.rows[""]
        if kind < WITHOUT_CAPTION + WITH_PARTIAL_CAPTION:
            partial = partial_captions(scene)
            return self.rows[partial[random.integers(len(partial))]]
        return self.rows[caption(scene)]


def drawn_times(count: int, shapes: bool, random: np.random.Generator) -> torch.Tensor:
    """Times strewn evenly over all 1000; with `shapes`, half of them over those at which shapes are decided."""

    def evenly(amount: int, low: int, high: int) -> np.ndarray:
        return low + (np.arange(amount) + random.random(amount)) / amount * (high - low)

    parts = [evenly(count // 2, 0, 1000), evenly(count // 2, *SHAPE_TIMES)] if shapes else [evenly(count, 0, 1000)]
    return torch.from_numpy(np.concatenate(parts)).long()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("stage", choices=("begin", "learn", "settle"), help="each goes on from the one before")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--pictures", type=int, default=3570)
    parser.add_argument("--spread", type=float, default=0.4, help="how far size and place of the shapes stray, 0..1")
    parser.add_argument("--out", type=Path, required=True, help="folder with vae/, tokenizer/ and text_encoder/")
    options = parser.parse_args()
    torch.set_num_threads(1)
    seed = SEED + ("begin", "learn", "settle").index(options.stage)
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    begin = time.time()
    autoencoder = AutoencoderKL.from_pretrained(options.out / "vae").eval()
    latents, scenes = drawn_latents(options.pictures, options.spread, autoencoder, random)
    captions = Captions(options.out, scenes)
    print(f"{len(latents)} latents of size {latents.std():.2f} in {time.time() - begin:.0f} s", flush=True)
    scheduler = new_scheduler()
    model = new_painter() if options.stage == "begin" else UNet2DConditionModel.from_pretrained(options.out / "unet")
    print("weights", sum(p.numel() for p in model.parameters()), flush=True)
    updates = optimisers(model, 0.015, 2e-3, ("conv_in", "conv_out"))
    schedule = Schedule(updates, options.steps, fall=1 if options.stage == "settle" else 0)
    average = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.99)
    )
    scheduler.save_pretrained(options.out / "scheduler")
    begin, losses = time.time(), []
    for step in range(options.steps):
        schedule.set(step)
        chosen = random.integers(len(latents), size=options.batch)
        clean = latents[chosen]
        text = captions.hidden[[captions.choose(scenes[index], random) for index in chosen]]
        times = drawn_times(options.batch, options.stage != "begin", random)
        noise = torch.randn(clean.shape)
        noisy = scheduler.add_noise(clean, noise, times)
        wanted = scheduler.get_velocity(clean, noise, times)
        loss = (model(noisy, times, text).sample - wanted).square().mean()
        for update in updates:
            update.zero_grad()
        loss.backward()
        for update in updates:
            update.step()
        average.update_parameters(model)
        losses.append(loss.item())
        if step % 50 == 49:
            print(f"step {step + 1} {time.time() - begin:.0f} s: loss {np.mean(losses[-50:]):.4f}", flush=True)
        if step % 100 == 99 or step == options.steps - 1:
            average.module.save_pretrained(options.out / "unet")


if __name__ == "__main__":
    main()
