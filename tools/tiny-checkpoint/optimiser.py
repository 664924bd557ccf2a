"""Muon for matrices and convolutions, Adam for the rest.

Muon (K. Jordan and others, 2024): the momentum of each weight matrix is replaced by the nearest orthogonal matrix, by
five steps of a quintic Newton-Schulz iteration. On a small processor its few dear steps learn more than many of Adam's.
"""

import torch

NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)


def orthogonalised(matrix: torch.Tensor) -> torch.Tensor:
    """Brings all singular values of a matrix near 1."""
    a, b, c = NEWTON_SCHULZ
    tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.T if tall else matrix
    x = x / (x.norm() + 1e-7)
    for _ in range(5):
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x.T if tall else x


class Muon(torch.optim.Optimizer):
    """Muon over parameters of two or more dimensions (convolution kernels are flattened to output x rest)."""

    def __init__(self, parameters, lr: float, momentum: float = 0.95):
        super().__init__(parameters, {"lr": lr, "momentum": momentum})

    @torch.no_grad()
    def step(self) -> None:
        for group in self.param_groups:
            for parameter in group["params"]:
                state = self.state[parameter]
                average = state.setdefault("momentum", torch.zeros_like(parameter))
                average.lerp_(parameter.grad, 1 - group["momentum"])
                direction = parameter.grad.lerp(average, group["momentum"]).flatten(1)
                scale = max(1.0, direction.shape[0] / direction.shape[1]) ** 0.5
                parameter.add_(orthogonalised(direction).view_as(parameter), alpha=-group["lr"] * scale)


def optimisers(
    model: torch.nn.Module, muon: float, adam: float, ends: tuple[str, ...]
) -> list[torch.optim.Optimizer]:
    """One optimiser for the inner matrices, one for vectors and for the layers named by the prefixes in `ends`."""
    inner, other = [], []
    for name, parameter in model.named_parameters():
        (inner if parameter.ndim >= 2 and not name.startswith(ends) else other).append(parameter)
    return [Muon(inner, lr=muon), torch.optim.AdamW(other, lr=adam, betas=(0.9, 0.99), weight_decay=0)]


class Schedule:
    """Scales the optimisers' rates: a linear rise over `rise` steps, and a straight fall to 2 % over the last part.

    `fall` is the share of the steps with a falling rate; at 0 the rate stays.
    """

    def __init__(self, optimisers: list[torch.optim.Optimizer], steps: int, fall: float, rise: int = 30):
        self.steps, self.fall, self.rise = steps, fall, rise
        self.rates = [(group, group["lr"]) for optimiser in optimisers for group in optimiser.param_groups]

    def set(self, step: int) -> None:
        left = (1 - step / self.steps) / self.fall if self.fall else 1.0
        scale = min(1.0, (step + 1) / self.rise) * max(0.02, min(1.0, left))
        for group, rate in self.rates:
            group["lr"] = rate * scale
