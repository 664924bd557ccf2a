import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readPrompt } from '../painters/preview/scene/read-prompt.ts'
import { loadCatalogue } from '../painters/preview/things/catalogue.ts'
import { lostWords } from './lost-words.ts'
import { rewritePrompt } from './rewrite-prompt.ts'
import { variedPrompts } from './testing/varied-prompts.ts'

const catalogue = await loadCatalogue()
const task = { negativePrompt: '', medium: 'photography', purpose: 'picture', seed: 1 } as const
const rewrite = (prompt: string, more: object = {}): string | null =>
  rewritePrompt({ ...task, ...more, prompt }, catalogue)
const seeds = [1, 2, 3, 4, 5]

for (const medium of ['photography', 'art'] as const) {
  for (const purpose of ['picture', 'background'] as const) {
    describe(`for a ${purpose} (${medium})`, () => {
      test('every prompt stands in its rewriting as it was sent, with light, composition and surroundings behind', () => {
        for (const prompt of variedPrompts) {
          const text = rewrite(prompt, { medium, purpose }) ?? ''
          assert.ok(text.startsWith(prompt), text)
          assert.deepEqual(lostWords(prompt, text, catalogue), [], text)
          const added = text.slice(prompt.length)
          assert.match(added, /\b(composed|framed|arranged|kept)\b/, text)
          assert.match(added, /\b(in|on|at|by|under|against|with)\b/, text)
          assert.match(
            text,
            /\b(lit by|lights?|lit|(day|sun|lamp|spot)light|lighting|lamps?|neon|candles|lanterns|-?campfire|fireplace|golden hour|(high|low)-key|sunny)\b/i,
          )
          assert.match(text, /[^.]\.$/)
          assert.doesNotMatch(
            text,
            /highly detailed|\b[48]k\b|trending|masterpiece, best|award|ultra hd|undefined|, ,|,,| {2}/i,
          )
        }
      })

      test('the reader finds the same things, counts, colours, place and hour as before', () => {
        for (const prompt of variedPrompts) {
          const before = readPrompt(prompt, '', catalogue)
          const after = readPrompt(rewrite(prompt, { medium, purpose }) ?? '', '', catalogue)
          const said = ({ things, exclusions, unknown }: typeof before) => [
            things.map(({ thing, quantity, colours, relation }) => [thing.name, quantity, colours, relation]),
            exclusions,
            unknown,
          ]
          assert.deepEqual(said(after), said(before), prompt)
          for (const part of ['place', 'time', 'weather', 'season'] as const)
            if (before[part] !== null) assert.equal(after[part], before[part], `${part} of "${prompt}"`)
        }
      })

      test('five seeds give five rewritings, the same seed the same one', () => {
        for (const prompt of variedPrompts) {
          assert.equal(new Set(seeds.map(seed => rewrite(prompt, { medium, purpose, seed }))).size, 5, prompt)
          assert.equal(
            rewrite(prompt, { medium, purpose, seed: 4_000_000_000 }),
            rewrite(prompt, { medium, purpose, seed: 4_000_000_000 }),
          )
        }
      })
    })
  }
}

/** Every rewriting of twenty seeds in one text, without the prompt. */
const additions = (prompt: string, more: object = {}): string =>
  Array.from({ length: 20 }, (_, seed) => (rewrite(prompt, { ...more, seed }) ?? '').slice(prompt.length)).join('\n')

describe('nothing is added against the prompt', () => {
  const never: readonly (readonly [prompt: string, words: RegExp, more?: object])[] = [
    ['a street at night', /daylight|morning|afternoon|sun/],
    ['a lake at sunset', /morning|daylight|\bdark\b/],
    ['a bedroom, indoors', /daylight|morning|afternoon|meadow|forest/],
    ['a watch, studio shot', /daylight|meadow|forest|street|room\b/],
    ['a black and white photo of a dog', /warm|golden|cool|daylight/],
    ['an oil painting of a dog', /photographed|lens|watercolour|gouache|ink/],
    ['a Renaissance oil portrait of a cat', /photographed|lens|ink/],
    ['a close-up of an eye', /tabletop|wide view/],
    ['a lighthouse', /at sea/],
    ['a pixel art cat', /photographed|lens|painted/, { medium: 'art' }],
    ['a dog, shot with a 35mm lens', /photographed|85mm|50mm|70mm/],
    ['a red car, wide shot', /close|85mm|blur/],
    ['a city seen from above', /eye level|low angle|horizon|verticals/],
    ['a moody portrait of a sailor', /bright|daylight|cosy|warm/],
    ['a dog without a blurred background', /background/],
    ['a bottle with no shadows', /shadow/],
    ['a dog, no trees', /forest|park|garden|meadow/],
    ['a dog', /forest|park|garden|shadow/, { negativePrompt: 'trees, park, shadows' }],
    ['a busy, crowded market', /quiet|calm|uncluttered|simple|open space/],
    ['a fox in a cage', /forest|meadow|natural/],
    ['a sharp photo of a beetle, everything in focus', /blur|wide aperture/],
  ]
  for (const [prompt, words, more] of never) {
    test(`"${prompt}"${more ? ` with ${JSON.stringify(more)}` : ''}`, () => {
      const added = additions(prompt, more)
      assert.ok(added.length > 200, added)
      assert.doesNotMatch(added, words)
    })
  }
})

test('what fits a subject is added to it: a lens for a photograph, a medium for art, neither for a logo', () => {
  assert.match(additions('a red fox'), /lens/)
  assert.match(additions('a red fox', { medium: 'art' }), /painted|drawn/)
  assert.doesNotMatch(
    additions('a logo of a bee') + additions('a logo of a bee', { medium: 'art' }),
    /lens|painted|drawn/,
  )
  assert.match(additions('a red fox', { purpose: 'background' }), /background/)
})

test('light is added where only a colour or a building has its name', () => {
  for (const prompt of ['a lighthouse', 'a light blue dress', 'a neon green car', 'a fire truck', 'a dark blue suit'])
    assert.match(rewrite(prompt) ?? '', / lit by /)
  assert.doesNotMatch(additions('a dog by candlelight') + additions('a street lit by neon signs'), / lit by /)
})

test('a sentence, a command, a quotation and a negation are left whole; what is added is a sentence of its own', () => {
  for (const prompt of [
    'Draw a robot.',
    'a sign that says "Bakery"',
    'a street with no cars',
    'A dog runs. A cat watches.',
  ])
    assert.match(
      (rewrite(prompt) ?? '').slice(prompt.replace(/\.$/, '').length),
      /^\. (The (scene|design) is) [^.]+\.$/,
    )
})

test('a prompt in another language, without words, or of a novel’s length is left as it is', () => {
  for (const prompt of [
    'ein roter Fuchs im Schnee',
    'un chat noir sur un canapé',
    '赤い狐',
    'красная лиса',
    '🦊🌲',
    '12345',
    '#ff0000',
    '',
    'a dog. '.repeat(400),
  ])
    assert.equal(rewrite(prompt), null, prompt)
})
