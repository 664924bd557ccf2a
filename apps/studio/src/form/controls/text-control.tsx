import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ControlProps } from '../control-props.ts'

const hexColour = /^#[0-9a-f]{6}$/i

/** Free text that grows with what is written. */
export const TextControl = ({ id, field, value, onChange, describedBy, invalid }: ControlProps<'text', string>) => {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = area.current!
    element.style.height = 'auto'
    // Of the content and the line above and below it.
    element.style.height = `${element.scrollHeight + 2}px`
  }, [value])
  const { example, takesColour } = field.control
  const byDefault = typeof field.default === 'string' ? field.default : undefined
  return (
    <>
      <textarea
        ref={area}
        id={id}
        class="input"
        rows={field.advanced ? 1 : 3}
        value={value ?? ''}
        placeholder={byDefault ?? example}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        aria-required={field.required}
        onInput={event => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      />
      {takesColour && (
        <label class="colour-pick">
          <input
            type="color"
            value={value && hexColour.test(value) ? value : '#d9d2c5'}
            onInput={event => onChange(event.currentTarget.value)}
          />
          <span>Plain colour</span>
        </label>
      )}
      {byDefault !== undefined && (value === undefined || value === '') && (
        <p class="default-note">
          {value === undefined ? (
            <>
              Left empty, the server takes “{byDefault}”.{' '}
              <button type="button" class="link" onClick={() => onChange('')}>
                Send it empty
              </button>
            </>
          ) : (
            <>
              Sent empty.{' '}
              <button type="button" class="link" onClick={() => onChange(undefined)}>
                Take the default
              </button>
            </>
          )}
        </p>
      )}
    </>
  )
}
