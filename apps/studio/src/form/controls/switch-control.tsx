import type { ControlProps } from '../control-props.ts'

/** On or off. */
export const SwitchControl = ({ id, field, value, onChange, describedBy }: ControlProps<'switch', boolean>) => (
  <input
    id={id}
    class="switch"
    type="checkbox"
    role="switch"
    checked={value ?? field.default === true}
    aria-checked={value ?? field.default === true}
    aria-describedby={describedBy}
    onChange={event => onChange(event.currentTarget.checked)}
  />
)
