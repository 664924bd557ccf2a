import { readdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import {
  decodePicture,
  fitMask,
  flattenOnWhite,
  type Mask,
  type Picture,
  readMask,
  resizePicture,
} from '@sfumato/raster'

const limits = { maxBytes: 100e6, maxPixels: 64e6, maxSide: 16_384 }
/** Photographs are brought to this size, so that a folder of thirty takes minutes. */
const workingPixels = 150_000
const photographName = /\.(png|jpe?g|webp)$/i

/** A photograph at the size at which it is measured. */
export interface Photograph {
  readonly name: string
  readonly picture: Picture
  /** Its subject as a person traced it, where there is such a mask. */
  readonly subject: Mask | null
}

const readSubject = async (file: string, width: number, height: number): Promise<Mask | null> => {
  try {
    return fitMask(await readMask(await readFile(file), limits), width, height)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** File names of the photographs in a folder but for some, at most so many, spread evenly over their order by name. */
export const listPhotographs = async (folder: string, limit: number, but: readonly string[]): Promise<string[]> => {
  const names = (await readdir(folder)).filter(name => photographName.test(name) && !but.includes(name)).sort()
  if (names.length === 0) throw new Error(`Expected photographs in ${folder} to judge this job on but found none`)
  const count = Math.min(limit, names.length)
  return Array.from({ length: count }, (_, index) => names[Math.floor((index * names.length) / count)])
}

/** Reads one photograph of a folder and, where there is a folder of masks, its subject. */
export const readPhotograph = async (folder: string, file: string, masks: string | undefined): Promise<Photograph> => {
  const { name } = parse(file)
  const decoded = flattenOnWhite((await decodePicture(await readFile(join(folder, file)), limits)).picture)
  const scale = Math.min(1, Math.sqrt(workingPixels / (decoded.width * decoded.height)))
  const [width, height] = [Math.round(decoded.width * scale), Math.round(decoded.height * scale)]
  return {
    name,
    picture: resizePicture(decoded, width, height),
    subject: masks ? await readSubject(join(masks, `${name}.png`), width, height) : null,
  }
}
