"""Measures torch and diffusers on the checkpoint that full-size.ts has written; see there."""

import json
import resource
import sys
import time
from pathlib import Path

import numpy
import torch
from diffusers import UNet2DConditionModel

from make_checkpoints import formula

folder = Path(sys.argv[1])
side = int(sys.argv[2]) if len(sys.argv) > 2 else 64
steps = int(sys.argv[3]) if len(sys.argv) > 3 else 2


def memory():
    """Resident memory now and at its peak, in GB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    status = dict(line.split(":", 1) for line in lines if ":" in line)
    keys = {"now": "VmRSS", "anonymous": "RssAnon", "peak": "VmHWM"}
    return {label: int(status[key].split()[0]) / 1e6 for label, key in keys.items()}


def cpu_seconds():
    """Seconds of all threads so far, in user and system mode."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


torch.set_num_threads(2)
begin, begin_cpu = time.perf_counter(), cpu_seconds()
model = UNet2DConditionModel.from_pretrained(folder, torch_dtype=torch.float32).eval()
load_seconds = time.perf_counter() - begin
load_cpu_seconds = cpu_seconds() - begin_cpu
loaded = memory()
step_seconds, step_cpu_seconds = [], []
with torch.no_grad():
    for _ in range(steps):
        start, cpu = time.perf_counter(), cpu_seconds()
        out = model(formula((1, 4, side, side), 1), torch.tensor([981.0]), formula((1, 77, 768), 2)).sample
        step_seconds.append(time.perf_counter() - start)
        step_cpu_seconds.append(cpu_seconds() - cpu)
theirs = folder / "output-onnxruntime.f32"
difference = None
if theirs.exists():
    other = torch.from_numpy(numpy.fromfile(theirs, dtype=numpy.float32)).reshape(out.shape)
    difference = ((out - other).abs().max() / out.abs().max()).item()
result = {
    "engine": "torch",
    "side": side,
    "loadSeconds": load_seconds,
    "loadCpuSeconds": load_cpu_seconds,
    "stepSeconds": step_seconds,
    "stepCpuSeconds": step_cpu_seconds,
    "loadedMemory": loaded,
    "memory": memory(),
    "relativeDifference": difference,
}
print(json.dumps(result))
