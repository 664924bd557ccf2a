import type { ComponentChildren } from 'preact'
import type { Field } from '../schema/field.ts'
import { DescriptionText } from './description-text.tsx'

/** Ids of what belongs to a field. */
export const fieldIds = (name: string) => ({
  control: `field-${name}`,
  hint: `hint-${name}`,
  problem: `problem-${name}`,
})

/** What the server says against a field, where there is something, and what the field is. */
export const FieldTexts = ({ field, problem }: { readonly field: Field; readonly problem: string | undefined }) => {
  const ids = fieldIds(field.name)
  return (
    <>
      {problem !== undefined && (
        <p class="problem" id={ids.problem}>
          <DescriptionText text={problem} />
        </p>
      )}
      <p class="hint" id={ids.hint}>
        <DescriptionText text={field.description} />
      </p>
    </>
  )
}

/** A field's label, control, description and, where there is one, what the server says against it. */
export const FieldFrame = ({
  field,
  problem,
  aside,
  isGroup = false,
  children,
}: {
  readonly field: Field
  readonly problem: string | undefined
  /** Beside the label: the value, or a small action. */
  readonly aside?: ComponentChildren
  /** The control is several elements, which the label names together. */
  readonly isGroup?: boolean
  readonly children: ComponentChildren
}) => {
  const ids = fieldIds(field.name)
  return (
    <div class="field" data-field={field.name} data-invalid={problem === undefined ? undefined : ''}>
      <div class="field-head">
        {isGroup ? (
          <span class="label" id={`${ids.control}-label`}>
            {field.title}
          </span>
        ) : (
          <label class="label" for={ids.control}>
            {field.title}
          </label>
        )}
        {field.required && <span class="required">required</span>}
        <span class="field-aside">{aside}</span>
      </div>
      {children}
      <FieldTexts field={field} problem={problem} />
    </div>
  )
}
