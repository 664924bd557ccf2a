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
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    return {label: int(status[key].split()[0]) / 1e6 for label, key in (("now", "VmRSS"), ("anonymous", "RssAnon"), ("peak", "VmHWM"))}


torch.set_num_threads(2)
begin = time.perf_counter()
model = UNet2DConditionModel.from_pretrained(folder, torch_dtype=torch.float32).eval()
load_seconds = time.perf_counter() - begin
loaded = memory()
step_seconds, step_cpu_seconds = [], []
with torch.no_grad():
    for _ in range(steps):
        start, cpu = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
        out = model(formula((1, 4, side, side), 1), torch.tensor([981.0]), formula((1, 77, 768), 2)).sample
        used = resource.getrusage(resource.RUSAGE_SELF)
        step_seconds.append(time.perf_counter() - start)
        step_cpu_seconds.append(used.ru_utime + used.ru_stime - cpu.ru_utime - cpu.ru_stime)
theirs = folder / "output-onnxruntime.f32"
difference = None
if theirs.exists():
    other = torch.from_numpy(numpy.fromfile(theirs, dtype=numpy.float32)).reshape(out.shape)
    difference = ((out - other).abs().max() / out.abs().max()).item()
print(json.dumps({"engine": "torch", "side": side, "loadSeconds": load_seconds, "stepSeconds": step_seconds, "stepCpuSeconds": step_cpu_seconds, "loadedMemory": loaded, "memory": memory(), "relativeDifference": difference}))
