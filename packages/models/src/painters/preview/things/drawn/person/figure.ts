import type { Colour } from '../../../scene/scene.ts'
import { colourOf, hex, shade } from '../../colour-space.ts'
import type { PersonTraits } from '../../person-traits.ts'
import type { Drawing, DrawingRequest } from '../../thing.ts'
import { oval, path, stroke } from '../shapes.ts'
import { drawHead } from './head.ts'
import { type SettledPerson, settlePerson } from './settle-person.ts'

type Point = readonly [x: number, y: number]

/** Joints of a figure 520 wide and 1000 high: arms and legs from the body outwards. */
interface Stance {
  readonly arms: readonly [readonly [Point, Point, Point], readonly [Point, Point, Point]]
  readonly legs: readonly [readonly [Point, Point, Point], readonly [Point, Point, Point]]
  /** Turn of the upper body in degrees. */
  readonly lean: number
}

const stances: Readonly<Record<PersonTraits['pose'], Stance>> = {
  stand: {
    arms: [
      [
        [190, 240],
        [160, 370],
        [158, 490],
      ],
      [
        [330, 240],
        [360, 370],
        [362, 490],
      ],
    ],
    legs: [
      [
        [228, 520],
        [220, 740],
        [216, 950],
      ],
      [
        [292, 520],
        [300, 740],
        [304, 950],
      ],
    ],
    lean: 0,
  },
  wave: {
    arms: [
      [
        [190, 240],
        [160, 370],
        [168, 490],
      ],
      [
        [330, 240],
        [410, 180],
        [440, 70],
      ],
    ],
    legs: [
      [
        [228, 520],
        [216, 740],
        [206, 950],
      ],
      [
        [292, 520],
        [304, 740],
        [314, 950],
      ],
    ],
    lean: 0,
  },
  walk: {
    arms: [
      [
        [196, 240],
        [140, 350],
        [190, 450],
      ],
      [
        [326, 240],
        [370, 350],
        [400, 440],
      ],
    ],
    legs: [
      [
        [236, 520],
        [190, 730],
        [120, 930],
      ],
      [
        [286, 520],
        [340, 720],
        [360, 950],
      ],
    ],
    lean: 2,
  },
  run: {
    arms: [
      [
        [200, 250],
        [110, 320],
        [130, 420],
      ],
      [
        [330, 250],
        [390, 340],
        [450, 270],
      ],
    ],
    legs: [
      [
        [240, 520],
        [190, 690],
        [60, 770],
      ],
      [
        [290, 520],
        [400, 640],
        [380, 860],
      ],
    ],
    lean: 9,
  },
  sit: {
    arms: [
      [
        [190, 330],
        [166, 450],
        [210, 560],
      ],
      [
        [330, 330],
        [354, 450],
        [310, 560],
      ],
    ],
    legs: [
      [
        [232, 610],
        [180, 720],
        [170, 950],
      ],
      [
        [288, 610],
        [340, 720],
        [350, 950],
      ],
    ],
    lean: 0,
  },
  jump: {
    arms: [
      [
        [190, 240],
        [100, 180],
        [60, 70],
      ],
      [
        [330, 240],
        [420, 180],
        [460, 70],
      ],
    ],
    legs: [
      [
        [232, 520],
        [150, 640],
        [110, 820],
      ],
      [
        [288, 520],
        [380, 640],
        [330, 820],
      ],
    ],
    lean: 0,
  },
  dance: {
    arms: [
      [
        [190, 240],
        [90, 280],
        [50, 180],
      ],
      [
        [330, 240],
        [430, 260],
        [480, 150],
      ],
    ],
    legs: [
      [
        [230, 520],
        [210, 740],
        [230, 950],
      ],
      [
        [290, 520],
        [390, 680],
        [300, 840],
      ],
    ],
    lean: -5,
  },
}

