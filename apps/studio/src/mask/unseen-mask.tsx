import type { MaskEditorProps } from './mask-editor.tsx'

/** A mask for a picture that this page cannot show: it can only be given as a file. */
export const UnseenMask = ({ mask, onChange, problem }: MaskEditorProps) => (
  <div class="mask-editor mask-unseen">
    <p>
      The picture is given as an address, and this page calls no other host than its own: to paint a mask over it,
      choose the picture as a file. A finished mask can be given as a file too: white where it fills, of the picture's
      aspect ratio.
    </p>
    <label class="mask-file">
      <span>{mask ? 'Another mask' : 'Mask'}</span>
      <input
        type="file"
        accept="image/*"
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          if (file) onChange(file)
        }}
      />
    </label>
    {mask && (
      <button type="button" class="button small quiet" onClick={() => onChange(null)}>
        Remove the mask
      </button>
    )}
    {problem !== undefined && (
      <p class="problem" role="alert">
        {problem}
      </p>
    )}
  </div>
)
