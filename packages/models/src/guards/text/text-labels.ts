import type { ModerationCategory } from '../guard.ts'
import { type LabelTable, meaningOf } from '../label-meanings.ts'

/**
 * What classifiers of texts call what they find. OpenAI's categories, which its service and models trained after it use:
 * harassment is nearest to hate, advice on crimes to what the crime is about. The short forms are KoalaAI's for the same.
 * Those of Jigsaw's toxic comments (2018, 2019): abuse of whoever it may be is nearest to hate as well.
 */
export const textLabels: LabelTable = {
  ok: [],
  safe: [],
  sfw: [],
  normal: [],
  neutral: [],
  sexual: ['explicit'],
  s: ['explicit'],
  'sexual/minors': ['explicit'],
  s3: ['explicit'],
  h: ['hate'],
  'hate/threatening': ['hate'],
  h2: ['hate'],
  harassment: ['hate'],
  hr: ['hate'],
  'harassment/threatening': ['hate'],
  v: ['violence'],
  'violence/graphic': ['disturbing'],
  v2: ['disturbing'],
  'self-harm': ['disturbing'],
  sh: ['disturbing'],
  'self-harm/intent': ['disturbing'],
  'self-harm/instructions': ['disturbing'],
  illicit: ['substances'],
  'illicit/violent': ['violence'],
  nsfw: ['nudity', 'explicit'],
  toxic: ['hate'],
  toxicity: ['hate'],
  severe_toxic: ['hate'],
  severe_toxicity: ['hate'],
  insult: ['hate'],
  identity_hate: ['hate'],
  identity_attack: ['hate'],
  threat: ['violence'],
  obscene: ['explicit'],
  sexual_explicit: ['explicit'],
}

/**
 * Labels of classifiers that see a category as a whole, beside its own name, so that their word counts alone. Others see
 * a part (sellers of drugs, threats to a reader) and leave the rest to the embedded tables.
 */
const whole: readonly string[] = ['sexual', 's', 'sexual_explicit', 'h', 'v', 'nsfw']

/** The categories of which a classifier with these labels sees everything. */
export const wholeCategories = (labels: readonly string[]): readonly ModerationCategory[] =>
  labels.flatMap(label => {
    const word = label.trim().toLowerCase()
    return whole.includes(word) || !Object.hasOwn(textLabels, word) ? (meaningOf(textLabels, word) ?? []) : []
  })
