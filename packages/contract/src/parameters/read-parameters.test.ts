import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enhanceImage } from '../models/enhance-image.ts'
import { expandImage } from '../models/expand-image.ts'
import { genFill } from '../models/gen-fill.ts'
import type { ModelContract } from '../models/model-contract.ts'
import { replaceBackground } from '../models/replace-background.ts'
import { textToImage } from '../models/text-to-image.ts'
import { readParameters } from './read-parameters.ts'

type Body = Record<string, unknown>

const read = (model: ModelContract, body: Body, options: Partial<Parameters<typeof readParameters>[2]> = {}) => {
  const result = readParameters(model, body, { defaults: 'documented', ...options })
  assert.ok(result.ok, result.ok ? '' : result.problems.map(problem => problem.sentence).join(' '))
  return result.parameters
}

const problems = (model: ModelContract, body: Body): string[] => {
  const result = readParameters(model, body, { defaults: 'documented' })
  assert.ok(!result.ok, 'expected the body to be refused')
  return result.problems.map(problem => problem.sentence)
}

test('an omitted optional field takes the default its document prints', () => {
  const parameters = read(textToImage, { prompt: 'a lake' })
  assert.equal(parameters.seed, 654321)
  assert.equal(parameters.steps_num, 40)
  assert.equal(parameters.aspect_ratio, '1:1')
  assert.equal(parameters.negative_prompt, 'storms')
  assert.equal(parameters.output_format, undefined)
})

test('null on an optional field means that it was left out', () => {
  assert.equal(read(textToImage, { prompt: 'a lake', seed: null, mode: null }).seed, 654321)
})

test('a required field that is missing and one that is null are both named, each with its state', () => {
  assert.deepEqual(problems(genFill, { mask: null, prompt: 'a bench' }), [
    '`image` is required; it is missing.',
    '`mask` is required; it came as null.',
  ])
})

test('a prompt has 20,000 characters at most, pairs of surrogates counted as one', () => {
  const longest = '\u{1f98a}'.repeat(20_000)
  assert.equal(read(textToImage, { prompt: longest }).prompt, longest)
  assert.deepEqual(problems(textToImage, { prompt: `${longest}!`, negative_prompt: 'x'.repeat(20_001) }), [
    '`prompt` must be a string of at most 20000 characters; got a string of 40001 characters.',
    '`negative_prompt` must be a string of at most 20000 characters; got a string of 20001 characters.',
  ])
})

test('every bad field is named with what was expected and what came', () => {
  assert.deepEqual(
    problems(textToImage, {
      prompt: 7,
      aspect_ratio: '7:3',
      seed: 0,
      steps_num: 20.5,
      text_guidance_scale: 'high',
      enhance_image: 'yes',
    }),
    [
      '`prompt` must be a string; got the number 7.',
      '`aspect_ratio` must be one of "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9"; got the string "7:3".',
      '`enhance_image` must be true or false; got the string "yes".',
      '`seed` must be a whole number from 1 to 999999, or -1; got the number 0.',
      '`steps_num` must be a whole number from 20 to 50; got the number 20.5.',
      '`text_guidance_scale` must be a number from 1 to 10; got the string "high".',
    ],
  )
})

test('a value that is too long to show is described, not repeated', () => {
  const [sentence] = problems(textToImage, { prompt: 'x', mode: 'z'.repeat(5000) })
  assert.match(sentence, /got a string of 5000 characters\.$/)
})

test('booleans also arrive as 0 and 1', () => {
  const parameters = read(textToImage, { prompt: 'a lake', enhance_image: 0, ip_signal: 1 })
  assert.equal(parameters.enhance_image, false)
  assert.equal(parameters.ip_signal, true)
})

test('numerals are numbers in a form and strings in JSON', () => {
  assert.equal(read(textToImage, { prompt: 'a lake', seed: '17' }, { fromText: true }).seed, 17)
  assert.match(problems(textToImage, { prompt: 'a lake', seed: '17' })[0], /got the string "17"/)
})

