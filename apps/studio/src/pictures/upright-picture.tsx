import { useEffect, useRef } from 'preact/hooks'
import { previewOf } from './preview.ts'

/** Shows a picture upright, whatever the browser makes of its orientation. */
export const UprightPicture = ({
  blob,
  alt,
  class: className,
}: {
  readonly blob: Blob
  readonly alt: string
  readonly class?: string
}) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let current = true
    previewOf(blob).then(
      bitmap => {
        const target = canvas.current
        if (!current || !target) return
        target.width = bitmap.width
        target.height = bitmap.height
        target.getContext('2d')!.drawImage(bitmap, 0, 0)
      },
      // What cannot be decoded was refused when it was opened; a result that cannot be shown leaves its place empty.
      () => {},
    )
    return () => {
      current = false
    }
  }, [blob])
  return <canvas ref={canvas} class={className} role="img" aria-label={alt} width={1} height={1} />
}
