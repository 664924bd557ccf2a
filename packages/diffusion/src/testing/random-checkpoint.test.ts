import assert from 'node:assert/strict'
import { join } from 'node:path'
import { it } from 'node:test'
import { loadComponent } from '../components/load-component.ts'
import { writeRandomComponent } from './random-checkpoint.ts'
import { formula } from './reference.ts'
import { temporaryFolder } from './temporary-folder.ts'

for (const type of ['F32', 'F16'] as const) {
  it(`a component with random weights in ${type} loads and gives finite numbers`, async test => {
    const folder = join(await temporaryFolder(test), 'vae')
    const form = { block_out_channels: [8, 16], norm_num_groups: 4 }
    const types = {
      down_block_types: Array(2).fill('DownEncoderBlock2D'),
      up_block_types: Array(2).fill('UpDecoderBlock2D'),
    }
    writeRandomComponent(folder, 'AutoencoderKL', { ...form, ...types }, type)
    const { session } = await loadComponent(folder, { graph: 'decoder', threads: 1 })
    const { sample } = await session.run({ latent_sample: formula([1, 4, 4, 4], 1) })
    await session.dispose()
    assert.deepEqual(sample.shape, [1, 3, 8, 8])
    assert(sample.data.every(Number.isFinite))
    assert(sample.data.some(value => Math.abs(value) > 0.05))
  })
}
