"""The enlarging network: collapsible linear blocks (Bhardwaj and others, "Collapsible Linear Blocks for
Super-Efficient Super Resolution", 2022) whose channels are scaled and shifted by what is known of the picture."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from flaws import FEATURES

CHANNELS = 16
BLOCKS = 6
WIDE = 96
"""Channels within a block while it is trained; they collapse into one convolution."""


class Collapsible(nn.Module):
    """A convolution trained as a wide one followed by one of a single pixel, and the identity."""

    def __init__(self, inputs: int, outputs: int, side: int, residual: bool, active: bool):
        super().__init__()
        self.wide = nn.Parameter(torch.empty(WIDE, inputs, side, side))
        self.narrow = nn.Parameter(torch.empty(outputs, WIDE))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.gains = nn.Parameter(torch.zeros(outputs, FEATURES))
        self.shifts = nn.Parameter(torch.zeros(outputs, FEATURES))
        self.slopes = nn.Parameter(torch.full((outputs,), 0.2)) if active else None
        self.residual = residual
        nn.init.kaiming_normal_(self.wide, nonlinearity="linear")
        nn.init.kaiming_normal_(self.narrow, nonlinearity="linear")
        with torch.no_grad():
            self.narrow *= 0.5 if residual else 1.0

    def weight(self) -> Tensor:
        collapsed = torch.einsum("ow,wiyx->oiyx", self.narrow, self.wide)
        if self.residual:
            middle = collapsed.shape[-1] // 2
            identity = torch.zeros_like(collapsed)
            identity[:, :, middle, middle] = torch.eye(collapsed.shape[0])
            collapsed = collapsed + identity
        return collapsed

    def forward(self, x: Tensor, features: Tensor) -> Tensor:
        gain = 1 + features @ self.gains.T
        shift = self.bias + features @ self.shifts.T
        y = F.conv2d(x, self.weight()) * gain[:, :, None, None] + shift[:, :, None, None]
        return y if self.slopes is None else F.prelu(y, self.slopes)


class Enlarger(nn.Module):
    """From planes and features to what the Lanczos3 enlargement lacks; every side loses `MARGIN` pixels."""

    def __init__(self):
        super().__init__()
        self.first = Collapsible(3, CHANNELS, 5, residual=False, active=True)
        self.middle = nn.ModuleList(
            Collapsible(CHANNELS, CHANNELS, 3, residual=True, active=True) for _ in range(BLOCKS)
        )
        self.last = Collapsible(CHANNELS, 12, 3, residual=False, active=False)
        with torch.no_grad():
            self.last.narrow *= 0.1

    def forward(self, planes: Tensor, features: Tensor) -> Tensor:
        start = self.first(normalised(planes), features)
        x = start
        for block in self.middle:
            x = block(x, features)
        x = x + start[:, :, BLOCKS:-BLOCKS, BLOCKS:-BLOCKS]
        return F.pixel_shuffle(self.last(x, features), 2) * 128

    def layers(self) -> list[Collapsible]:
        return [self.first, *self.middle, self.last]


MARGIN = 2 + BLOCKS + 1


def normalised(planes: Tensor) -> Tensor:
    centred = (planes - torch.tensor([128.0, 0, 0])[:, None, None]) / 128
    return centred.contiguous(memory_format=torch.channels_last)
