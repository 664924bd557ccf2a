import './mask-editor.css'
import type { Picture } from '../pictures/picture.ts'
import { LoadedMaskEditor } from './loaded-mask-editor.tsx'
import { UnseenMask } from './unseen-mask.tsx'
import { usePyramid } from './use-pyramid.ts'

/** What a mask is painted over, and what it is. */
export interface MaskEditorProps {
  readonly picture: Picture
  /** A PNG at the picture's upright size, white where it fills; `null` where nothing is painted. */
  readonly mask: Blob | null
  readonly onChange: (mask: Blob | null) => void
  /** The server's sentence about the mask. */
  readonly problem: string | undefined
}

/** Paints a mask over a picture, at the picture's own size. */
export const MaskEditor = (props: MaskEditorProps) => {
  const { picture } = props
  const pyramid = usePyramid(picture.width > 0 ? picture.blob : null)
  if (picture.width === 0) return <UnseenMask {...props} />
  if (pyramid === undefined) {
    return (
      <div class="mask-editor" aria-busy="true">
        <div class="mask-window" />
      </div>
    )
  }
  return <LoadedMaskEditor {...props} pyramid={pyramid} />
}
