import type { ModelContract } from '@sfumato/contract'

/** The media ranges of an `Accept` header, lower case, without those that are refused by a weight of 0. */
const mediaRanges = (accept: string): string[] =>
  accept
    .toLowerCase()
    .split(',')
    .map(part => part.split(';').map(piece => piece.trim()))
    .filter(([, ...parameters]) => !parameters.some(parameter => /^q=0(\.0*)?$/.test(parameter)))
    .map(([range]) => range)

/**
 * What the sync surface answers with. Models that return a picture answer JSON only where `Accept` names it and holds
 * no wildcard: common clients list JSON beside a wildcard and must get the picture. Text to image answers the picture
 * only where `Accept` names an image type and not everything.
 */
export const answersWith = (model: ModelContract, accept: string | undefined): 'image' | 'json' => {
  const ranges = mediaRanges(accept ?? '')
  if (model.returns === 'image') {
    return ranges.includes('application/json') && !ranges.some(range => range.includes('*')) ? 'json' : 'image'
  }
  return ranges.some(range => range.startsWith('image/')) && !ranges.includes('*/*') ? 'image' : 'json'
}
