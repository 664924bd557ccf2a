import type { Remark } from '@sfumato/contract'
import { generativeRoles } from '../../checkpoints/roles.ts'
import type { ModerationCategory } from '../../guards/guard.ts'
import type { PaintContext, Warn } from '../../painters/painter.ts'

/** What a recipe has to say beside the picture, collected on its way. */
export interface Report {
  readonly warnings: readonly Remark[]
  readonly moderation: Readonly<Record<string, readonly ModerationCategory[]>>
  /** Adds a remark; the same remark is kept once. */
  readonly warn: Warn
  /** The checkpoints that painted, each once, in the order in which they came into play. */
  readonly checkpoints: readonly string[]
  /** True where one of them made content of the picture. */
  readonly generated: () => boolean
  /** Notes a checkpoint that painted, and what it did. */
  readonly used: PaintContext['used']
  /** Notes that a moderation field was on and which categories were really checked for it. */
  readonly moderated: (field: string, categories: readonly ModerationCategory[]) => void
}

/** An empty report. */
export const createReport = (): Report => {
  const warnings: Remark[] = []
  const checkpoints: string[] = []
  let generated = false
  const moderation: Record<string, readonly ModerationCategory[]> = {}
  return {
    warnings,
    moderation,
    warn: (code, message) => {
      if (!warnings.some(remark => remark.code === code && remark.message === message)) warnings.push({ code, message })
    },
    checkpoints,
    generated: () => generated,
    used: (checkpoint, role) => {
      if (!checkpoints.includes(checkpoint)) checkpoints.push(checkpoint)
      generated ||= generativeRoles.includes(role)
    },
    moderated: (field, categories) => {
      moderation[field] = categories
    },
  }
}
