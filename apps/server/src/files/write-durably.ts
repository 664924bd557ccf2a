import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What the store makes is for the server's own user only. */
export const privateFile = 0o600
/** Mode of a directory that only its owner may enter. */
export const privateDirectory = 0o700

/**
 * Puts bytes at a path so that they are there whole or not at all, whenever the power goes: written aside, synced,
 * renamed, and the folder synced.
 *
 * @param asideDirectory A folder on the same file system.
 */
export const writeDurably = async (path: string, bytes: Uint8Array, asideDirectory: string): Promise<void> => {
  const aside = join(asideDirectory, randomUUID())
  try {
    const file = await open(aside, 'wx', privateFile)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await moveDurably(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

/**
 * Renames a synced file into its folder, which is made when missing, and syncs what changed. A folder that a
 * sweep finds empty and takes away between the two is made once more.
 */
export const moveDurably = async (from: string, to: string): Promise<void> => {
  const folder = dirname(to)
  const makeFolder = () => mkdir(folder, { recursive: true, mode: privateDirectory })
  let made = await makeFolder()
  await rename(from, to).catch(async error => {
    if (error.code !== 'ENOENT') throw error
    made = await makeFolder()
    await rename(from, to)
  })
  await syncDirectory(folder)
  if (made !== undefined) await syncDirectory(dirname(folder))
}

/** Makes a folder's entries survive a power cut. Windows has no such call and needs none. */
const syncDirectory = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
