import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPrompt } from '../scene/read-prompt.ts'
import { loadCatalogue } from '../things/catalogue.ts'
import { rewritePrompt } from './rewrite-prompt.ts'

const catalogue = await loadCatalogue()
const prompts = [
  'three red balloons over a meadow at sunset',
  'A professional headshot of a CEO',
  'In a parking lot',
  'a cat sitting on a red sofa',
  'a street at night with no cars',
  'a storm over the sea',
  'a dog wearing sunglasses on the beach',
  'a perfume bottle on a pastel background',
  'an astronaut riding a horse',
  'abstract swirls of blue and gold',
  'a watercolor painting of a castle',
]

for (const medium of ['photography', 'art'] as const) {
  for (const purpose of ['picture', 'background'] as const) {
    test(`a rewritten prompt for a ${purpose} (${medium}) keeps what was said, adds only what is understood, contradicts nothing`, () => {
      for (const prompt of prompts) {
        const before = readPrompt(prompt, '', catalogue)
        for (let seed = 1; seed <= 12; seed++) {
          const text = rewritePrompt({ prompt, medium, purpose, seed }, catalogue)
          const after = readPrompt(text, '', catalogue)
          assert.ok(text.startsWith(prompt) && text.length > prompt.length + 10, text)
          assert.match(text, /^[^.]+\.$/)
          assert.deepEqual(after.unknown, [], text)
          assert.equal(after.foreign, false, text)
          for (const part of ['place', 'time', 'weather', 'season'] as const)
            if (before[part] !== null) assert.equal(after[part], before[part], `${part} of "${text}"`)
          const said = (reading: typeof before) =>
            reading.things.map(thing => [
              thing.thing.name,
              thing.quantity,
              thing.plural,
              thing.colours,
              thing.relation,
              thing.where,
            ])
          assert.deepEqual(said(after), said(before), text)
          assert.deepEqual(after.exclusions, before.exclusions, text)
          assert.equal(after.portrait, before.portrait, text)
        }
      }
    })
  }
}

test('the seed varies the words, the same seed repeats them', () => {
  const rewrite = (seed: number): string =>
    rewritePrompt({ prompt: 'a red fox', medium: 'photography', purpose: 'picture', seed }, catalogue)
  assert.equal(rewrite(3), rewrite(3))
  assert.ok(new Set(Array.from({ length: 12 }, (_, seed) => rewrite(seed))).size > 4)
})

test('a lens is added to photographs, a medium to art', () => {
  const task = { prompt: 'a red fox', purpose: 'picture', seed: 5 } as const
  assert.match(rewritePrompt({ ...task, medium: 'photography' }, catalogue), /lens/)
  assert.match(rewritePrompt({ ...task, medium: 'art' }, catalogue), /painted|drawn/)
})

test('a background is described as one', () => {
  assert.match(
    rewritePrompt({ prompt: 'In a parking lot', medium: 'photography', purpose: 'background', seed: 2 }, catalogue),
    /background/,
  )
})
