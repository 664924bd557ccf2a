import type { Pacer } from '../../work.ts'
import { type Planes, resizePlanes } from '../planes.ts'
import { addMissingRows } from './add-missing-rows.ts'
import { enlargerNetwork } from './read-network.ts'
import { tuneNetwork } from './tune-network.ts'

/**
 * A picture at twice the size: what the network, tuned by `features`, adds to the Lanczos3 enlargement. Noise and
 * traces of compression that the features tell of are left out.
 */
export async function enlargeTwice(
  planes: Planes,
  features: readonly number[],
  pacer: Pacer,
  share: (done: number) => number,
): Promise<Planes> {
  const network = tuneNetwork(enlargerNetwork(), features)
  const { width, height } = planes.luma
  const enlarged = await resizePlanes(planes, 2 * width, 2 * height, 'lanczos3', pacer, share(0.3))
  let row = 0
  for (const _ of addMissingRows(network, planes, enlarged, 0, height)) {
    row++
    if (pacer.due()) await pacer.pause(share(0.3 + (0.7 * row) / height))
  }
  return enlarged
}
