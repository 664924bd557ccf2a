import type { Control, Field } from '../schema/field.ts'

/** What every control of a form gets. */
export interface ControlProps<Kind extends Control['kind'] = Control['kind'], Value = unknown> {
  /** Of the element that the label names. */
  readonly id: string
  readonly field: Field & { readonly control: Extract<Control, { kind: Kind }> }
  /** What was set; `undefined` where the server's default applies. */
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  /** Ids of the texts that describe the control, for screen readers. */
  readonly describedBy: string | undefined
  /** True where the server refused the value. */
  readonly invalid: boolean
}
