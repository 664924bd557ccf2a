import { Failure } from '@sfumato/contract'
import type { Picture } from '@sfumato/raster'
import type { Studio } from '../recipe.ts'
import type { Report } from './report.ts'

/** Checks the prompt where `prompt_content_moderation` is on. Throws `content_moderation` on a finding. */
export const moderatePrompt = async (on: boolean, prompt: string, studio: Studio, report: Report): Promise<void> => {
  if (!on || prompt === '') return
  const finding = await studio.textGuard.check(prompt, studio.signal)
  if (finding) {
    throw new Failure(
      'content_moderation',
      `\`prompt\` was blocked by \`prompt_content_moderation\`: category ${finding.category}, for "${finding.span}".`,
    )
  }
  report.moderated('prompt_content_moderation', studio.textGuard.categories)
}

/**
 * Checks pictures for the moderation `field`. Throws `content_moderation` on a finding; where no classifier can run, the
 * guard's own failure passes through: nothing passes unseen.
 */
export const moderatePictures = async (
  field: string,
  what: string,
  pictures: readonly Picture[],
  studio: Studio,
  report: Report,
): Promise<void> => {
  for (const picture of pictures) {
    const finding = await studio.imageGuard.check(picture, studio.signal)
    if (finding) {
      throw new Failure('content_moderation', `${what} was blocked by \`${field}\`: category ${finding.category}.`)
    }
  }
  report.moderated(field, studio.imageGuard.categories)
}

/** The two switches that every model which takes a picture has. */
interface PictureModeration {
  readonly visual_input_content_moderation: boolean
  readonly visual_output_content_moderation: boolean
}

/** Checks what was sent, where that is on. */
export const moderateInput = async (
  values: PictureModeration,
  pictures: readonly Picture[],
  studio: Studio,
  report: Report,
): Promise<void> => {
  if (!values.visual_input_content_moderation) return
  await moderatePictures('visual_input_content_moderation', 'The input picture', pictures, studio, report)
}

/** Checks what was painted, where that is on. */
export const moderateOutput = async (
  values: PictureModeration,
  picture: Picture,
  studio: Studio,
  report: Report,
): Promise<void> => {
  if (!values.visual_output_content_moderation) return
  await moderatePictures('visual_output_content_moderation', 'The output picture', [picture], studio, report)
}
