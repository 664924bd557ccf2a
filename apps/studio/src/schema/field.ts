/** What a field is filled in with. */
export type Control =
  | { readonly kind: 'picture' }
  | { readonly kind: 'pictures' }
  /** Painted over the picture of the field `of`. */
  | { readonly kind: 'mask'; readonly of: string }
  | { readonly kind: 'text'; readonly takesColour: boolean; readonly example?: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Width to height, `16:9`; shown around the picture of the field `of` where there is one. */
  | { readonly kind: 'ratio'; readonly options: readonly string[]; readonly of?: string }
  | { readonly kind: 'switch' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'seed'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'colour' }
  /** Whatever no other control fits: JSON as text. */
  | { readonly kind: 'json' }

/** One field of a model's form. */
export interface Field {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly required: boolean
  readonly advanced: boolean
  /** Empty where the schema names none. */
  readonly group: string
  /** What the server takes where the field is left out; `undefined` where the schema does not say. */
  readonly default: unknown
  readonly control: Control
}
