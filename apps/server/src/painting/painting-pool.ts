import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure, type Slug } from '@sfumato/contract'
import type { EngineChoice, GuardSettings, PictureLimits, RemoteServices, RoleCheckpoint } from '@sfumato/models'
import { limits } from '../limits.ts'
import { isChildLost } from './child-lost.ts'
import { type ChildEnd, type PaintingChild, startChild } from './painting-child.ts'
import type { PaintedPicture } from './protocol.ts'

/** One request as the pool takes it; pictures are file paths. */
export interface PaintJob {
  readonly slug: Slug
  readonly values: Readonly<Record<string, unknown>>
  readonly pictures: Readonly<Record<string, readonly string[]>>
  readonly outputPath: string
  readonly signal: AbortSignal
  readonly progress: (share: number) => void
  /** Told of looks at the unfinished picture, small JPEG or WebP files; absent where none are wanted. */
  readonly preview?: (bytes: Uint8Array) => void
  /** Called when a painting process takes the job. */
  readonly started: () => void
}

/** The painting processes. */
export interface PaintingPool {
  /** Starts all processes, so that the first request does not wait for it. */
  warm(): void
  /**
   * Paints on the next free process. Rejects with a `Failure`, a `ChildLost`, or on abort with the signal's reason,
   * at once; the process is then told to stop, and ended where it does not.
   */
  paint(job: PaintJob): Promise<PaintedPicture>
  /**
   * Decodes a picture on any process, busy or not; the format, or a `Failure` that names the field. Done again on another
   * process where that one is lost.
   */
  check(field: string, path: string): Promise<string>
  /** Processes that have ended without being told to, since the start. */
  readonly losses: () => number
  close(): Promise<void>
}

/** How a pool is made. */
export interface PoolSettings {
  /** Number of processes. */
  readonly size: number
  readonly engine: EngineChoice
  readonly pictureLimits: PictureLimits
  readonly guards: GuardSettings
  readonly rewriter: RoleCheckpoint | null
  /** What answers where the processes ask for services elsewhere. */
  readonly remote: RemoteServices
  /** The main module of a painting process. */
  readonly childModule: string
  /**
   * Processes that had nothing to do for so long are ended, so that what they loaded is given back whole; the next job
   * starts them again. `null`: they stay.
   */
  readonly idleMs: number | null
  /** Told about every process that ended by itself. */
  readonly onLoss: (end: ChildEnd) => void
}

interface Place {
  child: PaintingChild | null
  busy: boolean
  /** Ends the process when it fires; set while the process has nothing to do. */
  idleTimer?: NodeJS.Timeout
  /** The process is being ended for idleness: no loss, and no other takes its place before it is needed. */
  unloading?: boolean
}

interface Waiting {
  readonly wantsIdle: boolean
  readonly resolve: (place: { place: Place; child: PaintingChild }) => void
  readonly reject: (reason: unknown) => void
}

/** A process may work on a picture in so many threads at most. */
const mostThreads = 8

/** The processors shared out to the processes of a pool, as all of them may be painting. */
const threadsOfEach = (processes: number): number =>
  Math.min(mostThreads, Math.max(1, Math.floor(availableParallelism() / processes)))

