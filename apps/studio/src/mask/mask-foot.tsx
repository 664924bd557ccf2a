import type { ComponentChildren } from 'preact'
import { shortcuts } from './keyboard.ts'
import { RectangleForm } from './rectangle-form.tsx'
import type { Bounds } from './tiled-mask.ts'
import type { Size } from './view.ts'

/** What stands below a mask. */
export interface MaskFootProps {
  readonly zoom: ComponentChildren
  /** The part of the picture that will be filled, 0 to 1. */
  readonly share: number
  readonly isEmpty: boolean
  readonly problem: string | undefined
  readonly size: Size
  readonly erase: boolean
  readonly keysShown: boolean
  readonly onKeys: (shown: boolean) => void
  readonly onRectangle: (rectangle: Bounds) => void
  readonly onImport: (file: File) => void
  readonly onExport: () => void
}

const percent = (share: number): string => {
  if (share > 0 && share < 0.001) return 'less than 0.1 %'
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`
}

/** How much is filled, and the ways to make a mask without drawing it. */
export const MaskFoot = (props: MaskFootProps) => (
  <div class="mask-foot">
    <p class="mask-share" role="status">
      {props.isEmpty ? 'Paint over what is to be filled.' : `${percent(props.share)} of the picture will be filled.`}
    </p>
    {props.zoom}
    <div class="mask-ways">
      <details class="mask-details">
        <summary>Rectangle by numbers</summary>
        <div>
          <RectangleForm size={props.size} verb={props.erase ? 'Erase' : 'Paint'} onDraw={props.onRectangle} />
        </div>
      </details>
      <label class="mask-import">
        Import…
        <input
          type="file"
          accept="image/*"
          aria-label="Import a mask"
          onChange={event => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) props.onImport(file)
          }}
        />
      </label>
      <button type="button" class="mask-link" disabled={props.isEmpty} onClick={props.onExport}>
        Export
      </button>
      <details
        class="mask-details"
        open={props.keysShown}
        onToggle={event => props.onKeys(event.currentTarget.open)}
        onKeyDown={event => {
          if (event.key === 'Escape') props.onKeys(false)
        }}
      >
        <summary>Keys</summary>
        <dl class="mask-keys">
          {shortcuts.map(([keys, what]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
    <p class="visually-hidden" id="mask-help">
      Arrow keys move the brush, Space paints while held, Shift with an arrow moves by one pixel. Press the question
      mark for all keys.
    </p>
    {props.problem !== undefined && (
      <p class="problem" role="alert">
        {props.problem}
      </p>
    )}
  </div>
)
