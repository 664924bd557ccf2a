import bag from './samples/bag.jpg'
import bagSmall from './samples/bag-small.jpg'
import beach from './samples/beach.jpg'
import beachSmall from './samples/beach-small.jpg'
import lake from './samples/lake.jpg'
import lakeSmall from './samples/lake-small.jpg'
import lighthouse from './samples/lighthouse.jpg'
import lighthouseSmall from './samples/lighthouse-small.jpg'
import portrait from './samples/portrait.jpg'
import portraitSmall from './samples/portrait-small.jpg'

/** A picture to try a model with, painted by `tools/make-studio-samples.ts`. */
export interface Sample {
  readonly fileName: string
  /** What it shows and is good for. */
  readonly description: string
  readonly url: string
  readonly smallUrl: string
}

/** One for each thing that the models do to pictures. */
export const samples: readonly Sample[] = [
  { fileName: 'beach.jpg', description: 'A beach with an umbrella to take away', url: beach, smallUrl: beachSmall },
  { fileName: 'lake.jpg', description: 'Two boats on a lake, to widen', url: lake, smallUrl: lakeSmall },
  { fileName: 'bag.jpg', description: 'A handbag, to put elsewhere', url: bag, smallUrl: bagSmall },
  { fileName: 'portrait.jpg', description: 'A portrait, to put elsewhere', url: portrait, smallUrl: portraitSmall },
  {
    fileName: 'lighthouse.jpg',
    description: 'A small, soft lighthouse to sharpen',
    url: lighthouse,
    smallUrl: lighthouseSmall,
  },
]
