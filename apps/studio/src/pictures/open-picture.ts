import { pictureLimits } from './limits.ts'
import type { Picture } from './picture.ts'
import { keepPreview } from './preview.ts'
import { readHeader } from './read-header.ts'
import { refuseBytes, refuseFormat, refuseSize } from './refuse-picture.ts'
import { uprightBitmap } from './upright-bitmap.ts'

/** A picture that was read, or the sentence that says why the server would refuse it. */
export type Opened = { readonly picture: Picture } | { readonly refusal: string }

const sniffedBytes = 256

/** Reads a file as the server would: by its bytes, whatever its name says. */
export const openPicture = async (blob: Blob, name: string): Promise<Opened> => {
  const tooMany = refuseBytes(name, blob.size, pictureLimits)
  if (tooMany) return { refusal: tooMany }
  const file = await blob.arrayBuffer()
  const header = readHeader(file)
  if (!header) {
    const head = new TextDecoder('latin1').decode(file.slice(0, sniffedBytes))
    return { refusal: refuseFormat(name, head) }
  }
  const tooLarge = header.stored && refuseSize(name, header.stored, pictureLimits)
  if (tooLarge) return { refusal: tooLarge }
  const contentType = `image/${header.format}`
  const typed = new Blob([file], { type: contentType })
  try {
    const bitmap = await uprightBitmap(file, header)
    const { width, height } = bitmap
    const refusal = refuseSize(name, { width, height }, pictureLimits)
    if (!refusal) await keepPreview(typed, bitmap)
    bitmap.close()
    return refusal ? { refusal } : { picture: { blob: typed, name, contentType, width, height } }
  } catch {
    return { refusal: `“${name}” is damaged or cut off: it cannot be decoded.` }
  }
}
