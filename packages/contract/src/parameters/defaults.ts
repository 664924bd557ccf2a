import type { ModelContract } from '../models/model-contract.ts'
import { fieldsOf, isRequired } from '../models/registry.ts'
import { trimDefaultNegative } from './default-negatives.ts'
import { referenceList } from './reference-list.ts'

/** What an omitted optional field becomes: what its document prints, or something that says nothing. */
export type DefaultsPolicy = 'documented' | 'neutral'

/** The seed that asks for a random one. */
export const randomSeed = -1

const neutralDefaults: Readonly<Record<string, unknown>> = { prompt: '', negative_prompt: '', seed: randomSeed }

/**
 * Adds what was left out. A printed example never overrules the caller: a default negative prompt loses every term
 * that the caller's prompt names and does not apply at all where there is no prompt to go with it, and a default
 * prompt does not apply where reference pictures were sent.
 */
export const withDefaults = (
  model: ModelContract,
  given: Readonly<Record<string, unknown>>,
  policy: DefaultsPolicy,
): Record<string, unknown> => {
  const parameters: Record<string, unknown> = { ...given }
  for (const [field, schema] of fieldsOf(model)) {
    if (field in given || isRequired(model, field) || schema.default === undefined) continue
    const neutral = policy === 'neutral' && Object.hasOwn(neutralDefaults, field)
    parameters[field] = neutral ? neutralDefaults[field] : schema.default
  }
  if ('ref_images' in parameters) {
    parameters.ref_images = referenceList(parameters.ref_images as string | readonly string[] | null)
    if (!('prompt' in given) && (parameters.ref_images as string[]).length > 0) parameters.prompt = ''
  }
  if ('prompt' in parameters) parameters.prompt ??= ''
  const prompt = typeof parameters.prompt === 'string' ? parameters.prompt : ''
  if (!('negative_prompt' in given) && typeof parameters.negative_prompt === 'string') {
    parameters.negative_prompt = prompt.trim() === '' ? '' : trimDefaultNegative(parameters.negative_prompt, prompt)
  }
  return parameters
}
