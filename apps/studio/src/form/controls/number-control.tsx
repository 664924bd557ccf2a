import type { ControlProps } from '../control-props.ts'

/** A number between two ends as a slider, with its value to type beside it. */
export const NumberControl = ({ id, field, value, onChange, describedBy, invalid }: ControlProps<'number', number>) => {
  const { minimum, maximum, whole } = field.control
  const shown = value ?? (typeof field.default === 'number' ? field.default : undefined)
  const change = (text: string) => onChange(text === '' ? undefined : Number(text))
  const step = whole ? 1 : 0.1
  return (
    <div class="slider">
      {minimum !== undefined && maximum !== undefined && (
        <input
          type="range"
          aria-label={field.title}
          min={minimum}
          max={maximum}
          step={step}
          value={shown ?? minimum}
          onInput={event => change(event.currentTarget.value)}
        />
      )}
      <input
        id={id}
        class="input number"
        type="number"
        inputMode={whole ? 'numeric' : 'decimal'}
        min={minimum}
        max={maximum}
        step={step}
        value={shown ?? ''}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onInput={event => change(event.currentTarget.value)}
      />
    </div>
  )
}
