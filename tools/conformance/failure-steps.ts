import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rectangleMask } from '@sfumato/raster'
import { maskPng } from '@sfumato/raster/testing'
import { runPython } from './run-python.ts'
import type { Stage } from './stage.ts'
import type { Step } from './steps.ts'

/** One case of `failures.py`: what the client must raise, and what its text must say. */
type Case = readonly [name: string, label: string, raised: string, status: number | null, says: RegExp]

const cases: readonly Case[] = [
  ['bad_key', 'a key that does not exist', 'SegmindError', 401, /key .* is not valid/],
  ['no_key', 'no key at all', 'SegmindError', 401, /No API key/],
  ['no_credits', 'a key without credits', 'SegmindError', 406, /credits/],
  ['forbidden_model', 'a key that may not use the model', 'SegmindError', 403, /bria-text-to-image/],
  ['unknown_model', 'a model that does not exist', 'SegmindError', 404, /bria-text-to-video/],
  ['out_of_range', 'a value out of its range', 'SegmindError', 400, /`steps_num`/],
  ['failed_job', 'a job that fails', 'InferenceFailed', null, /mask/],
  ['blocked_prompt', 'a prompt that moderation blocks', 'InferenceFailed', null, /`prompt`/],
  ['timeout', 'a wait that is too short', 'InferenceTimeout', null, /did not complete within/],
  ['cancelled', 'a job that was cancelled', 'InferenceFailed', null, /cancelled/],
  ['unknown_id', 'an id that does not exist', 'SegmindError', 404, /no request/i],
  ['expired', 'a result that has expired', 'SegmindError', 404, /expired/],
  ['sync_failure', 'a sync call with a private address', 'SegmindError', 422, /`image` was not fetched/],
]

interface Seen {
  readonly case: string
  readonly class: string | null
  readonly status: number | null
  readonly text: string
}

/** Runs all cases in one program; what the client raised in each. */
const seeFailures = async ({ plain, forgetful }: Stage): Promise<readonly Seen[]> => {
  const black = await maskPng(rectangleMask(64, 64, { x: 0, y: 0, width: 0, height: 0 }))
  const { stdout, stderr } = await runPython(readFileSync(join(import.meta.dirname, 'failures.py'), 'utf8'), {
    SEGMIND_API_KEY: plain.key,
    ADDRESS: plain.url,
    FORGETFUL: forgetful.url,
    POOR_KEY: (await plain.command('keys', 'create')).trim(),
    NARROW_KEY: (await plain.command('keys', 'create', '--credits', '1', '--models', 'bria-gen-fill')).trim(),
    TINY_PICTURE: `data:image/png;base64,${Buffer.from(black).toString('base64')}`,
  })
  assert.equal(stderr, '')
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Seen)
}

const seenOn = new WeakMap<Stage, Promise<readonly Seen[]>>()

const seeOnce = (stage: Stage): Promise<readonly Seen[]> => {
  const seen = seenOn.get(stage) ?? seeFailures(stage)
  seenOn.set(stage, seen)
  return seen
}

/** The table of failures as a user of the Python client sees them. */
export const failureSteps: readonly Step[] = cases.map(([name, label, raised, status, says]) => ({
  name: `failure: ${label}`,
  run: async stage => {
    const seen = (await seeOnce(stage)).find(one => one.case === name)
    assert.ok(seen, `failures.py has no case ${name}`)
    assert.deepEqual([seen.class, seen.status], [raised, status], seen.text)
    assert.match(seen.text, says)
    return `${seen.class}${seen.status === null ? '' : ` ${seen.status}`}: ${seen.text}`
  },
}))
