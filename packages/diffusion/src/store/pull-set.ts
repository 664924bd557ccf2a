import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckpointSet } from './checkpoint-set.ts'
import { filesInFolder } from './folder-source.ts'
import { gather, type PullEvent } from './gather.ts'
import type { HubSettings } from './hub-settings.ts'
import { filesOnHub } from './hub-source.ts'
import { type LockDocument, readLockDocument, syncFolder, writeJson } from './lock-document.ts'
import { lockForProcess } from './process-lock.ts'
import { StoreError } from './store-error.ts'
import { lockDocumentName, pathsOf } from './store-paths.ts'

/** Which set, from where and to where. */
export interface PullOptions {
  /** The store's directory, absolute; made where it is missing. */
  readonly directory: string
  readonly name: string
  /** What the catalogue says of `name`; left out, the set can only come from a folder. */
  readonly set?: CheckpointSet
  readonly settings: HubSettings
  /** A folder of this machine to copy from instead of the hub. */
  readonly from?: string
  /** True where a person has agreed to the terms that the set asks for. */
  readonly accepted?: boolean
  readonly signal?: AbortSignal
  readonly report?: (event: PullEvent) => void
  /** Wait before the first repetition of a failed connection, in milliseconds; a second where left out. */
  readonly retryFirstMs?: number
}

/** A set as it lies in the store. */
export interface PulledSet {
  readonly folder: string
  readonly document: LockDocument
  /** True where it was there before and nothing was fetched. */
  readonly already: boolean
}

const refuseUnasked = ({ name, set, settings, from, accepted }: PullOptions): void => {
  if (set?.acceptance && !accepted)
    throw new StoreError(
      `${name} comes under terms that must be agreed to first: ${set.acceptance.name} (${set.acceptance.url}).`,
    )
  if (from !== undefined) return
  if (set === undefined)
    throw new StoreError(`The catalogue has no set "${name}"; one of your own needs the folder that it lies in.`)
  if (settings.offline)
    throw new StoreError(
      `${name} is not here and HF_HUB_OFFLINE is set: pull it on a machine with a network and copy its folder, ` +
        'or name a folder that has it.',
    )
}

/**
 * Brings a set into the store: all of it or, as far as anybody who looks there can see, nothing. An ended pull goes
 * on where it stopped, with the same commits. Throws `StoreError` with a sentence for whoever asked.
 */
export const pullSet = async (options: PullOptions): Promise<PulledSet> => {
  const { directory, name, set, settings, from, signal, report = () => {}, retryFirstMs } = options
  const paths = pathsOf(directory, name)
  const whole = async (): Promise<PulledSet | undefined> => {
    const document = await readLockDocument(paths.lockDocument)
    return document && { folder: paths.folder, document, already: true }
  }
  const present = await whole()
  if (present) return present
  refuseUnasked(options)
  const release = lockForProcess(paths.processLock, name)
  try {
    // Another process may have finished it in between.
    const finished = await whole()
    if (finished) return finished
    if (await stat(paths.folder).catch(() => null))
      throw new StoreError(
        `${paths.folder} is no finished pull: remove it, or move it elsewhere and take it in from that folder.`,
      )

    const sources =
      from === undefined
        ? await filesOnHub(set!, paths, settings, signal, retryFirstMs)
        : await filesInFolder(set, from, signal)
    // What a pull from the hub had begun may be of another commit than the folder's files.
    if (from !== undefined) await rm(paths.partial, { recursive: true, force: true })
    const gathering = join(paths.partial, 'files')
    await mkdir(gathering, { recursive: true })
    const files = await gather(sources, { directory, folder: gathering, signal, report })
    const document: LockDocument = {
      format: 1,
      name,
      source: from ?? 'hub',
      accepted: set?.acceptance,
      files,
    }
    await writeJson(join(gathering, lockDocumentName), document)
    await rename(gathering, paths.folder)
    await syncFolder(directory)
    await rm(paths.partial, { recursive: true, force: true })
    return { folder: paths.folder, document, already: false }
  } finally {
    release()
  }
}
