import { useEffect, useState } from 'preact/hooks'
import { uprightBitmap } from '../pictures/upright-bitmap.ts'
import { buildPyramid, closePyramid, type PicturePyramid } from './picture-pyramid.ts'

/** The sizes of a picture; nothing until it is decoded. */
export const usePyramid = (blob: Blob | null): PicturePyramid | undefined => {
  const [loaded, setLoaded] = useState<{ readonly blob: Blob; readonly pyramid: PicturePyramid }>()
  useEffect(() => {
    if (!blob) return
    let current = true
    let pyramid: PicturePyramid | undefined
    const load = async () => {
      pyramid = await buildPyramid(await uprightBitmap(await blob.arrayBuffer()))
      if (current) setLoaded({ blob, pyramid })
      else closePyramid(pyramid)
    }
    void load()
    return () => {
      current = false
      if (pyramid) closePyramid(pyramid)
    }
  }, [blob])
  return loaded?.blob === blob ? loaded?.pyramid : undefined
}
