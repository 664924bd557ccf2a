import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom, type Picture } from '@sfumato/raster'
import type { Colour } from '../scene/scene.ts'
import { loadCatalogue } from './catalogue.ts'
import { illustrate } from './illustrate.ts'
import { loadNotoIcons } from './noto-icons.ts'
import { anyPerson } from './person-traits.ts'
import { recolour } from './recolour.ts'

const catalogue = await loadCatalogue()
const icons = await loadNotoIcons()

/** Mean colour of the opaque part. */
function meanColour({ rgb, alpha }: Picture): Colour {
  const sums = [0, 0, 0]
  let count = 0
  for (let i = 0; i < (alpha as Uint8Array).length; i++) {
    if ((alpha as Uint8Array)[i] < 200) continue
    count++
    for (let c = 0; c < 3; c++) sums[c] += rgb[3 * i + c]
  }
  return sums.map(sum => sum / count) as unknown as Colour
}

async function show(noun: string, colour: Colour | null): Promise<Picture> {
  const thing = catalogue.find(noun)
  assert.ok(thing, noun)
  const illustration = await illustrate(
    thing,
    { colour, traits: anyPerson, bust: false, mirrored: false },
    icons,
    createRandom(3),
  )
  return illustration.render(96, Math.round(96 / illustration.aspect))
}

for (const noun of ['car', 'balloon', 'bird', 'elephant', 'cat', 'sofa', 'tulip', 'hot air balloon']) {
  test(`a ${noun} takes the colour it is given`, async () => {
    const [red, green, blue] = [
      meanColour(await show(noun, [216, 35, 42])),
      meanColour(await show(noun, [63, 158, 74])),
      meanColour(await show(noun, [47, 111, 208])),
    ]
    assert.ok(red[0] > red[1] + 25 && red[0] > red[2] + 25, `red: ${red.map(Math.round)}`)
    assert.ok(green[1] > green[0] + 12 && green[1] > green[2] + 12, `green: ${green.map(Math.round)}`)
    assert.ok(blue[2] > blue[0] + 25 && blue[2] > blue[1] + 8, `blue: ${blue.map(Math.round)}`)
  })
}

test('white and black arrive as light and dark', async () => {
  const white = meanColour(await show('horse', [244, 244, 242]))
  const black = meanColour(await show('horse', [42, 42, 46]))
  assert.ok(Math.min(...white) > 170, `white: ${white}`)
  assert.ok(Math.max(...black) < 110, `black: ${black}`)
})

test('shading stays: lighter parts stay lighter', () => {
  const rgb = new Uint8Array([200, 60, 60, 120, 20, 20, 200, 60, 60])
  recolour(rgb, new Uint8Array([255, 255, 255]), [60, 90, 220])
  assert.ok(rgb[2] > rgb[5])
  assert.ok(rgb[2] > rgb[0] && rgb[5] > rgb[3])
})

test('transparent pixels are left alone', () => {
  const rgb = new Uint8Array([200, 60, 60, 10, 20, 30])
  recolour(rgb, new Uint8Array([255, 0]), [60, 90, 220])
  assert.deepEqual([...rgb.subarray(3)], [10, 20, 30])
})
