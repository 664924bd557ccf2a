import { createHash } from 'node:crypto'
import { open, readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { CheckpointSet } from './checkpoint-set.ts'
import { checkFileName, isModelName, isPickleName, isReadableName } from './file-names.ts'
import type { SourceFile } from './gather.ts'
import { type LockDocument, readLockDocument } from './lock-document.ts'
import { matchWanted } from './plan.ts'
import { StoreError } from './store-error.ts'
import { lockDocumentName } from './store-paths.ts'
import { writeAll } from './write-all.ts'

const chunkBytes = 1 << 20
/** A folder with more files than this is none of a checkpoint. */
const maxFiles = 20_000

interface FoundFile {
  readonly path: string
  readonly bytes: number
}

/** Every file below a folder, links to files included: the hub's own cache consists of links. */
const listFolder = async (folder: string): Promise<FoundFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new StoreError(`${folder} cannot be read as a folder: ${error.code}.`)
    },
  )
  const files: FoundFile[] = []
  for (const entry of entries) {
    if (!entry.isFile() && !entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const found = await stat(path).catch(() => null)
    if (!found?.isFile()) continue
    if (files.length === maxFiles) throw new StoreError(`${folder} has more than ${maxFiles} files.`)
    files.push({ path: relative(folder, path).split(sep).join('/'), bytes: found.size })
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** Copies a file and returns its SHA-256, which must be the expected one where there is one. */
const copyFile = async (
  from: string,
  partPath: string,
  file: { readonly path: string; readonly sha256?: string },
  signal: AbortSignal | undefined,
  progress: (doneBytes: number) => void,
): Promise<string> => {
  const hash = createHash('sha256')
  const input = await open(from, 'r')
  const output = await open(partPath, 'w')
  try {
    const buffer = Buffer.alloc(chunkBytes)
    for (let position = 0; ; ) {
      signal?.throwIfAborted()
      const { bytesRead } = await input.read(buffer, 0, buffer.length, position)
      if (bytesRead === 0) break
      const chunk = buffer.subarray(0, bytesRead)
      hash.update(chunk)
      await writeAll(output, chunk, position, file.path)
      position += bytesRead
      progress(position)
    }
    await output.sync()
  } finally {
    await input.close()
    await output.close()
  }
  const sha256 = hash.digest('hex')
  if (file.sha256 !== undefined && file.sha256 !== sha256)
    throw new StoreError(`${from} is not what it should be: its SHA-256 is ${sha256}, expected ${file.sha256}.`)
  return sha256
}

/** Files of a set of the catalogue, under the names in the set or in the repository. */
const wantedOf = (
  set: CheckpointSet,
  files: FoundFile[],
  folder: string,
): (FoundFile & { to: string; sha256?: string })[] =>
  set.parts.flatMap(part =>
    part.files.flatMap(wanted => {
      const renamed = wanted.as === undefined ? [] : files.filter(file => file.path === wanted.as)
      const found = renamed.length > 0 ? renamed : matchWanted(wanted, files, folder)
      return found.map(file => {
        if (wanted.bytes !== undefined && wanted.bytes !== file.bytes)
          throw new StoreError(
            `${join(folder, file.path)}: the catalogue expects a size of ${wanted.bytes}, it has ${file.bytes}.`,
          )
        return { ...file, to: wanted.as ?? file.path, sha256: wanted.sha256 }
      })
    }),
  )

/** All of a folder that a loader reads; what could run code stays behind. */
const readableOf = (files: FoundFile[], folder: string): (FoundFile & { to: string; sha256?: string })[] => {
  const taken = files.filter(file => isReadableName(file.path) && file.path !== lockDocumentName)
  if (!taken.some(file => isModelName(file.path))) {
    const pickle = files.find(file => isPickleName(file.path))
    const instead = pickle ? `; ${pickle.path} is a pickle file, which can run code when it is loaded` : ''
    throw new StoreError(`${folder} holds no .safetensors and no .onnx file${instead}.`)
  }
  return taken.map(file => ({ ...file, to: file.path }))
}

/**
 * The files of a set in a folder of this machine: one that a pull made elsewhere, a clone or a snapshot of the
 * repository, or, where the catalogue has no such set, any checkpoint of one's own.
 */
export const filesInFolder = async (
  set: CheckpointSet | undefined,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<SourceFile[]> => {
  const files = await listFolder(folder)
  const document: LockDocument | undefined = await readLockDocument(join(folder, lockDocumentName))
  const chosen = set ? wantedOf(set, files, folder) : readableOf(files, folder)
  return chosen.map(({ path: from, to, bytes, sha256 }) => {
    checkFileName(to)
    const locked = document?.files.find(file => file.path === from)
    const file = {
      path: to,
      bytes,
      sha256: sha256 ?? locked?.sha256,
      known: sha256 ? ('catalogue' as const) : (locked?.known ?? ('computed' as const)),
      repository: locked?.repository,
      commit: locked?.commit,
    }
    return {
      ...file,
      resumable: false,
      fetch: (partPath, { progress }) => copyFile(join(folder, from), partPath, file, signal, progress),
    }
  })
}