/** A whole standing, walking or otherwise moving person; the feet meet the lower edge. */
export function drawFigure(request: DrawingRequest): Drawing {
  const person = settlePerson({ ...request.traits, clothes: request.colour ?? request.traits.clothes }, request.random)
  const child = person.age === 'child'
  const stance = child ? shortLegged(stances[person.pose]) : stances[person.pose]
  const head = drawHead(person)
  const sitting = person.pose === 'sit'
  const raise = sitting ? 90 : 0
  const scale = child ? 0.46 : 0.36
  const headX = 260 - 500 * scale
  const headY = 226 + raise - 640 * scale
  const top = hex(person.clothes)
  const dark = hex(shade(person.clothes, -0.07))
  const skin = hex(person.skin)
  const trousers = hex(person.trousers)
  const shoe = hex(shade(person.trousers, -0.22))
  const skirt = person.garment === 'dress'
  const robe = skirt && (person.role !== null || person.age === 'old')
  const sporty = person.role === 'athlete'
  const bareLegs = skirt || sporty
  const legColour = bareLegs ? skin : trousers
  const legs = stance.legs
    .map(([hip, knee, ankle], index) => {
      const foot =
        person.pose === 'run' && index === 0
          ? [ankle[0] - 6, ankle[1] + 26]
          : [ankle[0] + (index === 0 ? -14 : 14), ankle[1] + 26]
      return (
        stroke(
          `M${hip}L${knee}L${ankle}`,
          index === 0 ? hex(shade(bareLegs ? person.skin : person.trousers, -0.05)) : legColour,
          bareLegs ? 42 : 58,
        ) +
        (sporty ? stroke(`M${hip}L${middle(hip, knee)}`, trousers, 72) : '') +
        oval(foot[0], foot[1], 40, 22, skirt ? hex(shade(person.clothes, -0.2)) : shoe)
      )
    })
    .join('')
  const arms = stance.arms.map(([shoulder, elbow, hand], index) => {
    const sleeved = !(skirt && person.role === null)
    const bare = person.role === 'athlete' || (skirt && person.role === null)
    return (
      stroke(`M${shoulder}L${elbow}L${hand}`, bare ? skin : index === 0 ? dark : top, bare ? 36 : 46) +
      (bare && sleeved ? stroke(`M${shoulder}L${middle(shoulder, elbow)}`, top, 48) : '') +
      oval(hand[0], hand[1], 24, 26, skin)
    )
  })
  const neck = path(
    `M236 ${180 + raise}L232 ${236 + raise}Q260 ${262 + raise} 288 ${236 + raise}L284 ${180 + raise}Z`,
    hex(shade(person.skin, -0.07)),
  )
  const torso = person.woman
    ? `M172 ${236 + raise}Q200 ${212 + raise} 232 ${206 + raise}Q260 ${236 + raise} 288 ${206 + raise}Q320 ${212 + raise} 348 ${236 + raise}Q346 ${330 + raise} 326 ${390 + raise}Q336 ${460 + raise} 340 ${540 + raise}L180 ${540 + raise}Q184 ${460 + raise} 194 ${390 + raise}Q174 ${330 + raise} 172 ${236 + raise}Z`
    : `M160 ${240 + raise}Q190 ${210 + raise} 230 ${206 + raise}Q260 ${236 + raise} 290 ${206 + raise}Q330 ${210 + raise} 360 ${240 + raise}Q362 ${360 + raise} 340 ${430 + raise}L338 ${545 + raise}L182 ${545 + raise}L180 ${430 + raise}Q158 ${360 + raise} 160 ${240 + raise}Z`
  const gown = skirt
    ? path(
        robe
          ? `M186 ${420 + raise}L334 ${420 + raise}Q370 700 410 ${sitting ? 860 : 960}Q260 ${sitting ? 900 : 1000} 110 ${sitting ? 860 : 960}Q150 700 186 ${420 + raise}Z`
          : `M190 ${430 + raise}L330 ${430 + raise}Q370 600 400 ${740 + raise / 2}Q260 ${780 + raise / 2} 120 ${740 + raise / 2}Q150 600 190 ${430 + raise}Z`,
        'url(#cloth)',
      ) + stroke(`M240 ${470 + raise}Q220 620 200 ${730}M290 ${470 + raise}Q310 620 322 730`, dark, 5, 'opacity="0.5"')
    : ''
  const coat =
    person.garment === 'coat' && !robe && person.role !== 'chef'
      ? path(`M180 ${430 + raise}L340 ${430 + raise}L356 ${660 + raise * 0.4}L164 ${660 + raise * 0.4}Z`, 'url(#cloth)')
      : ''
  const upper =
    arms[0] +
    legs +
    path(torso, 'url(#cloth)') +
    coat +
    gown +
    neck +
    details(person, raise, dark) +
    arms[1] +
    `<g transform="translate(${headX} ${headY}) scale(${scale})">${head.front}</g>`
  const cape =
    person.role === 'superhero' || person.role === 'royal'
      ? path(
          `M190 ${220 + raise}L330 ${220 + raise}Q420 600 440 860Q260 920 80 860Q100 600 190 ${220 + raise}Z`,
          hex(person.role === 'royal' ? colourOf('9a1f34') : person.accent),
        )
      : ''
  const body =
    `<defs>${head.defs}<linearGradient id="cloth" gradientUnits="userSpaceOnUse" x1="0" y1="200" x2="0" y2="${skirt ? 960 : 680}"><stop offset="0" stop-color="${hex(shade(person.clothes, 0.04))}"/><stop offset="1" stop-color="${hex(shade(person.clothes, -0.07))}"/></linearGradient></defs>` +
    `<g transform="rotate(${stance.lean} 260 520)">${cape}<g transform="translate(${headX} ${headY}) scale(${scale})">${head.back}</g>${upper}</g>`
  return { body, width: 520, height: 1000 }
}

