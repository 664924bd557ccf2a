import { useEffect, useState } from 'preact/hooks'

/** An address for a blob while the component is shown; `undefined` without one. */
export const useBlobUrl = (blob: Blob | undefined): string | undefined => {
  const [url, changeUrl] = useState<string>()
  useEffect(() => {
    if (!blob) {
      changeUrl(undefined)
      return
    }
    const made = URL.createObjectURL(blob)
    changeUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}
