import { signal } from '@preact/signals'
import type { ModelBody } from '@sfumato/client'
import type { Field } from '../schema/field.ts'
import { readFields } from '../schema/read-fields.ts'
import { client, sentenceOf } from './client.ts'

/** A model as the studio shows it: what the server says of it, with its schema read. */
export interface Model extends Omit<ModelBody, 'parameters' | 'slug'> {
  readonly slug: string
  readonly fields: readonly Field[]
}

/** All models in the server's order; `undefined` until it has answered. */
export const models = signal<readonly Model[] | undefined>(undefined)

/** Why there are none, where the server did not answer. */
export const modelsProblem = signal('')

/** Asks the server what it paints. */
export const loadModels = async (): Promise<void> => {
  try {
    const bodies = await client.models()
    models.value = bodies.map(({ parameters, ...body }) => ({ ...body, fields: readFields(parameters) }))
    modelsProblem.value = ''
  } catch (error) {
    modelsProblem.value = sentenceOf(error)
  }
}
