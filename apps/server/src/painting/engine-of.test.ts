import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { type ConfigValues, configFrom } from '../config/read-config.ts'
import { environmentName } from '../config/schema.ts'
import { describedEngineOf, engineOf, placeOf } from './engine-of.ts'

const configOf = (values: ConfigValues) => configFrom({ ...values }, environmentName)

test('a model is painted by the preview engine unless another one is named for it', () => {
  const config = configOf({ engines: { 'bria-gen-fill': 'diffusion' }, checkpointInpaint: 'set' })
  assert.deepEqual(engineOf(config, 'bria-text-to-image'), { name: 'preview' })
  assert.equal(engineOf(config, 'bria-gen-fill').name, 'diffusion')
  assert.deepEqual(describedEngineOf(config, 'bria-gen-fill'), { name: 'diffusion', checkpoint: 'set', preview: false })
})

test('models that share a checkpoint share a place, others do not', () => {
  const config = configOf({
    engine: 'diffusion',
    checkpointInpaint: 'one',
    checkpointText: 'two',
    checkpointRefine: 'two',
  })
  assert.equal(placeOf(config, 'bria-gen-fill'), placeOf(config, 'bria-expand-image'))
  assert.equal(placeOf(config, 'bria-enhance-image'), placeOf(config, 'bria-text-to-image'))
  assert.notEqual(placeOf(config, 'bria-gen-fill'), placeOf(config, 'bria-text-to-image'))
})

test('LoRA files are paths with a strength, 1 where none is said', () => {
  const config = configOf({ engine: 'diffusion', lorasText: ['a@b.safetensors', '/c.safetensors@-0.5'] })
  const engine = engineOf(config, 'bria-text-to-image')
  assert.ok(engine.name === 'diffusion')
  assert.deepEqual(engine.loras?.text, [
    { file: resolve('a@b.safetensors'), scale: 1 },
    { file: '/c.safetensors', scale: -0.5 },
  ])
})