test('unknown fields are ignored', () => {
  assert.equal('colour' in read(textToImage, { prompt: 'a lake', colour: 'red', __proto__: { mode: 'hd' } }), false)
})

test('seed -1 is accepted on every model', () => {
  assert.equal(read(enhanceImage, { image: 'x', seed: -1 }).seed, -1)
  assert.equal(read(genFill, { image: 'x', mask: 'x', prompt: 'x', seed: -1 }).seed, -1)
})

test('models without a documented range take any safe integer as seed', () => {
  assert.equal(read(expandImage, { image: 'x', seed: -987654321012 }).seed, -987654321012)
  assert.match(problems(expandImage, { image: 'x', seed: 2 ** 53 })[0], /`seed` must be a whole number/)
})

test('an empty prompt is refused where nothing else says what to paint', () => {
  assert.match(problems(textToImage, { prompt: '  ' })[0], /`prompt` must say something/)
  assert.match(problems(replaceBackground, { image: 'x', prompt: '' })[0], /`prompt` must say something/)
  assert.match(problems(replaceBackground, { image: 'x', prompt: '', ref_images: [] })[0], /`prompt`/)
  assert.equal(read(replaceBackground, { image: 'x', prompt: '', ref_images: ['data:x'] }).prompt, '')
  assert.equal(read(expandImage, { image: 'x', prompt: '' }).prompt, '')
})

test('the default background prompt does not apply where references were sent', () => {
  assert.equal(read(replaceBackground, { image: 'x' }).prompt, 'In a parking lot')
  assert.equal(read(replaceBackground, { image: 'x', ref_images: 'https://a/b.png' }).prompt, '')
  assert.equal(
    read(replaceBackground, { image: 'x', ref_images: 'https://a/b.png', prompt: 'a beach' }).prompt,
    'a beach',
  )
})

test('references come as a string, a list, or a string split only at commas before an address', () => {
  const split = (ref_images: unknown) => read(replaceBackground, { image: 'x', ref_images }).ref_images
  assert.deepEqual(split('https://a/b,c.png'), ['https://a/b,c.png'])
  assert.deepEqual(split('https://a/1.png, https://a/2.png,data:image/png;base64,AAAA'), [
    'https://a/1.png',
    'https://a/2.png',
    'data:image/png;base64,AAAA',
  ])
  assert.deepEqual(split(['https://a/1.png', 'AAAA']), ['https://a/1.png', 'AAAA'])
  assert.deepEqual(split(null), [])
})

test('a default negative prompt loses what the prompt names, a sent one never does', () => {
  const negative = (body: Body) => read(genFill, { image: 'x', mask: 'x', ...body }).negative_prompt
  assert.equal(negative({ prompt: 'a bench' }), 'skyscrapers, ground vehicles')
  assert.equal(negative({ prompt: 'a red car' }), 'skyscrapers')
  assert.equal(negative({ prompt: 'Trucks below a skyscraper' }), '')
  assert.equal(negative({ prompt: 'a red car', negative_prompt: 'no cars' }), 'no cars')
})

test('the default negative prompt of an expansion does not apply without a prompt', () => {
  assert.equal(read(expandImage, { image: 'x' }).negative_prompt, '')
  assert.equal(read(expandImage, { image: 'x', prompt: 'a quiet village' }).negative_prompt, 'modern architecture')
})

test('neutral defaults leave optional prompts empty and draw the seed', () => {
  const parameters = read(replaceBackground, { image: 'x', ref_images: 'https://a/b.png' }, { defaults: 'neutral' })
  assert.deepEqual([parameters.prompt, parameters.negative_prompt, parameters.seed], ['', '', -1])
  assert.equal(parameters.refine_prompt, true)
})

test('jpeg together with an explicitly kept alpha is refused, jpeg alone is not', () => {
  assert.match(
    problems(enhanceImage, { image: 'x', output_format: 'jpeg', preserve_alpha: true })[0],
    /`output_format` "jpeg" cannot keep transparency/,
  )
  assert.equal(read(enhanceImage, { image: 'x', output_format: 'jpeg' }).output_format, 'jpeg')
})
