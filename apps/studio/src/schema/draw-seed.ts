import type { Field } from './field.ts'

/** A random seed from a range, both ends included. */
export const drawSeed = ({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): number =>
  minimum + Math.floor(Math.random() * (maximum - minimum + 1))

/** A drawn seed for every field that is one, by name. */
export const drawSeeds = (fields: readonly Field[]): Record<string, number> =>
  Object.fromEntries(
    fields.flatMap(({ name, control }) => (control.kind === 'seed' ? [[name, drawSeed(control)] as const] : [])),
  )
