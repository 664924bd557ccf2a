import type { ControlProps } from '../control-props.ts'

/** With more options than this, a list that opens takes less room. */
const mostSegments = 4

/** One of a few words. */
export const ChoiceControl = ({ id, field, value, onChange, describedBy, invalid }: ControlProps<'choice', string>) => {
  const { options } = field.control
  const chosen = value ?? field.default
  // Where nothing is chosen by default, leaving it out is a choice of its own.
  const offersNone = field.default === undefined || field.default === null
  if (options.length + Number(offersNone) > mostSegments) {
    return (
      <select
        id={id}
        class="input"
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={event => onChange(event.currentTarget.value || undefined)}
      >
        {offersNone && <option value="">Automatic</option>}
        {options.map(option => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    )
  }
  const segments: [value: string | undefined, label: string][] = options.map(option => [option, option])
  if (offersNone) segments.unshift([undefined, 'auto'])
  return (
    <div class="segments" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {segments.map(([option, label]) => (
        <label key={label} class="segment">
          <input type="radio" name={id} checked={(chosen ?? undefined) === option} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}
