import { mkdir, mkdtemp, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  certificatesProblem,
  keyProblem,
  makeLocalIdentity,
  readCertificates,
  type SigningMaterial,
} from '@sfumato/models/provenance'
import { privateDirectory, privateFile } from '../files/write-durably.ts'
import { limits } from '../limits.ts'
import { UsageError } from '../usage-error.ts'

/** The files of a data directory's own identity. */
const names = { key: 'key.pem', certificates: 'certificates.pem', authority: 'authority.pem' } as const

/** The folder of a data directory's own key and certificates. */
export const localIdentityFolder = (dataDirectory: string): string => join(dataDirectory, 'provenance')

/** A folder stands where another process put its own, or is gone since another took it away. */
const isAnothersWork = (error: unknown): boolean =>
  ['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Moves a folder, unless another process did something like it just now. */
const moveFolder = (from: string, to: string): Promise<void> =>
  rename(from, to).catch(error => {
    if (!isAnothersWork(error)) throw error
  })

const writeSynced = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'wx', privateFile)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes an identity, whole or not at all; where another process was faster, its identity stays. */
const make = async (dataDirectory: string, at: Date): Promise<void> => {
  await mkdir(dataDirectory, { recursive: true, mode: privateDirectory })
  const aside = await mkdtemp(join(dataDirectory, 'provenance-'))
  try {
    const identity = await makeLocalIdentity(at)
    for (const part of Object.keys(names) as (keyof typeof names)[]) {
      await writeSynced(join(aside, names[part]), identity[part])
    }
    await moveFolder(aside, localIdentityFolder(dataDirectory))
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** Tells a folder from another at the same path; `null` where there is none. */
const folderNumber = async (folder: string): Promise<bigint | null> => {
  try {
    return (await stat(folder, { bigint: true })).ino
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const readFiles = async (folder: string): Promise<SigningMaterial> => {
  const [key, certificates] = await Promise.all(
    [names.key, names.certificates].map(name => readFile(join(folder, name), 'utf8')),
  )
  return { key, certificates }
}

/** The identity that lies in the folder; `null` where there is no folder. */
const read = async (folder: string): Promise<SigningMaterial | null> => {
  for (;;) {
    const before = await folderNumber(folder)
    const [found] = await Promise.allSettled([before === null ? null : readFiles(folder)])
    // A process that starts at the same time may put its own there between two looks.
    if ((await folderNumber(folder)) !== before) continue
    if (found.status === 'fulfilled') return found.value
    throw new UsageError(`${found.reason.message}. Remove ${folder} to have a new key and certificate made.`)
  }
}

/** The identity of a folder, `null` where there is none. Throws a `UsageError` for one that could never sign. */
const readUsable = async (folder: string): Promise<SigningMaterial | null> => {
  const identity = await read(folder)
  const problem = identity && (keyProblem(identity.key) ?? certificatesProblem(identity))
  if (problem === null) return identity
  throw new UsageError(`What lies in ${folder} cannot sign: it ${problem}. Remove the folder to have a new one made.`)
}

/**
 * The data directory's own key and certificates for signing pictures, made when there are none, or when they have
 * expired or are about to: the old ones are then kept beside them. A clock before their beginning is taken to be wrong,
 * and changes nothing. Throws a `UsageError` for files that cannot be used.
 */
export const readLocalIdentity = async (dataDirectory: string, at: Date): Promise<SigningMaterial> => {
  const folder = localIdentityFolder(dataDirectory)
  const found = await readUsable(folder)
  if (found) {
    const [{ validToDate }] = readCertificates(found.certificates)
    if (validToDate.getTime() >= at.getTime() + limits.identityRenewalMs) return found
    await moveFolder(folder, `${folder}-until-${at.toISOString().slice(0, 10)}`)
  }
  await make(dataDirectory, at)
  const made = await readUsable(folder)
  if (made) return made
  throw new UsageError(`${folder} was removed while it was read.`)
}
