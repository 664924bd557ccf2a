import type { CheckpointSet, SetPart, WantedFile } from './checkpoint-set.ts'
import { checkFileName, fitsPattern } from './file-names.ts'
import type { Hub, RemoteFile } from './hub.ts'
import { StoreError } from './store-error.ts'

/** One file that a pull fetches, and all that is known of it beforehand. */
export interface PlannedFile {
  /** Path in the set. */
  readonly path: string
  readonly repository: string
  readonly commit: string
  /** Path in the repository. */
  readonly remotePath: string
  readonly bytes: number
  readonly sha256?: string
  readonly gitObject?: string
  /** Who named the SHA-256: the catalogue, or the hub at the first pull; nobody where it is computed. */
  readonly known: 'catalogue' | 'hub' | 'computed'
}

/** The files of a list that a wanted file names. Throws where it is needed and there is none. */
export const matchWanted = <File extends { readonly path: string }>(
  wanted: WantedFile,
  files: readonly File[],
  where: string,
): File[] => {
  const found = files.filter(file => fitsPattern(file.path, wanted.path))
  if (found.length === 0 && !wanted.optional) throw new StoreError(`${where} has no ${wanted.path}.`)
  return found
}

const planFile = (part: SetPart, commit: string, wanted: WantedFile, remote: RemoteFile): PlannedFile => {
  const path = wanted.as ?? remote.path
  checkFileName(remote.path)
  checkFileName(path)
  const differs = (what: string, here: unknown, there: unknown): StoreError =>
    new StoreError(`${part.repository}/${remote.path}: the catalogue expects ${what} ${here}, the hub has ${there}.`)
  if (wanted.bytes !== undefined && wanted.bytes !== remote.bytes)
    throw differs('a size of', wanted.bytes, remote.bytes)
  if (wanted.sha256 !== undefined && remote.sha256 !== undefined && wanted.sha256 !== remote.sha256)
    throw differs('SHA-256', wanted.sha256, remote.sha256)
  return {
    path,
    repository: part.repository,
    commit,
    remotePath: remote.path,
    bytes: remote.bytes,
    sha256: wanted.sha256 ?? remote.sha256,
    gitObject: remote.gitObject,
    known: wanted.sha256 ? 'catalogue' : remote.sha256 ? 'hub' : 'computed',
  }
}

/** Asks the hub what a set consists of: every file at its commit, with size and what is known of its content. */
export const planPull = async (set: CheckpointSet, hub: Hub): Promise<PlannedFile[]> => {
  const plan = new Map<string, PlannedFile>()
  for (const part of set.parts) {
    const commit = await hub.commitOf(part.repository, part.revision)
    const files = await hub.listFiles(part.repository, commit)
    for (const wanted of part.files)
      for (const remote of matchWanted(wanted, files, `${part.repository} at ${commit.slice(0, 12)}`)) {
        const file = planFile(part, commit, wanted, remote)
        plan.set(file.path, file)
      }
  }
  return [...plan.values()]
}
