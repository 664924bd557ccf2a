import type { Field } from './field.ts'

/** The first picture that a model takes: what its stage shows. */
export const mainPicture = ({ fields }: { readonly fields: readonly Field[] }): Field | undefined =>
  fields.find(({ control }) => control.kind === 'picture')
