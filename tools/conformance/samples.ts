import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureHost } from './pictures.ts'

/** The models whose pages print a program. */
export type SampleSlug =
  | 'bria-text-to-image'
  | 'bria-expand-image'
  | 'bria-enhance-image'
  | 'bria-gen-fill'
  | 'bria-replace-background'

/** A sample as its page prints it. */
export const printedSample = (slug: SampleSlug): string =>
  readFileSync(join(import.meta.dirname, `samples/${slug}.py`), 'utf8')

/** Replaces every occurrence. Throws where there is none: a repair that repairs nothing is a mistake here. */
const replaced = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The sample has no ${JSON.stringify(from)}.`)
    return before.replaceAll(from, to)
  }, text)

const picture = (name: string) => JSON.stringify(`https://${pictureHost}/input/${name}`)

/** The page of generative fill prints no `image`, which it calls required, and a mask that is none. */
export const repairedFill = (): string =>
  replaced(
    printedSample('bria-gen-fill'),
    ['    mask="sample text",', `    image=${picture('park.jpeg')},\n    mask=${picture('mask.png')},`],
    ['    "mask": "sample text",', `    "image": ${picture('park.jpeg')},\n    "mask": ${picture('mask.png')},`],
  )

/** The page of replace background prints JSON for Python, no `image`, a placeholder, and expects JSON back. */
export const repairedBackground = (key: string): string =>
  replaced(
    printedSample('bria-replace-background'),
    [': true', ': True'],
    [': false', ': False'],
    ['YOUR_API_KEY', key],
    ['"ref_images": "sample text"', `"image": ${picture('bag.jpeg')}`],
    ['"Content-Type": "application/json"', '"Content-Type": "application/json",\n "Accept": "application/json"'],
  )

/** The same program for a server at another address: the client's constructor takes it, and `run` is its method. */
export const atAddress = (program: string, address: string): string => {
  if (program.includes('import requests')) return replaced(program, ['https://api.segmind.com', address])
  const client = `SegmindClient(base_url="${address}/v1")`
  return replaced(program, ['segmind.run(', `segmind.${client}.run(`], ['= SegmindClient()', `= ${client}`])
}
