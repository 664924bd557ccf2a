/**
 * One measurement in a process of its own, so that its peak of memory is its own. Prints JSON:
 *
 *   node bench/diffusion/measure-child.ts <what> <checkpoint> <tiny autoencoder>
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { createTorchGenerator, openPipeline } from '@sfumato/diffusion'
import { loadComponent } from '../../packages/diffusion/src/components/load-component.ts'
import { openAutoencoder } from '../../packages/diffusion/src/pipelines/autoencoder.ts'

const [what, checkpoint, tiny] = process.argv.slice(2)
const side = 512
const generator = createTorchGenerator(1)

/** Seconds of the quickest of some runs. */
const quickest = async (runs: number, run: () => Promise<unknown>): Promise<number> => {
  const seconds: number[] = []
  for (let n = 0; n < runs; n++) {
    const start = performance.now()
    await run()
    seconds.push((performance.now() - start) / 1000)
  }
  return Math.min(...seconds)
}

const measurements: Readonly<Record<string, () => Promise<{ seconds: number; loadSeconds?: number }>>> = {
  'UNet step 512²': async () => {
    const start = performance.now()
    const { session } = await loadComponent(`${checkpoint}/unet`)
    const loadSeconds = (performance.now() - start) / 1000
    const inputs = {
      sample: generator.randn([1, 4, side / 8, side / 8]),
      timestep: { shape: [1], data: Float32Array.of(981) },
      encoder_hidden_states: generator.randn([1, 77, 768]),
      timestep_cond: generator.randn([1, 256]),
    }
    return { loadSeconds, seconds: await quickest(3, () => session.run(inputs)) }
  },
  'TAESD decode 512²': async () => {
    const autoencoder = await openAutoencoder(tiny)
    const latents = generator.randn([1, 4, side / 8, side / 8])
    return { seconds: await quickest(3, () => autoencoder.decode(latents)) }
  },
  'VAE decode 512²': async () => {
    const autoencoder = await openAutoencoder(`${checkpoint}/vae`)
    const latents = generator.randn([1, 4, side / 8, side / 8])
    return { seconds: await quickest(1, () => autoencoder.decode(latents)) }
  },
  'LCM picture 512², 4 steps, TAESD': async () => {
    const start = performance.now()
    const pipeline = await openPipeline(checkpoint, { previewFolder: tiny, decodeTiny: true })
    const loadSeconds = (performance.now() - start) / 1000
    const task = { prompt: 'a house by a lake', width: side, height: side, steps: 4, guidanceScale: 8, seed: 1 }
    return { loadSeconds, seconds: await quickest(1, () => pipeline.generate(task)) }
  },
}

const result = await measurements[what]()
const peakKilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
console.log(JSON.stringify({ ...result, peakGigabytes: peakKilobytes / 1e6 }))
process.exit(0)
