import beach from './samples/beach.jpg'
import beachSmall from './samples/beach-small.jpg'
import dog from './samples/dog.jpg'
import dogSmall from './samples/dog-small.jpg'
import lake from './samples/lake.jpg'
import lakeSmall from './samples/lake-small.jpg'
import lighthouse from './samples/lighthouse.jpg'
import lighthouseSmall from './samples/lighthouse-small.jpg'
import sneaker from './samples/sneaker.jpg'
import sneakerSmall from './samples/sneaker-small.jpg'

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
  { fileName: 'sneaker.jpg', description: 'A sneaker, to put elsewhere', url: sneaker, smallUrl: sneakerSmall },
  { fileName: 'dog.jpg', description: 'A dog, to put elsewhere', url: dog, smallUrl: dogSmall },
  {
    fileName: 'lighthouse.jpg',
    description: 'A small, soft lighthouse to sharpen',
    url: lighthouse,
    smallUrl: lighthouseSmall,
  },
]
