import { useState } from 'preact/hooks'
import type { ControlProps } from '../control-props.ts'

/** Any value, written as JSON. What cannot be read yet is not sent. */
export const JsonControl = ({ id, field, value, onChange, describedBy, invalid }: ControlProps<'json'>) => {
  const [text, changeText] = useState(value === undefined ? '' : JSON.stringify(value))
  const [unreadable, changeUnreadable] = useState(false)
  return (
    <>
      <textarea
        id={id}
        class="input mono"
        rows={2}
        value={text}
        placeholder={JSON.stringify(field.default ?? null)}
        aria-describedby={describedBy}
        aria-invalid={invalid || unreadable}
        onInput={event => {
          const next = event.currentTarget.value
          changeText(next)
          try {
            onChange(next.trim() === '' ? undefined : JSON.parse(next))
            changeUnreadable(false)
          } catch {
            changeUnreadable(true)
          }
        }}
      />
      {unreadable && <p class="problem">This is no JSON yet; the last value that was is kept.</p>}
    </>
  )
}
