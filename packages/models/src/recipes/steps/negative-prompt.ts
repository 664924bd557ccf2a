import { negativeTerms } from '@sfumato/contract'

/** A negative prompt as painters take it: plain terms without leading negators. */
export const plainNegative = (negativePrompt: string): string => negativeTerms(negativePrompt).join(', ')
