import { randomBytes } from 'node:crypto'

const timeDigits = 12
const randomDigits = 32
const tokenShape = new RegExp(`^[0-9a-f]{${timeDigits + randomDigits}}$`)

const hourMs = 3_600_000

/**
 * A file's name in its address: the millisecond it was stored at, then 128 random bits, in lower-case hexadecimal
 * (file systems that ignore case would take away from anything denser). The time inside says when the file expires
 * and in which folder it lies, with no database and whatever happens to the file's own times.
 */
export const makeToken = (createdAtMs: number): string =>
  createdAtMs.toString(16).padStart(timeDigits, '0') + randomBytes(randomDigits / 2).toString('hex')

/** True for the shape of a token, which no path can hide in. */
export const isToken = (text: string): boolean => tokenShape.test(text)

/** When the file of a token was stored, in milliseconds. */
export const createdAtOf = (token: string): number => Number.parseInt(token.slice(0, timeDigits), 16)

/** The folder of all files that were stored in the same hour. */
export const folderOf = (token: string): string => String(Math.floor(createdAtOf(token) / hourMs))

/** The first millisecond of a folder's hour; NaN for a name that is no hour. */
export const folderStartMs = (folder: string): number =>
  /^\d{1,9}$/.test(folder) ? Number(folder) * hourMs : Number.NaN
