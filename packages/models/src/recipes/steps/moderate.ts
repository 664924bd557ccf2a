import { Failure, type PicturePlace } from '@sfumato/contract'
import type { Picture } from '@sfumato/raster'
import type { Studio } from '../recipe.ts'
import type { Report } from './report.ts'

/** What a sentence quotes of a prompt at most, so that it stays one. */
const longestQuote = 60

const quoted = (span: string): string => {
  const line = span.replace(/\s+/g, ' ')
  return line.length > longestQuote ? `"${line.slice(0, longestQuote).toWellFormed()}…"` : `"${line}"`
}

/** Checks the prompt where `prompt_content_moderation` is on. Throws `content_moderation` on a finding. */
export const moderatePrompt = async (on: boolean, prompt: string, studio: Studio, report: Report): Promise<void> => {
  if (!on || prompt === '') return
  const finding = await studio.textGuard.check(prompt, studio.signal)
  if (finding) {
    throw new Failure(
      'content_moderation',
      `\`prompt\` was blocked by \`prompt_content_moderation\`: category ${finding.category}${finding.span === null ? '' : `, for ${quoted(finding.span)}`}.`,
    )
  }
  report.moderated('prompt_content_moderation', studio.textGuard.categories)
}

/** A picture to check, as the sentence about a block calls it, and where it came from if it was sent. */
interface Checked {
  readonly name: string
  readonly picture: Picture
  readonly sent?: PicturePlace
}

/**
 * Checks pictures for the moderation `field`. Throws `content_moderation` on a finding; where no classifier can run, the
 * guard's own failure passes through: nothing passes unseen.
 */
const moderatePictures = async (
  field: string,
  checked: readonly Checked[],
  studio: Studio,
  report: Report,
): Promise<void> => {
  for (const { name, picture, sent } of checked) {
    const finding = await studio.imageGuard.check(picture, studio.signal)
    if (finding) {
      const sentence = `${name} was blocked by \`${field}\`: category ${finding.category}.`
      throw new Failure('content_moderation', sentence, sent && { blocked: sent })
    }
  }
  report.moderated(field, await studio.imageGuard.categories())
}

/** The two switches that every model which takes a picture has. */
interface PictureModeration {
  readonly visual_input_content_moderation: boolean
  readonly visual_output_content_moderation: boolean
}

/** Checks what was sent, by field, where that is on. */
export const moderateInput = async (
  values: PictureModeration,
  pictures: Readonly<Record<string, readonly Picture[]>>,
  studio: Studio,
  report: Report,
): Promise<void> => {
  if (!values.visual_input_content_moderation) return
  const checked = Object.entries(pictures).flatMap(([field, list]) =>
    list.map((picture, index): Checked => {
      const name = list.length > 1 ? `\`${field}\` (number ${index + 1})` : `\`${field}\``
      return { name, picture, sent: { field, index } }
    }),
  )
  await moderatePictures('visual_input_content_moderation', checked, studio, report)
}

/** Checks what was painted for the moderation `field`. */
export const moderatePainted = (field: string, picture: Picture, studio: Studio, report: Report): Promise<void> =>
  moderatePictures(field, [{ name: 'The output picture', picture }], studio, report)

/** Checks what was painted, where that is on. */
export const moderateOutput = async (
  values: PictureModeration,
  picture: Picture,
  studio: Studio,
  report: Report,
): Promise<void> => {
  if (!values.visual_output_content_moderation) return
  await moderatePainted('visual_output_content_moderation', picture, studio, report)
}
