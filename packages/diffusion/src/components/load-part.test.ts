import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Graph } from '../onnx/graph.ts'
import { checkpointFolder } from '../testing/reference.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { loadPart, type PartName } from './load-part.ts'

describe('a part of a checkpoint', () => {
  const outputs: [PartName, string, string][] = [
    ['text_encoder', 'CLIPTextModel', 'last_hidden_state'],
    ['text_encoder_2', 'CLIPTextModelWithProjection', 'last_hidden_state'],
    ['unet', 'UNet2DConditionModel', 'out_sample'],
    ['vae_encoder', 'AutoencoderKL', 'latent_parameters'],
    ['vae_decoder', 'AutoencoderKL', 'sample'],
  ]
  for (const [part, className, output] of outputs) {
    it(`${part} is found where diffusers puts it`, async () => {
      const component = await loadPart(checkpointFolder('sdxl'), part, { threads: 1 })
      await component.session.dispose()
      assert.equal(component.className, className)
      assert.equal(component.session.outputs[0].name, output)
    })
  }

  it('is found where exporters put it', async test => {
    const root = await temporaryFolder(test)
    await mkdir(join(root, 'vae_decoder'))
    const graph = new Graph('decoder')
    graph.output('exported', graph.input('latent_sample', 'float32', ['batch']))
    const bytes = graph.write(() => assert.fail('there are no weights'))
    await writeFile(join(root, 'vae_decoder', 'model.onnx'), bytes)
    const { session } = await loadPart(root, 'vae_decoder', { threads: 1 })
    await session.dispose()
    assert.equal(session.outputs[0].name, 'exported')
  })

  it('that is not there is missing by its path', async () => {
    const path = join(checkpointFolder('sd15'), 'text_encoder_2', 'config.json')
    await assert.rejects(loadPart(checkpointFolder('sd15'), 'text_encoder_2'), { message: `${path} is missing` })
  })
})
