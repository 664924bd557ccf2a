import type { ControlProps } from '../control-props.ts'

/** A colour as `#rrggbb`. */
export const ColourControl = ({ id, field, value, onChange, describedBy, invalid }: ControlProps<'colour', string>) => {
  const shown = value ?? (typeof field.default === 'string' ? field.default : '')
  return (
    <div class="row">
      <input
        type="color"
        aria-label={`${field.title}, chooser`}
        value={shown || '#808080'}
        onInput={event => onChange(event.currentTarget.value)}
      />
      <input
        id={id}
        class="input mono"
        value={shown}
        placeholder="#rrggbb"
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onInput={event => onChange(event.currentTarget.value || undefined)}
      />
    </div>
  )
}
