import { breathe } from '../parts/breathe.ts'
import { paintCloudSea } from '../parts/cloud-sea.ts'
import { paintHeaven } from '../parts/countryside.ts'
import type { PlaceArtist } from '../parts/drawing.ts'

/** High up: the sky all round, a sea of clouds far below. */
export const sky: PlaceArtist = {
  horizon: [0.8, 0.86],
  async draw(drawing) {
    const { height, horizon, backdrop } = drawing
    await paintHeaven(drawing, height)
    if (!backdrop.without.has('clouds')) paintCloudSea(drawing, horizon)
    await breathe(drawing.work)
    return { ground: [0.55, 0.55], support: 'air', haze: { colour: drawing.mood.haze, strength: 0.3 } }
  },
}
