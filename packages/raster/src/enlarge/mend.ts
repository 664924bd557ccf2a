import type { BlockQuantisation } from '../codec/jpeg-quantisation.ts'
import type { Pacer } from '../work.ts'
import { areVisible, featuresOf, findFlaws } from './flaws.ts'
import { enlargeTwice } from './network/enlarge-twice.ts'
import { type Planes, resizePlanes } from './planes.ts'

/**
 * Takes noise and traces of compression out of a picture that is not to grow: the network, which leaves them out,
 * doubles it, and it is reduced again. A picture without visible flaws is returned as it is.
 */
export async function mend(planes: Planes, compression: BlockQuantisation | undefined, pacer: Pacer): Promise<Planes> {
  const flaws = await findFlaws(planes, compression, pacer)
  if (!areVisible(flaws)) return planes
  const { width, height } = planes.luma
  const doubled = await enlargeTwice(planes, featuresOf(flaws, false), pacer, done => 0.1 + 0.6 * done)
  return resizePlanes(doubled, width, height, 'cubic', pacer, 0.7)
}
