/**
 * Measures a UNet of Stable Diffusion 1.5's size with random weights: seconds to load and per step, peak memory.
 *
 *     node tools/diffusion-reference/full-size.ts write <folder> [F16 | F32]
 *     node tools/diffusion-reference/full-size.ts run <folder> [latent side] [steps]
 *     python tools/diffusion-reference/full_size.py <folder> [latent side] [steps]
 *
 * Each run is a process of its own, so that its peak is its own. The last line is JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { loadComponent } from '../../packages/diffusion/src/components/load-component.ts'
import { writeRandomComponent } from '../../packages/diffusion/src/testing/random-checkpoint.ts'
import { formula } from '../../packages/diffusion/src/testing/reference.ts'

const [command, folder, ...rest] = process.argv.slice(2)
if (command === 'write' && folder) write(folder, rest[0] === 'F32' ? 'F32' : 'F16')
else if (command === 'run' && folder) await run(folder, Number(rest[0] ?? 64), Number(rest[1] ?? 2))
else throw new Error('Expected "write <folder>" or "run <folder>"')

function write(folder: string, type: 'F16' | 'F32'): void {
  const settings = {
    block_out_channels: [320, 640, 1280, 1280],
    layers_per_block: 2,
    cross_attention_dim: 768,
    attention_head_dim: 8,
    in_channels: 4,
    out_channels: 4,
  }
  writeRandomComponent(folder, 'UNet2DConditionModel', settings, type)
}

async function run(folder: string, side: number, steps: number): Promise<void> {
  const threads = 2
  const begin = performance.now()
  const { session } = await loadComponent(folder, { threads })
  const loadSeconds = (performance.now() - begin) / 1000
  const load = process.cpuUsage()
  const loadCpuSeconds = (load.user + load.system) / 1e6
  const loadedMemory = memory()
  const inputs = {
    sample: formula([1, 4, side, side], 1),
    timestep: { shape: [1], data: Float32Array.of(981) },
    encoder_hidden_states: formula([1, 77, 768], 2),
  }
  const stepSeconds: number[] = []
  const stepCpuSeconds: number[] = []
  for (let step = 0; step < steps; step++) {
    const start = performance.now()
    const cpu = process.cpuUsage()
    const { out_sample } = await session.run(inputs)
    const used = process.cpuUsage(cpu)
    stepSeconds.push((performance.now() - start) / 1000)
    stepCpuSeconds.push((used.user + used.system) / 1e6)
    writeFileSync(join(folder, 'output-onnxruntime.f32'), out_sample.data)
  }
  console.log(
    JSON.stringify({
      engine: 'onnxruntime',
      side,
      loadSeconds,
      loadCpuSeconds,
      stepSeconds,
      stepCpuSeconds,
      loadedMemory,
      memory: memory(),
    }),
  )
}

/** Resident memory now and at its peak, in GB, as Linux counts it. */
function memory(): Record<string, number> {
  const status = readFileSync('/proc/self/status', 'utf8')
  const gigabytes = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1e6
  return { now: gigabytes('VmRSS'), anonymous: gigabytes('RssAnon'), peak: gigabytes('VmHWM') }
}
