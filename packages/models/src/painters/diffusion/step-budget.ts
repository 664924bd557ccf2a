/** How long and how strongly a network is guided. */
export interface StepBudget {
  readonly steps: number
  readonly guidanceScale: number
  /** False where a negative prompt can have no effect. */
  readonly guided: boolean
}

/** What a budget is made from. */
export interface BudgetWish {
  readonly mode: 'base' | 'fast' | 'hd'
  /** As asked for: 20 to 50. */
  readonly steps: number
  /** As asked for; above 1. */
  readonly guidance: number
}

/** Steps of networks that were distilled to a few: more of them change little and cost as much each. */
const fewSteps = { fewest: 4, most: 8 }
/** What 20 to 50 steps become in a fast mode of a network that was not distilled. */
const fastShare = 0.4
/** The guidance that latent consistency models were distilled at; it goes in as an input, not by a second run. */
const distilledGuidance = 8

/**
 * Maps what the caller asks for to what a network can do: a distilled one takes 4 to 8 steps in proportion to 20 to 50
 * and its own guidance, any other one takes the steps as they are, 40 % of them and no guidance in fast mode.
 */
export function stepBudget({ mode, steps, guidance }: BudgetWish, distilled: boolean): StepBudget {
  if (distilled) {
    const share = Math.min(1, Math.max(0, (steps - 20) / 30))
    const count =
      mode === 'fast' ? fewSteps.fewest : Math.round(fewSteps.fewest + share * (fewSteps.most - fewSteps.fewest))
    return { steps: count, guidanceScale: distilledGuidance, guided: false }
  }
  if (mode === 'fast') return { steps: Math.round(fastShare * steps), guidanceScale: 1, guided: false }
  return { steps, guidanceScale: guidance, guided: true }
}
