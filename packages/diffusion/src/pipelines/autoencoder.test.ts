import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Graph } from '../onnx/graph.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openAutoencoder } from './autoencoder.ts'

describe('an autoencoder', () => {
  it('is found where exporters put its halves', async test => {
    const root = await temporaryFolder(test)
    await mkdir(join(root, 'vae_decoder'))
    const graph = new Graph('decoder')
    graph.output('exported', graph.input('latent_sample', 'float32', ['batch', 4, 'height', 'width']))
    await writeFile(
      join(root, 'vae_decoder', 'model.onnx'),
      graph.write(() => assert.fail('there are no weights')),
    )
    const configuration = { _class_name: 'AutoencoderKL', scaling_factor: 0.5, block_out_channels: [32, 32] }
    await writeFile(join(root, 'vae_decoder', 'config.json'), JSON.stringify(configuration))
    const autoencoder = await openAutoencoder(join(root, 'vae'), { threads: 1 })
    const latents = { data: Float32Array.from({ length: 16 }, (_, i) => i), shape: [1, 4, 2, 2] }
    const decoded = await autoencoder.decode(latents)
    await autoencoder.dispose()
    assert.equal(autoencoder.scaleFactor, 2)
    assert.deepEqual(
      decoded.data,
      latents.data.map(value => 2 * value),
    )
  })

  it('that is not there is missing by its path', async test => {
    const path = join(await temporaryFolder(test), 'vae')
    await assert.rejects(openAutoencoder(path), { message: `${path} is missing` })
  })
})
