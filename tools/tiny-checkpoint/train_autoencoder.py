"""Trains the AutoencoderKL (64 x 64 x 3 to 16 x 16 x 4) on drawn pictures. See README.md for how to run it."""

import argparse
import time

import numpy as np
import torch
from diffusers import AutoencoderKL

from optimiser import Schedule, optimisers
from scenes import all_scenes, draw

SEED = 1
# Latents times this have unit size. It is not 1, so that a reader of the checkpoint that forgets it is found out.
SCALE = 0.5
ENDS = ("encoder.conv_in", "encoder.conv_out", "decoder.conv_in", "decoder.conv_out", "quant", "post")


def new_autoencoder() -> AutoencoderKL:
    return AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * 3,
        up_block_types=("UpDecoderBlock2D",) * 3,
        block_out_channels=(16, 32, 48),
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=8,
        sample_size=64,
        force_upcast=False,
    )


def drawn_batch(count: int, random: np.random.Generator) -> torch.Tensor:
    """Random pictures, (count, 3, 64, 64) in -1..1."""
    scenes = all_scenes()
    pictures = [draw(scenes[random.integers(len(scenes))], random) for _ in range(count)]
    return torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2) / 127.5 - 1


@torch.no_grad()
def standardise(model: AutoencoderKL, pictures: torch.Tensor) -> None:
    """Gives every latent channel mean 0 and deviation 1 / SCALE over the pictures, exactly: in the 1 x 1 layers."""
    means = model.encode(pictures).latent_dist.mean
    centre, stretch = means.mean((0, 2, 3)), 1 / (means.std((0, 2, 3)) * SCALE)
    into, back = model.quant_conv, model.post_quant_conv
    into.weight[:4] *= stretch[:, None, None, None]
    into.bias[:4] = (into.bias[:4] - centre) * stretch
    into.bias[4:] += 2 * stretch.log()
    back.bias += (back.weight[:, :, 0, 0] * centre).sum(1)
    back.weight /= stretch[None, :, None, None]
    model.register_to_config(scaling_factor=SCALE)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("stage", choices=("quarters", "whole"), help="whole goes on from what quarters wrote")
    parser.add_argument("--steps", type=int, default=800)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--out", required=True, help="folder for the checkpoint")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    quarters = options.stage == "quarters"
    model = new_autoencoder() if quarters else AutoencoderKL.from_pretrained(options.out)
    print("weights", sum(p.numel() for p in model.parameters()), flush=True)
    updates = optimisers(model, 0.01, 2e-3, ENDS)
    schedule = Schedule(updates, options.steps, fall=0 if quarters else 1)
    average = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.98)
    )
    begin, errors = time.time(), []
    for step in range(options.steps):
        schedule.set(step)
        pictures = drawn_batch(options.batch, random)
        if quarters:
            # The net is convolutional, so quarters teach most of it at a quarter of the time.
            top, left = random.integers(0, 33, 2)
            pictures = pictures[:, :, top : top + 32, left : left + 32]
        posterior = model.encode(pictures).latent_dist
        # The means are kept near unit size by the divergence; the noise makes the decoder smooth.
        decoded = model.decode(posterior.mean + 0.05 * torch.randn_like(posterior.mean)).sample
        difference = decoded - pictures
        loss = difference.abs().mean() + difference.square().mean() * 2
        regular = 1e-4 * posterior.mean.square().mean() + 1e-4 * (posterior.logvar + 6).square().mean()
        for update in updates:
            update.zero_grad()
        (loss + regular).backward()
        for update in updates:
            update.step()
        average.update_parameters(model)
        errors.append(difference.abs().mean().item() * 127.5)
        if step % 40 == 39:
            print(f"step {step + 1} {time.time() - begin:.0f} s: error {np.mean(errors[-40:]):.2f} of 255, "
                  f"latent size {posterior.mean.std():.2f}", flush=True)
        if step % 100 == 99:
            average.module.save_pretrained(options.out)
    model = average.module.eval()
    if not quarters:
        standardise(model, drawn_batch(256, random))
    model.save_pretrained(options.out)
    print(f"{options.steps} steps in {time.time() - begin:.0f} s", flush=True)


if __name__ == "__main__":
    main()
