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
 * Checks pictures where the moderation `field` is on. Throws `content_moderation` on a finding; where no classifier
 * can run, the guard's own failure passes through: nothing passes unseen.
 */
export const moderatePictures = async (
  on: boolean,
  field: string,
  what: string,
  pictures: readonly Picture[],
  studio: Studio,
  report: Report,
): Promise<void> => {
  if (!on) return
  for (const picture of pictures) {
    const finding = await studio.imageGuard.check(picture, studio.signal)
    if (finding) {
      throw new Failure('content_moderation', `${what} was blocked by \`${field}\`: category ${finding.category}.`)
    }
  }
  report.moderated(field, studio.imageGuard.categories)
}
