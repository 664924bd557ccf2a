import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { loadTokenizer } from './load-tokenizer.ts'
import { clipWindows, t5Ids, windowCount } from './prompt-ids.ts'

interface Reference {
  readonly cases: readonly { readonly prompt: string; readonly ids: readonly number[] }[]
}

const folderOf = (name: string) => join(import.meta.dirname, '../../testing/tokenizers', name)
const referenceOf = (name: string) =>
  JSON.parse(readFileSync(join(folderOf(name), 'reference.json'), 'utf8')) as Reference

/** Ids without the repeats at the end, as the reference writes them. */
const shortened = (ids: BigInt64Array): number[] => {
  const out = [...ids].map(Number)
  while (out.length > 2 && out.at(-1) === out.at(-2)) out.pop()
  return out
}

describe('a CLIP tokenizer made of vocab.json and merges.txt', async () => {
  const tokenizer = await loadTokenizer(folderOf('clip'))
  const room = tokenizer.maxLength - 2
  for (const { prompt, ids } of referenceOf('clip').cases) {
    test(`gives the ids of transformers for ${JSON.stringify(prompt.slice(0, 40))}`, () => {
      const [first, ...more] = clipWindows(tokenizer, prompt)
      assert.equal(first.length, 77)
      assert.deepEqual(shortened(first), ids)
      assert.equal(1 + more.length, Math.max(1, Math.ceil(tokenizer.pieces(prompt).length / room)))
    })
  }

  test('puts what does not fit into further windows, each with its own start and end', () => {
    const long = Array.from({ length: 200 }, (_, n) => (n % 2 ? 'red' : 'blue')).join(' ')
    const windows = clipWindows(tokenizer, long)
    assert.equal(windows.length, 3)
    const inner = windows.flatMap(window => [...window].slice(1, -1).map(Number))
    assert.deepEqual(inner.slice(0, 200), [...tokenizer.pieces(long)])
    for (const window of windows) assert.equal(Number(window[0]), tokenizer.startId)
    assert.equal(windowCount(tokenizer, long), 3)
    assert.equal(clipWindows(tokenizer, 'red', 3).length, 3)
  })
})

describe('a T5 tokenizer of a tokenizer.json', async () => {
  const tokenizer = await loadTokenizer(folderOf('t5'))
  for (const { prompt, ids } of referenceOf('t5').cases) {
    test(`gives the ids of transformers for ${JSON.stringify(prompt.slice(0, 40))}`, () => {
      assert.deepEqual(shortened(t5Ids(tokenizer, prompt, 128)), ids)
    })
  }
})

test('a normalizer that drops control characters and evens out spaces does so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokenizer-'))
  try {
    const definition = JSON.parse(readFileSync(join(folderOf('t5'), 'tokenizer.json'), 'utf8'))
    const normalizer = { type: 'Sequence', normalizers: [{ type: 'Nmt' }, definition.normalizer] }
    writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify({ ...definition, normalizer }))
    writeFileSync(join(folder, 'tokenizer_config.json'), readFileSync(join(folderOf('t5'), 'tokenizer_config.json')))
    const tokenizer = await loadTokenizer(folder)
    const odd = 'a\u0001 red\u1680circle\u200b\u0007'
    assert.deepEqual(tokenizer.pieces(odd), (await loadTokenizer(folderOf('t5'))).pieces('a red circle '))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a folder without the files of a tokenizer is refused with their names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokenizer-'))
  try {
    await assert.rejects(loadTokenizer(folder), /Expected tokenizer_config\.json in .* but there is none/)
    writeFileSync(join(folder, 'tokenizer_config.json'), '{"eos_token": "<|endoftext|>"}')
    await assert.rejects(loadTokenizer(folder), /Expected tokenizer\.json, or vocab\.json with merges\.txt/)
    writeFileSync(join(folder, 'vocab.json'), '{')
    writeFileSync(join(folder, 'merges.txt'), '')
    await assert.rejects(loadTokenizer(folder), /Expected JSON in .*vocab\.json but/)
    writeFileSync(join(folder, 'vocab.json'), '{"a": 0}')
    await assert.rejects(loadTokenizer(folder), /Expected an eos_token of the vocabulary .* but found <\|endoftext\|>/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a pad token that differs from the end token fills the window, as in SD 2 and the second encoder of SDXL', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokenizer-'))
  try {
    for (const name of ['vocab.json', 'merges.txt'])
      writeFileSync(join(folder, name), readFileSync(join(folderOf('clip'), name)))
    const config = { model_max_length: 77, bos_token: '<|startoftext|>', eos_token: { content: '<|endoftext|>' } }
    writeFileSync(join(folder, 'tokenizer_config.json'), JSON.stringify({ ...config, pad_token: '!' }))
    const tokenizer = await loadTokenizer(folder)
    const [ids] = clipWindows(tokenizer, 'red')
    assert.equal(Number(ids[76]), tokenizer.padId)
    assert.notEqual(tokenizer.padId, tokenizer.endId)
    assert.equal(Number(ids[tokenizer.pieces('red').length + 1]), tokenizer.endId)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
