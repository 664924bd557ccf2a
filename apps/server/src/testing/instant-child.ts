import { setTimeout as sleep } from 'node:timers/promises'
import { crc32, deflateSync } from 'node:zlib'
import { Failure } from '@sfumato/contract'
import type { Outcome } from '@sfumato/models'
import { type ChildWork, serveChild } from '../painting/serve-child.ts'

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, tail])
}

/** A PNG of one pixel whose colour is the seed's. */
const onePixel = (seed: number): Buffer => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  const pixel = Buffer.from([0, (seed >> 16) & 255, (seed >> 8) & 255, seed & 255])
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixel)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const slowly = async (milliseconds: number, signal: AbortSignal, progress: (share: number) => void) => {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    progress(passed / milliseconds)
    await sleep(50, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}

/** Longer than an event stream looks away. */
const betweenLooksMs = 500

const moderated = (values: Readonly<Record<string, unknown>>): Outcome['moderation'] =>
  values.prompt_content_moderation === true ? { prompt_content_moderation: ['violence'] } : {}

const hang = (milliseconds: number) => {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

/**
 * A painting process for tests and benchmarks: paints one pixel at once. The prompt can ask for more: `slow 500` takes
 * so many milliseconds, `look 3` shows so many previews, `stubborn 5000` tells its progress once, then blocks and cannot
 * be stopped, `crash` ends the process, `fault` throws, `collapse` lets an error go uncaught, `blocked` fails moderation.
 * A picture to check that is the word `crash` ends the process.
 */
serveChild(
  async (): Promise<ChildWork> => ({
    paint: async ({ values, pictures, signal, progress, preview }) => {
      const prompt = typeof values.prompt === 'string' ? values.prompt : ''
      const [word, amount] = prompt.split(' ')
      if (word === 'slow') await slowly(Number(amount), signal, progress)
      if (word === 'look') {
        for (let look = 0; look < Number(amount); look++) {
          preview?.(onePixel(look))
          await slowly(betweenLooksMs, signal, progress)
        }
      }
      if (word === 'stubborn') {
        progress(0)
        hang(Number(amount))
      }
      if (word === 'crash') process.exit(7)
      if (word === 'fault') throw new TypeError(`A fault that a test asked for, over ${prompt}.`)
      if (word === 'collapse') {
        setImmediate(() => {
          throw new RangeError(`A process that a test ends, over ${prompt}.`)
        })
        await slowly(betweenLooksMs, signal, progress)
      }
      if (word === 'blocked') throw new Failure('content_moderation', '`prompt` was blocked: violence.')
      for (const [field, list] of Object.entries(pictures)) {
        for (const bytes of list) {
          if (bytes.length < 8) throw new Failure('image_invalid', `\`${field}\` is no picture.`)
        }
      }
      const received = Object.entries(pictures).map(([field, list]) => `${field}:${list.map(({ length }) => length)}`)
      return {
        bytes: onePixel(Number(values.seed)),
        contentType: 'image/png',
        width: 1,
        height: 1,
        engine: { name: 'instant', checkpoint: null, preview: true },
        ...(values.refine_prompt === true || values.prompt_enhancement === true
          ? { refinedPrompt: `${prompt}, refined – größer` }
          : {}),
        warnings: received.length > 0 ? [{ code: 'received', message: `Received ${received.join(' ')}.` }] : [],
        moderation: moderated(values),
      }
    },
    check: async (field, bytes) => {
      if (bytes[0] === 0x89) return 'png'
      if (Buffer.from(bytes).toString() === 'crash') process.exit(7)
      throw new Failure('image_format', `\`${field}\` must be a JPEG, PNG or WebP.`)
    },
  }),
)
