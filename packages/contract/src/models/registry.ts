import { enhanceImage } from './enhance-image.ts'
import { expandImage } from './expand-image.ts'
import { type FormNotes, pictureMark } from './field.ts'
import { genFill } from './gen-fill.ts'
import type { ModelContract } from './model-contract.ts'
import { replaceBackground } from './replace-background.ts'
import { textToImage } from './text-to-image.ts'

/** The five models, in the order in which they are listed everywhere. */
export const models = [genFill, expandImage, replaceBackground, textToImage, enhanceImage] as const

/** A model's name in the path. */
export type Slug = (typeof models)[number]['slug']

/** The model of a slug, or `undefined` where there is none. */
export const findModel = (slug: string): ModelContract | undefined => models.find(model => model.slug === slug)

/** A parameter's schema as plain JSON Schema, which is what a TypeBox schema is at run time. */
export interface FieldSchema {
  readonly title: string
  readonly description: string
  readonly type?: 'string' | 'boolean' | 'integer' | 'number'
  readonly anyOf?: readonly { readonly type: string; readonly format?: string }[]
  readonly enum?: readonly string[]
  readonly default?: string | number | boolean | null
  readonly examples?: readonly string[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly 'x-picture'?: true
  readonly 'x-ours'?: true
  readonly 'x-also'?: readonly number[]
  readonly 'x-form'?: FormNotes
}

/** A model's fields by name, in document order. */
export const fieldsOf = (model: ModelContract): [name: string, schema: FieldSchema][] =>
  Object.entries(model.parameters.properties as unknown as Record<string, FieldSchema>)

/** The names of a model's fields that take a picture. */
export const pictureFields = (model: ModelContract): string[] =>
  fieldsOf(model)
    .filter(([, schema]) => schema[pictureMark])
    .map(([name]) => name)

/** True where a field must be sent. */
export const isRequired = (model: ModelContract, field: string): boolean =>
  (model.parameters.required as readonly string[]).includes(field)
