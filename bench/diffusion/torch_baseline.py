"""The same measurements by torch and diffusers, on the same weights; see measure-child.ts."""

import json
import sys
import time
from pathlib import Path

import torch
from diffusers import AutoencoderKL, AutoencoderTiny, UNet2DConditionModel

what, checkpoint, tiny = sys.argv[1:]
SIDE = 512


def quickest(runs, run):
    """Seconds of the quickest of some runs."""
    seconds = []
    with torch.no_grad():
        for _ in range(runs):
            start = time.perf_counter()
            run()
            seconds.append(time.perf_counter() - start)
    return min(seconds)


start = time.perf_counter()
if what == "UNet step 512²":
    unet = UNet2DConditionModel.from_pretrained(f"{checkpoint}/unet").eval()
    load_seconds = time.perf_counter() - start
    sample, text, condition = torch.randn(1, 4, SIDE // 8, SIDE // 8), torch.randn(1, 77, 768), torch.randn(1, 256)
    seconds = quickest(3, lambda: unet(sample, torch.tensor([981.0]), text, timestep_cond=condition))
else:
    decoder = AutoencoderTiny.from_pretrained(tiny) if what.startswith("TAESD") else AutoencoderKL.from_pretrained(f"{checkpoint}/vae")
    decoder.eval()
    load_seconds = time.perf_counter() - start
    seconds = quickest(3 if what.startswith("TAESD") else 1, lambda: decoder.decode(torch.randn(1, 4, SIDE // 8, SIDE // 8)))
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps({"seconds": seconds, "loadSeconds": load_seconds, "peakGigabytes": int(peak.split()[1]) / 1e6}))
