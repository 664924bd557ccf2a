import { useEffect, useState } from 'preact/hooks'
import { uprightBitmap } from './upright-bitmap.ts'

/** A picture that is loaded; `failed` where it cannot be fetched or decoded, nothing before that is known. */
export type LoadedBitmap = ImageBitmap | 'failed' | undefined

const fetchBlob = async (address: string): Promise<Blob> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The picture's address answered ${response.status}.`)
  return response.blob()
}

/** All pixels of a picture, upright; given as a file or by an address on this server. */
export const useBitmap = (source: Blob | string): LoadedBitmap => {
  const [loaded, setLoaded] = useState<{ readonly source: Blob | string; readonly bitmap: LoadedBitmap }>()
  useEffect(() => {
    let current = true
    let bitmap: ImageBitmap | undefined
    const load = async () => {
      const blob = typeof source === 'string' ? await fetchBlob(source) : source
      bitmap = await uprightBitmap(await blob.arrayBuffer())
      if (current) setLoaded({ source, bitmap })
      else bitmap.close()
    }
    load().catch(() => current && setLoaded({ source, bitmap: 'failed' }))
    return () => {
      current = false
      bitmap?.close()
    }
  }, [source])
  return loaded?.source === source ? loaded?.bitmap : undefined
}
