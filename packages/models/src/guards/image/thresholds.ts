import type { ImageFinding } from '../guard.ts'
import type { ClassScores } from './classes.ts'

/**
 * From which score on a picture is blocked. The network's scores add up to 1, so above 0.5 a class outweighs all
 * others together. Innocent photographs (portraits, players in shorts, animals, food, bags, tulips) stayed under
 * 0.2 on both scores and drawn skin in four tones under 0.11; the values leave three times that and still catch
 * what the network is more sure of than not. Suggestive pictures are the harder call, hence the higher bar.
 */
export const imageThresholds = { explicit: 0.6, nudity: 0.7 } as const

/** The categories that the network can tell apart, the worse first. */
export const imageCategories = ['explicit', 'nudity'] as const

/**
 * Turns the network's scores into a finding. `porn` and `hentai` (drawn pornography) are sexual acts and genitals:
 * explicit. `sexy` is what its makers call sexually explicit but no pornography; it does not tell bare skin from
 * swimwear and underwear, so it counts as nudity, and so does everything explicit: a picture between the two is
 * blocked too.
 */
export function judgeScores(scores: ClassScores): ImageFinding | null {
  // Rounding of the sums must not give more than 1.
  const explicit = Math.min(1, scores.porn + scores.hentai)
  const nudity = Math.min(1, explicit + scores.sexy)
  if (explicit >= imageThresholds.explicit) return { category: 'explicit', score: explicit }
  if (nudity >= imageThresholds.nudity) return { category: 'nudity', score: nudity }
  return null
}
