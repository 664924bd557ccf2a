import type { Slug } from './models/registry.ts'

/** Credits are stored as whole millionths, so that sums are exact. */
export const microsPerCredit = 1_000_000

/** Credits that a picture costs unless configured otherwise. */
export const defaultPrices: Readonly<Record<Slug, number>> = {
  'bria-gen-fill': 0.04,
  'bria-expand-image': 0.04,
  'bria-replace-background': 0.04,
  'bria-text-to-image': 0.04,
  'bria-enhance-image': 0.04,
}

/** Credits to whole millionths. */
export const toMicros = (credits: number): number => Math.round(credits * microsPerCredit)

/** Whole millionths to credits. */
export const toCredits = (micros: number): number => micros / microsPerCredit
