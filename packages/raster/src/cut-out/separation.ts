import { indicesOf } from '../indices.ts'
import type { Random } from '../random.ts'
import { fitMixture, unlikelihood } from './gaussian-mixture.ts'
import type { SmallPicture } from './small-picture.ts'

/** Fewer pixels than this say nothing about a side's colours. */
const fewest = 10

/**
 * How surely a pixel's colour tells its side of a cut, on average: 0.5 where both sides have the same colours, 1 where
 * they share none; 0 where there is but one side.
 */
export function separation({ lab }: SmallPicture, labels: Uint8Array, random: Random): number {
  const subject = indicesOf(labels)
  const ground = indicesOf(labels.map(value => 1 - value))
  if (subject.length < fewest || ground.length < fewest) return 0
  const subjectColours = fitMixture(lab, subject, random)
  const groundColours = fitMixture(lab, ground, random)
  let subjectSum = 0
  let groundSum = 0
  for (let i = 0; i < labels.length; i++) {
    const [l, a, b] = [lab[3 * i], lab[3 * i + 1], lab[3 * i + 2]]
    const lean = unlikelihood(groundColours, l, a, b) - unlikelihood(subjectColours, l, a, b)
    if (labels[i]) subjectSum += 1 / (1 + Math.exp(-lean))
    else groundSum += 1 / (1 + Math.exp(lean))
  }
  return (subjectSum / subject.length + groundSum / ground.length) / 2
}
