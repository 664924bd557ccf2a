import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '@sfumato/raster'
import { illustrate } from './illustrate.ts'
import { loadNotoIcons } from './noto-icons.ts'
import { allThings } from './nouns/all-things.ts'
import { anyPerson } from './person-traits.ts'

const icons = await loadNotoIcons()
const wish = { colour: null, traits: anyPerson, bust: false, mirrored: false }

test('every drawing of ours renders, is cut to its edge and has a sensible shape', async () => {
  const seen = new Set<unknown>()
  for (const thing of allThings) {
    if (thing.art.kind !== 'drawn' || seen.has(thing.art.draw)) continue
    seen.add(thing.art.draw)
    const illustration = await illustrate(thing, wish, icons, createRandom(5))
    assert.ok(illustration.aspect > 0.08 && illustration.aspect < 12, `${thing.name}: ${illustration.aspect}`)
    const { alpha } = await illustration.render(40, 40)
    assert.ok(
      (alpha as Uint8Array).some(value => value > 60),
      thing.name,
    )
    assert.ok(
      (alpha as Uint8Array).subarray(0, 40 * 3).some(value => value > 8),
      `${thing.name} leaves its upper edge empty`,
    )
  }
  assert.ok(seen.size > 50)
})

test('the same seed draws the same person, another seed another one', async () => {
  const ceo = allThings.find(thing => thing.name === 'ceo')
  assert.ok(ceo)
  const draw = async (seed: number): Promise<Uint8Array> =>
    (await (await illustrate(ceo, { ...wish, bust: true }, icons, createRandom(seed))).render(64, 64)).rgb
  assert.deepEqual(await draw(1), await draw(1))
  assert.notDeepEqual(await draw(1), await draw(2))
})

test('a mirrored picture is the same picture turned around', async () => {
  const dog = allThings.find(thing => thing.name === 'dog')
  assert.ok(dog)
  const plain = await (await illustrate(dog, wish, icons, createRandom(1))).render(32, 32)
  const turned = await (await illustrate(dog, { ...wish, mirrored: true }, icons, createRandom(1))).render(32, 32)
  for (let y = 0; y < 32; y++)
    for (let x = 0; x < 32; x++) assert.equal(turned.alpha?.[y * 32 + x], plain.alpha?.[y * 32 + 31 - x])
})
