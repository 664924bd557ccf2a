"""Writes trained weights as `packages/raster/src/enlarge/network/read-network.ts` reads them.

Run: python export.py PHOTOGRAPHS OUT.weights TRAINED.pt...

Of several runs, each of which resumed the one before, the mean of the weights is taken: they lie in the same hollow, and
its middle is better than any of them (Izmailov and others, "Averaging Weights Leads to Wider Optima and Better
Generalization", 2018).
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from flaws import features_of
from network import BLOCKS, CHANNELS, Collapsible, Enlarger
from planes import planes_of
from train import HERE, read, scaled

MAGIC = b"SFENLARG"
INPUT_STEPS_PER_LEVEL = 64
MOST_INTEGER = 32_767
MOST_SUM = 65_000
"""Integers of one output add up to at most this: times a 16-bit input that stays within 32 bits."""
HEADROOM = 3
"""How many times the largest value seen in training fits into what layers hand on."""


def largest_value(network: Enlarger, folder: Path, names: list[str]) -> float:
    """The largest value that any layer hands on, over photographs reduced to half."""
    largest = 0.0

    def look(_module: Collapsible, _inputs: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal largest
        largest = max(largest, output.abs().max().item())

    hooks = [layer.register_forward_hook(look) for layer in network.layers()[:-1]]
    for name in names:
        planes = planes_of(scaled(read(folder / name), 0.5).transpose(1, 2, 0))
        with torch.no_grad():
            network(torch.from_numpy(planes)[None], torch.from_numpy(features_of(planes, 0, False))[None])
    for hook in hooks:
        hook.remove()
    return largest


def layer_bytes(layer: Collapsible) -> bytes:
    """Of each output: weights as integers (row, column, input), then factor, bias, slope, gains and shifts of all."""
    weight = layer.weight().detach().numpy().transpose(0, 2, 3, 1)
    flat = np.abs(weight).reshape(len(weight), -1)
    factors = np.maximum(flat.max(axis=1) / MOST_INTEGER, flat.sum(axis=1) / MOST_SUM)
    integers = np.rint(weight / factors[:, None, None, None]).astype("<i2")
    slopes = torch.zeros(len(weight)) if layer.slopes is None else layer.slopes
    numbers = [factors, *(part.detach().numpy() for part in (layer.bias, slopes, layer.gains, layer.shifts))]
    return integers.tobytes() + b"".join(part.astype("<f4").tobytes() for part in numbers)


def main() -> None:
    folder, out, *trained = (Path(argument) for argument in sys.argv[1:])
    runs = [torch.load(path) for path in trained]
    network = Enlarger()
    network.load_state_dict({name: sum(run[name] for run in runs) / len(runs) for name in runs[0]})
    names = json.loads((HERE / "photographs.json").read_text())["trained"]
    largest = largest_value(network, folder, names)
    header = {
        "format": 1,
        "channels": CHANNELS,
        "blocks": BLOCKS,
        "features": network.first.gains.shape[1],
        "inputStepsPerLevel": INPUT_STEPS_PER_LEVEL,
        "levelsPerUnit": 128,
        "stepsPerUnit": int(MOST_INTEGER / (HEADROOM * largest)),
        "weights": sum(layer.weight().numel() for layer in network.layers()),
        "trainedOn": names,
    }
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 4)
    data = b"".join(layer_bytes(layer) for layer in network.layers())
    out.write_bytes(MAGIC + struct.pack("<I", len(text)) + text + data)
    print(f"{header['weights']} weights, largest value {largest:.2f}, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
