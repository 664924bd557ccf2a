import { useState } from 'preact/hooks'
import type { Bounds } from './tiled-mask.ts'
import type { Size } from './view.ts'

/** A rectangle by its numbers, for those who cannot or need not draw it. */
export const RectangleForm = ({
  size,
  verb,
  onDraw,
}: {
  readonly size: Size
  readonly verb: string
  readonly onDraw: (rectangle: Bounds) => void
}) => {
  const [values, setValues] = useState({
    left: Math.round(size.width / 4),
    top: Math.round(size.height / 4),
    width: Math.round(size.width / 2),
    height: Math.round(size.height / 2),
  })
  const fields: readonly (readonly [name: keyof typeof values, label: string, most: number])[] = [
    ['left', 'From the left', size.width - 1],
    ['top', 'From the top', size.height - 1],
    ['width', 'Width', size.width],
    ['height', 'Height', size.height],
  ]
  const draw = () => {
    const { left, top, width, height } = values
    onDraw({ left, top, right: left + width, bottom: top + height })
  }
  return (
    <div class="mask-rectangle">
      {fields.map(([name, label, most]) => (
        <label key={name}>
          <span>{label}</span>
          <input
            class="input"
            type="number"
            min={0}
            max={most}
            value={values[name]}
            onInput={event => setValues({ ...values, [name]: Math.round(event.currentTarget.valueAsNumber) || 0 })}
          />
        </label>
      ))}
      <button type="button" class="button small" onClick={draw}>
        {verb} it
      </button>
    </div>
  )
}
