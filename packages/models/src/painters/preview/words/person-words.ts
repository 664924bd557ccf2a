import type { Colour } from '../scene/scene.ts'
import { colourOf } from '../things/colour-space.ts'
import type { Hat, PersonTraits, Pose, Role } from '../things/person-traits.ts'

const rows = <Value>(lists: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(lists.flatMap(([value, list]) => list.split('|').map(word => [word, value] as const)))

const genders = rows<'woman' | 'man'>([
  [
    'woman',
    'woman|lady|gal|female|mother|mom|mum|mommy|wife|girlfriend|sister|aunt|daughter|madam|businesswoman|business woman|grandmother|grandma|granny|old woman|old lady|young woman|young lady|ballerina|nun|heroine|housewife|girl|schoolgirl|little girl|young girl|maiden|queen|princess|empress|duchess|cleopatra|witch|sorceress|enchantress|bride|policewoman|waitress|actress|goddess|sportswoman|saleswoman|chairwoman|superwoman|superheroine|cowgirl|spacewoman|blonde|brunette|redhead|pregnant woman|her|she|feminine',
  ],
  [
    'man',
    'man|gentleman|guy|male|dude|bloke|father|dad|daddy|husband|boyfriend|brother|uncle|son|lad|sir|businessman|business man|fireman|policeman|grandfather|grandpa|grandad|old man|young man|monk|priest|bald man|bearded man|boy|schoolboy|little boy|young boy|king|prince|emperor|pharaoh|lord|wizard|sorcerer|warlock|merlin|gandalf|santa|santa claus|father christmas|groom|bridegroom|cowboy|sportsman|salesman|chairman|spaceman|fisherman|caveman|samurai|gladiator|him|he|masculine',
  ],
])

const ages = rows<NonNullable<PersonTraits['age']>>([
  [
    'child',
    'boy|girl|kid|child|toddler|schoolboy|schoolgirl|little boy|little girl|young boy|young girl|little kid|schoolchild|infant|youngster|son|daughter',
  ],
  ['young', 'young|teenager|teen|teenage|student|young man|young woman|young lady|youthful|lad|girlfriend|boyfriend'],
  [
    'old',
    'old|elderly|aged|senior|grandfather|grandmother|grandpa|grandma|granny|grandad|old man|old woman|old lady|elder|wrinkled|retired',
  ],
])

const roles = rows<Role>([
  [
    'business',
    'ceo|executive|manager|entrepreneur|boss|business person|businessperson|businessman|businesswoman|business man|business woman|office worker|banker|director|consultant|salesman|saleswoman|salesperson|professional|business executive|founder|investor|realtor|real estate agent|corporate executive|cfo|cto|chairman|chairwoman|businesspeople|leader|lawyer|accountant|politician|president|secretary|spy|detective',
  ],
  [
    'doctor',
    'doctor|physician|surgeon|medic|specialist|medical doctor|family doctor|paediatrician|pediatrician|scientist|professor|dentist|vet|veterinarian|pharmacist',
  ],
  ['nurse', 'nurse|health worker|healthcare worker|caregiver|therapist'],
  ['chef', 'chef|cook|head chef|master chef|pastry chef|sushi chef|pizza chef|baker'],
  ['police', 'police officer|cop|policewoman|policeman|sheriff|officer|security guard|guard|constable'],
  ['firefighter', 'firefighter|fire fighter|fireman'],
  [
    'builder',
    'construction worker|builder|bricklayer|labourer|laborer|factory worker|miner|craftsman|carpenter|electrician|plumber|engineer|worker|mechanic',
  ],
  ['farmer', 'farmer|rancher|shepherd|scarecrow|gardener|peasant|fisherman'],
  ['astronaut', 'astronaut|cosmonaut|spaceman|space man|spacewoman'],
  ['royal', 'king|prince|emperor|pharaoh|royalty|lord|queen|princess|empress|duchess|cleopatra'],
  ['wizard', 'wizard|mage|sorcerer|warlock|magician|druid|merlin|gandalf'],
  ['witch', 'witch|sorceress|enchantress'],
  ['santa', 'santa|santa claus|father christmas|saint nicholas|saint nick|st nicholas'],
  ['bride', 'bride'],
  ['groom', 'groom|bridegroom'],
  ['graduate', 'graduate|graduand|university graduate'],
  ['pilot', 'pilot|aviator|flight captain|captain'],
  ['cowboy', 'cowboy|cowgirl|gunslinger|outlaw'],
  ['pirate', 'pirate|buccaneer|corsair'],
  ['knight', 'knight|paladin|crusader|warrior|gladiator|soldier'],
  [
    'athlete',
    'athlete|runner|jogger|marathon runner|skateboarder|skater|footballer|soccer player|football player|basketball player|tennis player|hockey player|baseball player|sprinter|gymnast|sportsman|sportswoman|boxer|player|coach|trainer',
  ],
  ['artist', 'artist|painter|writer|hipster'],
  ['monk', 'monk|buddhist monk'],
  ['judge', 'judge|priest|nun'],
  ['ninja', 'ninja|assassin|samurai'],
  ['superhero', 'superhero|super hero|superwoman|superheroine|caped crusader|hero|heroine'],
  ['viking', 'viking|barbarian|norseman'],
  ['elf', 'elf|gnome|dwarf|hobbit|goblin|leprechaun'],
])

const skins = rows<NonNullable<PersonTraits['skin']>>([
  ['light', 'caucasian|pale|fair skinned|light skinned|scandinavian|nordic|european|irish'],
  ['medium', 'asian|japanese|chinese|korean|east asian'],
  ['tan', 'latino|latina|hispanic|mexican|tanned|middle eastern|arab|mediterranean|indian|south asian'],
  ['brown', 'brown skinned|african american'],
  ['dark', 'african|dark skinned|black skinned|nigerian|ethiopian'],
])

const poses = rows<Pose>([
  ['walk', 'walking|walk|walks|strolling|hiking|wandering|marching|strutting'],
  ['run', 'running|run|runs|jogging|sprinting|racing|chasing'],
  ['sit', 'sitting|sit|sits|seated|sat|relaxing|resting|reading|eating|working|studying|typing|driving|riding'],
  ['jump', 'jumping|jump|leaping|celebrating|cheering'],
  ['dance', 'dancing|dance|dances|performing|twirling'],
  ['wave', 'waving|greeting|saluting|pointing'],
])

const hairLengths = rows<NonNullable<PersonTraits['hairLength']>>([
  ['long', 'long|flowing|wavy|braided|ponytail|straight'],
  ['short', 'short|cropped'],
  ['curly', 'curly|afro|frizzy|kinky'],
  ['bald', 'bald|no'],
  ['bun', 'bun|updo'],
])

const hats = rows<Hat>([
  ['cap', 'cap|baseball cap'],
  ['top-hat', 'top hat'],
  ['straw-hat', 'straw hat|sun hat|summer hat|lady hat|hat'],
  ['beanie', 'beanie|woolly hat|knit hat'],
  ['cowboy-hat', 'cowboy hat'],
  ['crown', 'crown|tiara|royal crown|golden crown'],
  ['chef-hat', 'chef hat|toque'],
  ['helmet', 'helmet|hard hat|safety helmet|army helmet|military helmet'],
  ['wizard-hat', 'wizard hat|witch hat|pointed hat'],
  ['santa-hat', 'santa hat|christmas hat'],
  ['graduation-cap', 'graduation hat|graduation cap'],
  ['turban', 'turban'],
  ['headscarf', 'headscarf|hijab|bandana'],
])

const garments = rows<NonNullable<PersonTraits['garment']>>([
  ['suit', 'suit|tuxedo|business suit|tie|necktie|suit and tie|blazer|uniform|vest'],
  ['dress', 'dress|gown|evening dress|wedding dress|ball gown|skirt|summer dress|robe|kimono|sari'],
  ['coat', 'coat|lab coat|trench coat|jacket|leather jacket|cloak|cape|armor|armour'],
  ['sweater', 'sweater|jumper|hoodie|cardigan|turtleneck|pullover'],
  [
    'shirt',
    't shirt|tshirt|shirt|tee|tee shirt|jersey|polo shirt|blouse|women shirt|clothes|clothing|outfit|attire|top|jeans|overalls',
  ],
])

/** What a noun for a person says about the person ("businesswoman": a woman dressed for business). */
export function traitsOfNoun(noun: string): Partial<PersonTraits> {
  return {
    ...(genders.has(noun) ? { gender: genders.get(noun) } : {}),
    ...(ages.has(noun) ? { age: ages.get(noun) } : {}),
    ...(roles.has(noun) ? { role: roles.get(noun) } : {}),
    ...(/^(runner|jogger|sprinter|marathon runner)$/.test(noun) ? { pose: 'run' as const } : {}),
    ...(noun === 'dancer' ? { pose: 'dance' as const } : {}),
    ...(noun === 'bald man' ? { hairLength: 'bald' as const } : {}),
    ...(noun === 'bearded man' ? { beard: true } : {}),
    ...(noun === 'blonde' ? { hair: colourOf('e0bd72') } : {}),
    ...(noun === 'brunette' ? { hair: colourOf('5c3a22') } : {}),
    ...(noun === 'redhead' ? { hair: colourOf('b5502a') } : {}),
  }
}

/** What a single word beside a noun says about a person ("young", "smiling", "bearded"); `null` for other words. */
export function traitsOfWord(word: string): Partial<PersonTraits> | null {
  if (ages.has(word)) return { age: ages.get(word) }
  if (word === 'male' || word === 'female') return { gender: genders.get(word) }
  if (skins.has(word)) {
    return {
      skin: skins.get(word),
      ...(/asian|japanese|chinese|korean|indian/.test(word) ? { hair: [32, 26, 24] as Colour } : {}),
    }
  }
  if (poses.has(word)) return { pose: poses.get(word) }
  switch (word) {
    case 'bearded':
    case 'beard':
    case 'moustache':
    case 'mustache':
      return { beard: true }
    case 'bald':
      return { hairLength: 'bald' }
    case 'blond':
    case 'blonde':
      return { hair: colourOf('e0bd72') }
    case 'brunette':
      return { hair: colourOf('5c3a22') }
    case 'redhead':
    case 'redheaded':
      return { hair: colourOf('b5502a') }
    case 'pigtails':
    case 'ponytail':
    case 'braids':
      return { hairLength: 'long' }
    case 'curly':
    case 'afro':
      return { hairLength: 'curly' }
    case 'bespectacled':
      return { glasses: 'glasses' }
    case 'serious':
    case 'sad':
    case 'stern':
    case 'angry':
      return { smile: false }
    case 'smiling':
    case 'happy':
    case 'laughing':
    case 'cheerful':
    case 'friendly':
      return { smile: true }
    default:
      return null
  }
}

/** The length or kind that a word gives to hair. */
export function hairLengthOf(word: string): PersonTraits['hairLength'] {
  return hairLengths.get(word) ?? null
}

/** What a person wears by the noun of the garment; `null` for what is no garment. */
export function traitsOfGarment(noun: string, colour: Colour | null): Partial<PersonTraits> | null {
  if (noun === 'sunglasses' || noun === 'sun glasses' || noun === 'shades') return { glasses: 'sunglasses' }
  if (/glasses$|spectacles$/.test(noun)) return { glasses: 'glasses' }
  if (hats.has(noun)) return { hat: hats.get(noun) }
  const garment = garments.get(noun)
  return garment === undefined ? null : { garment, ...(colour === null ? {} : { clothes: colour }) }
}
