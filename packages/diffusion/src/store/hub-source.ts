import { createHash } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import type { CheckpointSet } from './checkpoint-set.ts'
import { downloadFile } from './download.ts'
import type { SourceFile } from './gather.ts'
import { openHub } from './hub.ts'
import type { HubSettings } from './hub-settings.ts'
import { writeJson } from './lock-document.ts'
import { type PlannedFile, planPull } from './plan.ts'
import type { SetPaths } from './store-paths.ts'

/** What `pull.json` keeps of an unfinished pull, so that the next one goes on with the same commits. */
interface PullDocument {
  readonly format: 1
  /** Of what the catalogue wants; another one makes the document worthless. */
  readonly fingerprint: string
  readonly plan: readonly PlannedFile[]
}

const fingerprintOf = (set: CheckpointSet): string => {
  const wanted = set.parts.map(({ repository, revision, files }) => ({ repository, revision, files }))
  return createHash('sha256').update(JSON.stringify(wanted)).digest('hex')
}

const readPlan = async (paths: SetPaths, fingerprint: string): Promise<readonly PlannedFile[] | undefined> => {
  try {
    const document: PullDocument = JSON.parse(await readFile(paths.pullDocument, 'utf8'))
    return document.format === 1 && document.fingerprint === fingerprint ? document.plan : undefined
  } catch {
    return undefined
  }
}

/** The files of a set on the hub: as an unfinished pull found them, or as they are now. */
export const filesOnHub = async (
  set: CheckpointSet,
  paths: SetPaths,
  settings: HubSettings,
  signal: AbortSignal | undefined,
  retryFirstMs: number | undefined,
): Promise<SourceFile[]> => {
  const fingerprint = fingerprintOf(set)
  let plan = await readPlan(paths, fingerprint)
  if (plan === undefined) {
    plan = await planPull(set, openHub(settings, signal, retryFirstMs))
    await rm(paths.partial, { recursive: true, force: true })
    await mkdir(paths.partial, { recursive: true })
    await writeJson(paths.pullDocument, { format: 1, fingerprint, plan } satisfies PullDocument)
  }
  return plan.map(file => {
    const { path, bytes, sha256, known, repository, commit } = file
    return {
      path,
      bytes,
      sha256,
      known,
      repository,
      commit,
      resumable: true,
      fetch: async (partPath, { progress, retry }) =>
        (await downloadFile(file, partPath, { settings, signal, progress, retry, retryFirstMs })).sha256,
    }
  })
}