/** A child's stance: shorter legs. */
function shortLegged(stance: Stance): Stance {
  const shorten = ([x, y]: Point): Point => [x, 520 + (y - 520) * 0.72]
  const leg = ([hip, knee, ankle]: readonly [Point, Point, Point]): readonly [Point, Point, Point] => [
    hip,
    shorten(knee),
    shorten(ankle),
  ]
  return { ...stance, legs: [leg(stance.legs[0]), leg(stance.legs[1])] }
}

function middle(from: Point, to: Point): string {
  return `${(from[0] + to[0]) / 2},${(from[1] + to[1]) / 2}`
}

function details(person: SettledPerson, raise: number, dark: string): string {
  const y = (value: number): number => value + raise
  const open = (shirt: Colour): string =>
    path(`M228 ${y(208)}L260 ${y(420)}L292 ${y(208)}Q260 ${y(240)} 228 ${y(208)}Z`, hex(shirt)) +
    stroke(`M226 ${y(210)}L258 ${y(420)}M294 ${y(210)}L262 ${y(420)}`, dark, 7)
  if (person.role === 'astronaut') {
    return (
      `<rect x="210" y="${y(330)}" width="100" height="80" rx="12" fill="#b8c2ce"/>` +
      oval(236, y(356), 10, 10, '#d8402f') +
      oval(266, y(356), 10, 10, '#2f7fd0') +
      stroke(`M190 ${y(520)}L330 ${y(520)}`, '#b8c2ce', 14)
    )
  }
  if (person.role === 'santa')
    return (
      stroke(`M182 ${y(470)}L338 ${y(470)}`, '#23201e', 30) +
      `<rect x="240" y="${y(452)}" width="40" height="36" rx="4" fill="#e4c04c"/>` +
      stroke(`M260 ${y(240)}L260 ${y(640)}`, '#f4f2ee', 26)
    )
  if (person.role === 'chef')
    return (
      [280, 330, 380].map(v => oval(244, y(v), 5, 5, '#3a3d45') + oval(276, y(v), 5, 5, '#3a3d45')).join('') +
      path(`M226 ${y(208)}L260 ${y(250)}L294 ${y(208)}L300 ${y(226)}L260 ${y(272)}L220 ${y(226)}Z`, hex(person.accent))
    )
  if (person.role === 'builder')
    return stroke(`M206 ${y(226)}L214 ${y(540)}M314 ${y(226)}L306 ${y(540)}`, '#f2ee4a', 20)
  if (person.role === 'farmer')
    return (
      path(`M206 ${y(350)}L314 ${y(350)}L330 ${y(545)}L190 ${y(545)}Z`, hex(person.trousers)) +
      stroke(`M214 ${y(352)}L204 ${y(222)}M306 ${y(352)}L316 ${y(222)}`, hex(person.trousers), 18)
    )
  if (person.role === 'superhero')
    return (
      path(`M260 ${y(280)}L310 ${y(312)}L260 ${y(370)}L210 ${y(312)}Z`, '#f2c22e') +
      stroke(`M184 ${y(510)}L336 ${y(510)}`, '#f2c22e', 22)
    )
  if (person.role === 'firefighter')
    return stroke(`M180 ${y(420)}L340 ${y(420)}M174 ${y(600)}L346 ${y(600)}`, hex(person.accent), 18)
  if (person.role === 'monk' || person.role === 'judge' || person.role === 'wizard' || person.role === 'witch')
    return stroke(`M190 ${y(440)}L330 ${y(440)}`, '#dcb24a', 14)
  if (person.garment === 'suit')
    return (
      open(person.shirt) +
      (person.woman
        ? ''
        : path(`M253 ${y(240)}L267 ${y(240)}L274 ${y(390)}L260 ${y(410)}L246 ${y(390)}Z`, hex(person.accent)))
    )
  if (person.garment === 'coat') return open(person.shirt)
  return ''
}
