import type { Place } from '../painters/preview/scene/scene.ts'

/** What a prompt is mainly of, as far as light, framing and surroundings go. */
export type Subject =
  | 'person'
  | 'animal'
  | 'food'
  | 'object'
  | 'vehicle'
  | 'building'
  | 'place'
  | 'interior'
  | 'graphic'
  | 'abstract'
  | 'open'

/** Noun phrases that fit behind "lit by". */
export const lights = {
  night: [
    'low, cool light with deep tones',
    'soft light with dark, quiet edges',
    'quiet, low light with rich contrast',
    'a gentle glow against the dark',
  ],
  golden: ['warm, low light', 'low, gentle light with long, soft shadows', 'soft light in warm tones'],
  dim: ['soft, cool light', 'pale, delicate light', 'quiet light with gentle tones'],
  weather: ['soft, diffused light', 'muted light with gentle tones', 'pale, even light', 'quiet, diffused light'],
  outdoors: ['soft natural daylight', 'warm late afternoon light', 'gentle morning light', 'bright natural daylight'],
  day: ['soft natural light', 'bright, even light', 'gentle directional light', 'natural light with soft shadows'],
  indoors: ['soft, warm light', 'gentle light from one side', 'soft, diffused light', 'warm light with soft shadows'],
  studio: [
    'soft, diffused light from one side',
    'a broad, gentle light',
    'even light with soft shadows',
    'gentle directional light with delicate highlights',
  ],
  food: [
    'soft light from the side',
    'gentle directional light with delicate highlights',
    'soft, diffused side light',
    'bright, gentle light',
  ],
  graphic: ['even light', 'soft, even light', 'bright, even light'],
  abstract: [
    'soft, even light',
    'gentle light from one side',
    'smooth light with delicate highlights',
    'diffused light with gentle contrast',
  ],
  open: ['soft, even light', 'gentle directional light', 'soft, diffused light', 'gentle light from one side'],
} as const

/** Participle phrases about the picture's plan. */
export const compositions: Readonly<Record<Subject | 'ground' | 'stated', readonly string[]>> = {
  person: [
    'framed at eye level',
    'composed by the rule of thirds',
    'framed with a calm, balanced composition',
    'framed off-centre with open space',
  ],
  animal: [
    'framed at eye level',
    'composed by the rule of thirds',
    'framed off-centre with open space',
    'framed from a low angle',
  ],
  food: [
    'framed close from a slightly raised angle',
    'composed with open space all around',
    'framed off-centre with a simple arrangement',
    'composed as a balanced still life',
  ],
  object: [
    'composed with generous margins',
    'framed from a slightly raised angle',
    'composed with generous open space',
    'framed straight on with a balanced composition',
  ],
  vehicle: [
    'framed from a low angle',
    'framed with open space ahead',
    'composed by the rule of thirds',
    'framed from a three quarter angle',
  ],
  building: [
    'framed with straight verticals',
    'framed from a low angle',
    'framed with strong symmetry',
    'framed as a wide view',
  ],
  place: [
    'framed as a wide view',
    'composed by the rule of thirds',
    'framed with a low horizon',
    'composed with a calm balance',
  ],
  interior: [
    'framed with straight verticals',
    'framed at eye level',
    'composed with a calm balance',
    'composed as a wide view',
  ],
  graphic: [
    'composed with generous margins',
    'composed with a simple, balanced layout',
    'framed with strong symmetry',
    'arranged with a clean hierarchy',
  ],
  abstract: [
    'composed with an even rhythm from edge to edge',
    'composed with a balanced flow of shapes',
    'arranged with gentle variation in size',
    'composed to fill the whole frame',
  ],
  open: [
    'composed by the rule of thirds',
    'framed with a balanced composition',
    'composed around one focal point',
    'framed with open space all around',
  ],
  ground: [
    'kept calm and uncluttered as a background',
    'composed as a background with open space',
    'framed as a wide background',
    'composed as a background with gentle depth',
  ],
  stated: ['composed around one focal point', 'composed with a calm balance', 'kept in a balanced composition'],
}

/** Surroundings that name no place: they fit behind the prompt and behind "The scene is shown". */
export const neutralSettings: Readonly<Record<Subject | 'stated', readonly string[]>> = {
  person: [
    'against a softly blurred background',
    'against a quiet, uncluttered background',
    'in soft, simple surroundings',
  ],
  animal: ['against a softly blurred background', 'in natural surroundings', 'against a quiet, uncluttered background'],
  food: [
    'against a softly blurred background',
    'against a quiet, uncluttered background',
    'in soft, simple surroundings',
  ],
  object: [
    'against a quiet, uncluttered background',
    'against a softly graded background',
    'against a simple, neutral background',
  ],
  vehicle: [
    'against a softly blurred background',
    'in simple, open surroundings',
    'against a quiet, uncluttered background',
  ],
  building: ['in open, quiet surroundings', 'with a soft sense of depth', 'with open space all around'],
  place: ['with a soft sense of depth', 'with the distance softly fading', 'with layers from near to far'],
  interior: ['with a soft sense of depth', 'with layers from near to far', 'with gentle depth'],
  graphic: [
    'against a solid, uncluttered background',
    'with open space all around',
    'against a simple, neutral background',
  ],
  abstract: [
    'with layers of gentle depth',
    'with a quiet rhythm of light and dark',
    'with open space between the shapes',
  ],
  open: ['in simple, quiet surroundings', 'against a quiet, uncluttered background', 'with a soft sense of depth'],
  stated: ['with a soft sense of depth', 'in soft, simple surroundings', 'with gentle depth'],
}

/** Surroundings for things of which the reader knows where they are at home. */
export const placeSettings: Partial<Record<Place, string>> = {
  meadow: 'in a green meadow',
  park: 'in a quiet park',
  forest: 'in a quiet forest',
  garden: 'in a peaceful garden',
  room: 'in a cosy room',
  kitchen: 'in a bright kitchen',
  studio: 'against a seamless studio backdrop',
  street: 'on a quiet city street',
  sky: 'in a wide sky',
  space: 'in outer space',
  sea: 'at sea',
  lake: 'on a calm lake',
  beach: 'on a sandy beach',
  desert: 'in a desert',
  mountains: 'in the mountains',
  hills: 'in rolling hills',
  farmland: 'on a farm',
  snowfield: 'in a snowy landscape',
  underwater: 'under the sea',
  jungle: 'in a jungle',
  office: 'in a modern office',
  bedroom: 'in a quiet bedroom',
  village: 'in a village',
  city: 'in a city',
  stadium: 'in a stadium',
  stage: 'on a stage',
  harbour: 'in a harbour',
  river: 'by a river',
  tabletop: 'on a simple tabletop',
  cafe: 'in a cafe',
  shop: 'in a shop',
  classroom: 'in a classroom',
  'parking-lot': 'in a parking lot',
}

/** How a photograph was taken, for what it shows. */
export const lenses = {
  near: [
    'photographed with an 85mm lens at a wide aperture',
    'photographed with a 50mm lens in crisp focus',
    'photographed with a 70mm lens',
  ],
  far: [
    'photographed with a 24mm lens, sharp from front to back',
    'photographed with a 35mm lens',
    'photographed with a 28mm lens in crisp focus',
  ],
} as const

/** What a picture is made with where the request asks for art and the prompt names no medium. */
export const media = [
  'painted in watercolour on textured paper',
  'painted in gouache with visible brushstrokes',
  'drawn in ink with fine detail',
  'painted in oil with rich brushwork',
] as const
