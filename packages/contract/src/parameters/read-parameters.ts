import type { ModelContract } from '../models/model-contract.ts'
import { fieldsOf, isRequired } from '../models/registry.ts'
import { coerceField } from './coerce-field.ts'
import { type DefaultsPolicy, withDefaults } from './defaults.ts'
import { describeValue } from './describe-value.ts'

/** One field that cannot be used, with the sentence that says why. */
export interface FieldProblem {
  readonly field: string
  readonly sentence: string
}

/** A submit's body after reading: every field of the model with its value, or what is wrong with it. */
export type ReadParameters =
  | { readonly ok: true; readonly parameters: Record<string, unknown> }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** How a body is read. */
export interface ReadOptions {
  /** `documented`: what the documents print; `neutral`: empty optional prompts and random seeds. */
  readonly defaults: DefaultsPolicy
  /** The body is a multipart form, whose values are all text. */
  readonly fromText?: boolean
}

/** Rules between fields, which no single schema can say. */
const crossFieldProblems = (model: ModelContract, given: Readonly<Record<string, unknown>>): FieldProblem[] => {
  const problems: FieldProblem[] = []
  const references = given.ref_images
  const hasReferences =
    references !== undefined && references !== '' && !(Array.isArray(references) && references.length === 0)
  const promptMayBeEmpty = fieldsOf(model).some(([field, schema]) => field === 'prompt' && schema.default === null)
  if (typeof given.prompt === 'string' && given.prompt.trim() === '' && !hasReferences && !promptMayBeEmpty) {
    problems.push({ field: 'prompt', sentence: '`prompt` must say something; it came empty.' })
  }
  if (given.output_format === 'jpeg' && given.preserve_alpha === true) {
    problems.push({
      field: 'output_format',
      sentence: '`output_format` "jpeg" cannot keep transparency: expected "png" or "webp", or `preserve_alpha` false.',
    })
  }
  return problems
}

/**
 * Reads a submit's body: unknown fields are ignored, `null` on an optional field means left out, required fields must
 * be there, every value must be of its type, list and range. All problems are found, not only the first.
 */
export const readParameters = (
  model: ModelContract,
  body: Readonly<Record<string, unknown>>,
  options: ReadOptions,
): ReadParameters => {
  const given: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  for (const [field, schema] of fieldsOf(model)) {
    const sent = Object.hasOwn(body, field) ? body[field] : undefined
    if (sent === undefined || sent === null) {
      if (isRequired(model, field)) {
        const state = sent === null ? 'it came as null' : 'it is missing'
        problems.push({ field, sentence: `\`${field}\` is required; ${state}.` })
      }
      continue
    }
    const coerced = coerceField(schema, sent, options.fromText ?? false)
    if ('value' in coerced) given[field] = coerced.value
    else problems.push({ field, sentence: `\`${field}\` must be ${coerced.expected}; got ${describeValue(sent)}.` })
  }
  if (problems.length === 0) problems.push(...crossFieldProblems(model, given))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, parameters: withDefaults(model, given, options.defaults) }
}
