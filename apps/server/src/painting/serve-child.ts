import { writeSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { flushCompileCache } from 'node:module'
import { isFailure } from '@sfumato/contract'
import type { Outcome, RemoteServices } from '@sfumato/models'
import type { PaintRequest } from '@sfumato/models/run'
import { withoutParameters } from '../log/without-secrets.ts'
import type { CheckMessage, FromChild, PaintMessage, StartMessage, ToChild } from './protocol.ts'
import { createAsker } from './questions.ts'

/** What a painting process works with. */
export interface ChildWork {
  paint(request: PaintRequest): Promise<Outcome>
  /** Throws a `Failure` unless the bytes are a whole picture of an accepted format; returns the format. */
  check(field: string, bytes: Uint8Array): Promise<string>
}

/** Progress is reported at most this often: often enough for a smooth bar. */
const progressIntervalMs = 50

const readAll = async (paths: Readonly<Record<string, readonly string[]>>): Promise<Record<string, Uint8Array[]>> => {
  const pictures: Record<string, Uint8Array[]> = {}
  for (const [field, list] of Object.entries(paths))
    pictures[field] = await Promise.all(list.map(path => readFile(path)))
  return pictures
}

/** Hands a share on at most every `progressIntervalMs`. */
const throttled = (send: (share: number) => void): ((share: number) => void) => {
  let last = 0
  return share => {
    const now = performance.now()
    if (now - last < progressIntervalMs) return
    last = now
    send(share)
  }
}

const paint = async (
  work: ChildWork,
  order: PaintMessage,
  remote: RemoteServices,
  signal: AbortSignal,
  send: (message: FromChild) => void,
) => {
  const { job, slug, values, outputPath } = order
  const pictures = await readAll(order.pictures)
  signal.throwIfAborted()
  const progress = throttled(share => send({ type: 'progress', job, share }))
  const preview = (bytes: Uint8Array) => send({ type: 'preview', job, bytes })
  const { bytes, ...report } = await work.paint({
    slug,
    values,
    pictures,
    signal,
    progress,
    remote,
    ...(order.previews && { preview }),
  })
  await writeFile(outputPath, bytes)
  send({ type: 'painted', job, picture: { ...report, fileSize: bytes.byteLength } })
}

const check = async (work: ChildWork, { job, field, path }: CheckMessage, send: (message: FromChild) => void) => {
  const format = await work.check(field, await readFile(path))
  send({ type: 'checked', job, format })
}

/** What a request says. */
const valuesOf = (order: PaintMessage | CheckMessage): unknown => ('values' in order ? order.values : undefined)

/** What went wrong over some orders, without anything that these say. */
const describeError = (error: unknown, values: unknown): string =>
  withoutParameters(error instanceof Error ? (error.stack ?? error.message) : String(error), values)

/**
 * The main loop of a painting process: takes orders over its channel until the channel closes, then ends at once.
 * `open` loads the engine; it is called once, with the first message.
 */
export const serveChild = (open: (start: StartMessage) => Promise<ChildWork>): void => {
  // A terminal's Ctrl-C reaches every process of its group; the server decides when this one ends.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())

  const send = (message: FromChild): void => {
    if (process.connected) process.send?.(message)
  }
  const running = new Map<
    number,
    { readonly controller: AbortController; readonly order: PaintMessage | CheckMessage }
  >()
  // What is written here is logged.
  process.on('uncaughtException', error => {
    const orders = [...running.values()].map(({ order }) => valuesOf(order))
    writeSync(2, `${describeError(error, orders)}\n`)
    process.exit(1)
  })
  const asker = createAsker(send)
  let work: ChildWork | undefined
  let offer: StartMessage['remote'] = { moderate: false, rewrite: false }

  const perform = async (order: PaintMessage | CheckMessage) => {
    const controller = new AbortController()
    running.set(order.job, { controller, order })
    try {
      if (!work) throw new Error('An order came before the engine was ready.')
      if (order.type === 'check') await check(work, order, send)
      else await paint(work, order, asker.servicesFor(order.job, offer), controller.signal, send)
    } catch (error) {
      if (controller.signal.aborted) send({ type: 'cancelled', job: order.job })
      else if (isFailure(error)) {
        const { code, message: sentence, blocked } = error
        send({ type: 'failed', job: order.job, code, sentence, ...(blocked && { blocked }) })
      } else send({ type: 'fault', job: order.job, stack: describeError(error, valuesOf(order)) })
    } finally {
      running.delete(order.job)
    }
  }

  process.on('message', async (message: ToChild) => {
    if (message.type === 'cancel') running.get(message.job)?.controller.abort(new Error('The request was cancelled.'))
    else if (message.type === 'answer') asker.answered(message)
    else if (message.type !== 'start') await perform(message)
    else {
      try {
        offer = message.remote
        work = await open(message)
        send({ type: 'ready' })
        // Kept for the next start now: this process is mostly ended without notice.
        flushCompileCache()
      } catch (error) {
        if (!isFailure(error)) throw error
        send({ type: 'unusable', sentence: error.message })
      }
    }
  })
}