/** Makes a pool; no process is started before `warm` or the first job. */
export const createPaintingPool = (settings: PoolSettings): PaintingPool => {
  const places: Place[] = Array.from({ length: settings.size }, () => ({ child: null, busy: false }))
  const threads = threadsOfEach(settings.size)
  const closing = new AbortController()
  let waiting: Waiting[] = []
  let losses = 0
  /** Starts in a row that failed by themselves, and that others ended. */
  let failedStarts = 0
  let killedStarts = 0

  const serve = (): void => {
    for (const entry of [...waiting]) {
      const place =
        places.find(({ child, busy }) => child?.isReady() && !busy) ??
        (entry.wantsIdle ? undefined : places.find(({ child }) => child?.isReady()))
      if (!place?.child) continue
      waiting = waiting.filter(other => other !== entry)
      if (entry.wantsIdle) place.busy = true
      clearTimeout(place.idleTimer)
      entry.resolve({ place, child: place.child })
    }
  }

  const rest = (place: Place): void => {
    clearTimeout(place.idleTimer)
    if (settings.idleMs === null || place.busy || closing.signal.aborted) return
    place.idleTimer = setTimeout(() => {
      if (place.busy) return
      place.unloading = true
      place.child?.kill()
    }, settings.idleMs)
    place.idleTimer.unref()
  }

  const refuseAll = (sentence: string): void => {
    const refused = waiting
    waiting = []
    for (const entry of refused) entry.reject(new Failure('engine_unavailable', sentence))
  }

  const start = (place: Place): void => {
    if (place.child || closing.signal.aborted) return
    const { engine, pictureLimits, guards, rewriter } = settings
    const child = startChild(
      settings.childModule,
      { engine, pictureLimits, guards, rewriter, threads },
      settings.remote,
    )
    place.child = child
    void child.ready.then(() => {
      failedStarts = 0
      killedStarts = 0
      rest(place)
      serve()
    })
    void child.ended.then(async end => {
      place.child = null
      if (closing.signal.aborted) return
      if (place.unloading) {
        place.unloading = false
        // A job may have come just then.
        if (waiting.length > 0) start(place)
        return
      }
      losses++
      settings.onLoss(end)
      if (!end.wasReady) {
        if (end.killedFromOutside) killedStarts++
        else failedStarts++
        if (end.unusable) refuseAll(end.unusable)
        else if (failedStarts >= limits.maxFailedStarts || killedStarts >= limits.maxKilledStarts) {
          refuseAll(`The engine "${settings.engine.name}" does not start.`)
        }
        await sleep(limits.childRestartMs, undefined, { signal: closing.signal }).catch(() => {})
      }
      start(place)
    })
  }

  const take = (wantsIdle: boolean, signal?: AbortSignal): Promise<{ place: Place; child: PaintingChild }> =>
    new Promise((resolve, reject) => {
      const entry: Waiting = { wantsIdle, resolve, reject }
      signal?.addEventListener(
        'abort',
        () => {
          if (!waiting.includes(entry)) return
          waiting = waiting.filter(other => other !== entry)
          reject(signal.reason)
        },
        { once: true },
      )
      waiting.push(entry)
      for (const place of places) start(place)
      serve()
    })

  const paint = async ({ signal, started, progress, preview, ...order }: PaintJob): Promise<PaintedPicture> => {
    signal.throwIfAborted()
    const { place, child } = await take(true, signal)
    if (signal.aborted) {
      place.busy = false
      rest(place)
      serve()
      throw signal.reason
    }
    started()
    const aborted = Promise.withResolvers<never>()
    const onAbort = () => aborted.reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    const painted = child.send(
      { type: 'paint', ...order, previews: preview !== undefined },
      { signal, progress, ...(preview && { preview }) },
    )
    // The place is free again when the process has answered, however long the caller waited.
    void painted
      .catch(() => {})
      .finally(() => {
        signal.removeEventListener('abort', onAbort)
        place.busy = false
        rest(place)
        serve()
      })
    return Promise.race([painted, aborted.promise])
  }

  return {
    warm: () => {
      for (const place of places) start(place)
    },
    paint,
    check: async (field, path) => {
      for (let crashes = 1; ; crashes++) {
        const { child } = await take(false)
        try {
          return await child.send({ type: 'check', field, path })
        } catch (error) {
          if (!isChildLost(error)) throw error
          // What the process was busy with may have ended it, as well as this picture.
          if (crashes < limits.maxCrashes) continue
          throw new Failure(
            'worker_lost',
            `\`${field}\`: the painting process died over this picture ${crashes} times: ${error.message}.`,
          )
        }
      }
    },
    losses: () => losses,
    close: async () => {
      closing.abort()
      for (const place of places) clearTimeout(place.idleTimer)
      refuseAll('The server is stopping.')
      const children = places.flatMap(({ child }) => (child ? [child] : []))
      for (const child of children) child.kill()
      await Promise.all(children.map(child => child.ended))
    },
  }
}
