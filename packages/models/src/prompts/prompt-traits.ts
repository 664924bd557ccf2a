import type { Reading } from '../painters/preview/scene/reading.ts'
import type { Place } from '../painters/preview/scene/scene.ts'
import type { ThingKind } from '../painters/preview/things/thing.ts'
import type { Subject } from './phrases.ts'

/** Places whose light is a lamp's or a window's. */
const indoors: ReadonlySet<Place> = new Set(['room', 'kitchen', 'bedroom', 'office', 'cafe', 'shop', 'classroom'])
const staged: ReadonlySet<Place> = new Set(['studio', 'tabletop', 'stage'])

const graphic =
  /\b(logos?|icons?|emojis?|stickers?|badges?|emblems?|monograms?|infographics?|diagrams?|charts?|typograph\w+|lettering|bubble letters|calligraphy|business cards?|invitations?|brochures?|posters?|flyers?|banners?|book cover|album cover|vector|clip ?art|flat design|blueprints?|colou?ring page|line art|user interface|web ?site|mockup|tattoo design|coat of arms|crest)\b|\bthe words?\b/
const abstract =
  /\b(abstract|patterns?|textures?|gradients?|fractals?|wallpapers?|marbling|swirls?|kaleidoscop\w+|mandalas?|tessellat\w+|geometric shapes)\b/
const light =
  /\blight\b(?! (blue|green|pink|grey|gray|brown|yellow|red|purple|orange|wood|oak|skin|rain|snow|bulb))|\b(lit|lighting|lights|glow\w*|sunlight|sunlit|sunshine|sunny|daylight|moonlight|moonlit|candle\w*|lamp\w*|lantern\w*|neon(?! (green|pink|blue|yellow|orange|red|purple))|backlit|silhouettes?|shadows?|shade|campfires?|bonfires?|fireplace|fires?(?! (truck|engine|fighter|station|hydrant|escape))|torch\w*|fireworks?|lava|aurora|illuminat\w+|high[- ]key|low[- ]key|rays|sunbeams?|luminous|spotlight|firelight|fluorescent|chiaroscuro|golden hour|blue hour|overexposed|underexposed)\b/
const composition =
  /\b(composition|compos(ed|ing)|cent(er|re)d|close[- ]?ups?|macro|wide[- ](shot|angle|view)|panoram\w+|symmetr\w+|asymmetr\w+|angle|rule of thirds|framed|framing|(top|side|front|back|rear|aerial|drone|bird'?s?[- ]eye|eye[- ]level|overhead|cutaway)( |-)(view|shot)|top[- ]down|from (above|below|behind|the side)|flat ?lay|overhead|isometric|negative space|full[- ]body|half[- ]length|headshot|profile|point of view|pov|zoomed)\b/
const ground = /\b(backgrounds?|backdrops?|isolated|bokeh|foreground|surroundings|surrounded)\b/
const where =
  /\bfields? of\b|\b(in|on|at|inside|under|beneath|beside|by|near|over|above|across|along|through|among|between|behind|against|around|aboard|atop|amid)\b (an?|the|his|her|its|their|some|two|three|four)\b/
const medium =
  /\b(lens|photo\w*|camera|shot|\d+ ?mm|polaroid|dslr|film|kodak|paint(ing|ed|erly)|watercolou?rs?|illustrat\w+|drawing|drawn|sketch\w*|(?<!\b(olive|coconut|essential|massage|motor|hair|cooking|sesame|truffle|chili|palm|beard) )oils?(?! (lamp|lantern|bottle|rig|tanker|drum|barrel|can|platform|field))|renaissance|baroque|rococo|acrylic|gouache|pastels?|pixel|voxel|cartoon\w*|comics?|manga|anime|chibi|ghibli|3d|render\w*|cgi|vector|pencil|ink|charcoal|engraving|etching|woodcut|linocut|print|mosaic|stained glass|origami|papercraft|paper[- ]cut|collage|clay|claymation|sculpture|statue|embroider\w*|knitted|crochet|graffiti|mural|fresco|tapestry|low[- ]poly|ukiyo-?e|impressionis\w+|expressionis\w+|cubis\w+|surrealis\w+|pop art|art deco|art nouveau|concept art|digital art|matte painting|style of|style|blueprint|hologram|screenshot|x-?ray|scan|map)\b/

const subjects: Partial<Record<ThingKind, Subject>> = {
  person: 'person',
  animal: 'animal',
  food: 'food',
  object: 'object',
  wearable: 'object',
  container: 'object',
  furniture: 'object',
  vehicle: 'vehicle',
  building: 'building',
}

/** Parts of a person that the catalogue knows as things. */
const bodyParts: ReadonlySet<string> = new Set(
  'eye eyes lips mouth nose ear ears hand hands finger fingers foot feet face arm leg tooth teeth tongue'.split(' '),
)

/** What a prompt says already of what a rewriting would add, and what it is mainly of. */
export interface PromptTraits {
  readonly subject: Subject
  readonly statesLight: boolean
  readonly statesComposition: boolean
  /** It names a place, or a background. */
  readonly statesPlace: boolean
  /** It says where its things are, in words that may name no place ("in a field of lavender"). */
  readonly statesSetting: boolean
  readonly statesMedium: boolean
  /** The prompt goes on as it ends; otherwise what is added is a sentence of its own. */
  readonly open: boolean
}

const subjectOf = (lower: string, { place, things, portrait }: Reading): Subject => {
  if (graphic.test(lower)) return 'graphic'
  if (place === 'abstract' || abstract.test(lower)) return 'abstract'
  if (portrait) return 'person'
  if (/\b(interior|inside of|corridor|hallway)\b/.test(lower)) return 'interior'
  if (things.length > 0 && things[0].thing.kind === 'furniture' && place !== null && indoors.has(place))
    return 'interior'
  if (things.length > 0 && bodyParts.has(things[0].noun)) return 'person'
  if (things.length > 0) return subjects[things[0].thing.kind] ?? 'open'
  if (place === null) return 'open'
  if (staged.has(place)) return 'object'
  return indoors.has(place) ? 'interior' : 'place'
}

/** A short phrase that names things can be carried on; whole sentences, commands, quotations and negations cannot. */
const isOpen = (prompt: string, lower: string): boolean =>
  !/[.!?;:"”'’)\]]$/.test(prompt) &&
  !/[.!?;:"“”\n]\s*\S/.test(prompt) &&
  !/\b(no|not|without|never|except|minus|avoid\w*|exclud\w+|devoid|lacking)\b|n't\b/.test(lower) &&
  !/^(please|draw|create|make|generate|show|give|paint|render|design|imagine|i|we|can|could)\b/.test(lower) &&
  !/^(an? |the )?[\p{L}-]+( [\p{L}-]+)? (is|are|was|were|walks?|runs?|sits?|stands?|holds?|carries|looks?|rides?|plays?|eats?|sleeps?|flies|swims?|jumps?|wears?|drives?)\b/u.test(
    lower,
  ) &&
  prompt.split(/\s+/).length <= 30

/** Reads what a prompt states. */
export const readTraits = (prompt: string, reading: Reading): PromptTraits => {
  const lower = prompt.toLowerCase()
  const statesPlace = reading.place !== null || ground.test(lower)
  return {
    subject: subjectOf(lower, reading),
    statesLight: light.test(lower),
    statesComposition: composition.test(lower),
    statesPlace,
    statesSetting: statesPlace || where.test(lower),
    statesMedium: medium.test(lower),
    open: isOpen(prompt, lower),
  }
}

/** Whether a place is inside a building. */
export const isIndoors = (place: Place): boolean => indoors.has(place)
