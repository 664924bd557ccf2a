import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPacer } from '../work.ts'
import { createHold } from './hold.ts'
import { createLevel, featureChannels } from './level.ts'

const [width, height] = [48, 32]

/** Known on the right: dark above a bright ground, with a red thing at the edge that must not be copied. */
const level = () => {
  const features = new Uint8Array(featureChannels * width * height)
  const hole = new Uint8Array(width * height)
  const forbidden = new Uint8Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      hole[i] = x < 16 ? 1 : 0
      forbidden[i] = x >= 16 && x < 24 && y >= 10 && y < 22 ? 1 : 0
      const grey = y < 16 ? 40 : 200
      features.set(forbidden[i] ? [255, 0, 0, 0] : [grey, grey, grey, 0], featureChannels * i)
    }
  }
  return createLevel(width, height, features, hole, forbidden)
}

test('a picture is held to its edge straight on, and not to what must not be copied', async () => {
  const { features } = await createHold(level(), createPacer({}))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < 16; x++) {
      const [red, green] = features.subarray(featureChannels * (y * width + x))
      assert.ok(Math.abs(red - green) <= 1, 'no red')
      if (y < 4) assert.ok(red < 110, `dark above, not ${red}`)
      if (y >= 28) assert.ok(red > 130, `bright below, not ${red}`)
    }
  }
})
