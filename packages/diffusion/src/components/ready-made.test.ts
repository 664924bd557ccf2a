import assert from 'node:assert/strict'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { readConfiguration } from '../families/configuration.ts'
import { Graph } from '../onnx/graph.ts'
import { Module } from '../onnx/module.ts'
import { openWeights } from '../safetensors/open-weights.ts'
import { assertClose, checkpointFolder, formula, readGolden } from '../testing/reference.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { componentClasses } from './component-classes.ts'
import { loadComponent } from './load-component.ts'

/** A folder as an exporter leaves it: a graph with its weights in one file beside it. */
async function exported(test: TestContext): Promise<string> {
  const folder = await temporaryFolder(test)
  const source = checkpointFolder('taesd')
  const weights = await openWeights(source, { stem: 'diffusion_pytorch_model' })
  const graph = new Graph('decoder')
  const configuration = await readConfiguration(join(source, 'config.json'))
  componentClasses.AutoencoderTiny.graphs.decoder!(new Module(graph, weights), configuration)
  await writeFile(
    join(folder, 'model.onnx'),
    graph.write(({ offset }) => ({ location: 'model.onnx_data', offset })),
  )
  await copyFile(weights.source, join(folder, 'model.onnx_data'))
  return folder
}

describe('a ready-made graph', () => {
  it('is taken as it is, with or without a configuration', async test => {
    const folder = await exported(test)
    const latents = formula([2, 4, 6, 8], 4)
    const inputs = { latent_sample: { ...latents, data: Float32Array.from(latents.data, value => 3 * value) } }
    const bare = await loadComponent(folder, { threads: 1 })
    const { sample } = await bare.session.run(inputs)
    await bare.session.dispose()
    assert.equal(bare.className, undefined)
    assertClose(sample, await readGolden('taesd', 'decoder'))

    await copyFile(checkpointFolder('taesd', 'config.json'), join(folder, 'config.json'))
    const configured = await loadComponent(folder, { threads: 1 })
    await configured.session.dispose()
    assert.equal(configured.className, 'AutoencoderTiny')
  })

  it('takes no LoRA', async test => {
    const folder = await exported(test)
    const loras = { target: 'unet', choices: [{ file: 'any', scale: 1 }] } as const
    await assert.rejects(loadComponent(folder, { loras }), {
      code: 'unsupported',
      message: /model\.onnx is a ready-made/,
    })
  })
})
