import { hex, shade } from '../../colour-space.ts'
import type { Drawing, DrawingRequest } from '../../thing.ts'
import { oval, path, stroke, toneGradient } from '../shapes.ts'
import { drawHead } from './head.ts'
import { type SettledPerson, settlePerson } from './settle-person.ts'

const torso =
  'M40 1010C44 880 96 806 236 764C330 736 402 716 424 664L576 664C598 716 670 736 764 764C904 806 956 880 960 1010Z'

/** A head-and-shoulders portrait, 1000 x 1000, cut by the lower edge. */
export function drawBust(request: DrawingRequest): Drawing {
  const person = settlePerson({ ...request.traits, clothes: request.colour ?? request.traits.clothes }, request.random)
  const head = drawHead(person)
  const neck =
    path('M424 540L420 690Q500 786 580 690L576 540Z', hex(shade(person.skin, -0.03))) +
    path('M424 592Q500 676 576 580L577 640Q500 706 423 650Z', hex(shade(person.skin, -0.13)), 'opacity="0.75"')
  const body = `<defs>${head.defs}${toneGradient('cloth', person.clothes, 'down', 0.05, 0.08)}</defs>${head.back}<g transform="${person.age === 'child' ? 'translate(140 -8) scale(0.72 1.012)' : 'translate(60 -14) scale(0.88 1.02)'}">${drawTorso(person, neck)}</g>${head.front}`
  return { body, width: 1000, height: 1000 }
}

function drawTorso(person: SettledPerson, neck: string): string {
  const dark = hex(shade(person.clothes, -0.08))
  const light = hex(shade(person.clothes, 0.05))
  const cloth = path(torso, 'url(#cloth)')
  const sleeves = stroke('M236 1010C232 930 222 880 206 850M764 1010C768 930 778 880 794 850', dark, 7, 'opacity="0.6"')
  if (person.role === 'astronaut') {
    return (
      neck +
      cloth +
      sleeves +
      `<rect x="296" y="640" width="408" height="86" rx="43" fill="${light}" stroke="${dark}" stroke-width="8"/>` +
      `<rect x="390" y="830" width="220" height="150" rx="20" fill="#c4ccd6"/>` +
      oval(440, 880, 20, 20, '#d8402f') +
      oval(500, 880, 20, 20, '#2f7fd0') +
      `<rect x="540" y="862" width="48" height="36" rx="6" fill="#47566a"/>` +
      `<rect x="660" y="820" width="90" height="54" rx="8" fill="#2f56b8"/>`
    )
  }
  if (person.garment === 'suit' || person.garment === 'coat') {
    const shirt = hex(person.shirt)
    const shirtDark = hex(shade(person.shirt, -0.08))
    const closed =
      person.role === 'chef' || person.role === 'santa' || person.role === 'firefighter' || person.role === 'knight'
    if (closed) return cloth + neck + sleeves + closedCoat(person, dark, light)
    const tie = hex(person.accent)
    const tied = person.garment === 'suit' && !person.woman
    const base = path('M410 680L590 680L640 1010L360 1010Z', shirt)
    const front =
      (tied
        ? path('M474 778L526 778L518 826L482 826Z', tie) +
          path('M482 826L518 826L546 1010L454 1010Z', hex(shade(person.accent, -0.04))) +
          stroke('M488 860L530 900M478 930L540 980', hex(shade(person.accent, 0.1)), 5, 'opacity="0.35"')
        : path('M430 676Q500 700 570 676L506 850Q500 858 494 850Z', hex(shade(person.skin, -0.015))) +
          path('M430 676Q500 730 570 676L562 700Q500 756 438 700Z', hex(shade(person.skin, -0.1)), 'opacity="0.5"')) +
      (tied
        ? path('M420 664L392 700L462 806L500 784Q448 748 432 690Z', shirt) +
          path('M580 664L608 700L538 806L500 784Q552 748 568 690Z', shirtDark)
        : path('M424 660L396 704L440 800L498 862Q446 760 436 690Z', shirt) +
          path('M576 660L604 704L560 800L502 862Q554 760 564 690Z', shirtDark))
    const lapels =
      path('M436 1010L300 850L640 1010Z', hex(person.clothes)) +
      path('M396 690L300 744L344 840L308 856L470 1010L520 1010Q430 880 396 690Z', light) +
      path('M604 690L700 744L656 840L692 856L560 1010L480 1010Q570 880 604 690Z', dark) +
      stroke(
        'M396 690L300 744L344 840L308 856L470 1010M604 690L700 744L656 840L692 856L560 1010',
        hex(shade(person.clothes, -0.14)),
        4,
        'opacity="0.6"',
      )
    const stethoscope =
      person.role === 'doctor'
        ? stroke('M404 716C380 820 420 900 466 912M596 716C624 800 610 860 590 884', '#3f4854', 12) +
          oval(590, 900, 24, 24, '#8c96a2') +
          oval(590, 900, 12, 12, '#c8d0d8')
        : ''
    const pocket =
      person.role === 'business' ? path('M664 888L744 872L742 884L666 900Z', hex(person.shirt), 'opacity="0.85"') : ''
    const badge =
      person.role === 'royal'
        ? path('M420 664Q500 760 580 664L640 760Q500 900 360 760Z', '#f6f2e8') +
          [400, 460, 520, 580].map(x => oval(x, 778, 6, 12, '#26262b')).join('')
        : ''
    return cloth + base + neck + sleeves + front + lapels + stethoscope + pocket + badge
  }
  if (person.garment === 'dress') {
    const robe =
      person.role === 'wizard' ||
      person.role === 'witch' ||
      person.role === 'monk' ||
      person.role === 'judge' ||
      person.role === 'graduate'
    const neckline = robe
      ? path('M420 664L500 830L580 664Q590 716 620 730L500 930L380 730Q410 716 420 664Z', dark)
      : path('M380 726Q420 706 424 664L576 664Q580 706 620 726Q600 850 500 862Q400 850 380 726Z', hex(person.skin)) +
        path('M424 664Q500 760 576 664L577 700Q500 770 423 700Z', hex(shade(person.skin, -0.08)), 'opacity="0.5"') +
        [-3, -2, -1, 0, 1, 2, 3].map(i => oval(500 + i * 26, 778 - i * i * 5, 8, 8, '#f4ead2')).join('')
    return path(torso, 'url(#cloth)') + neck + neckline + sleeves
  }
  if (person.garment === 'sweater') {
    return (
      cloth +
      neck +
      path('M396 706Q412 690 424 672Q500 764 576 672Q588 690 604 706Q570 800 500 802Q430 800 396 706Z', light) +
      stroke('M396 706Q430 800 500 802Q570 800 604 706', dark, 6, 'opacity="0.6"') +
      sleeves
    )
  }
  const collar =
    path('M424 664Q500 772 576 664L580 690Q500 800 420 690Z', hex(shade(person.skin, -0.04))) +
    path('M420 662L380 712L452 800L500 764Q446 730 432 684Z', light) +
    path('M580 662L620 712L548 800L500 764Q554 730 568 684Z', hex(shade(person.clothes, 0.02))) +
    stroke('M500 768L500 1010', dark, 5) +
    [850, 930].map(y => oval(500, y, 8, 8, light)).join('')
  const badge =
    person.role === 'police' ? path('M640 850l14 26 30 3-22 21 6 30-28-15-28 15 6-30-22-21 30-3z', '#e4c04c') : ''
  const vest =
    person.role === 'builder'
      ? path('M300 744L360 726L400 1010L330 1010Z', '#f2ee4a') + path('M700 744L640 726L600 1010L670 1010Z', '#f2ee4a')
      : ''
  const overalls =
    person.role === 'farmer'
      ? path('M330 1010L340 880L660 880L670 1010Z', '#3f5a86') +
        stroke('M350 880L320 744M650 880L680 744', '#3f5a86', 40)
      : ''
  const emblem =
    person.role === 'superhero'
      ? path('M500 820L590 870L500 970L410 870Z', '#f2c22e') +
        path('M200 770L60 1010L180 1010L300 744Z', hex(person.accent)) +
        path('M800 770L940 1010L820 1010L700 744Z', hex(person.accent))
      : ''
  return cloth + neck + vest + overalls + collar + sleeves + badge + emblem
}

function closedCoat(person: SettledPerson, dark: string, light: string): string {
  const accent = hex(person.accent)
  if (person.role === 'chef') {
    return (
      path('M400 700L500 780L600 700L590 672L500 744L410 672Z', accent) +
      path('M400 700L440 1010L640 1010L600 700L500 800Z', light, 'opacity="0.8"') +
      stroke('M404 712L436 1010', dark, 6) +
      [820, 890, 960].flatMap(y => [oval(450, y, 11, 11, '#3a3d45'), oval(570, y, 11, 11, '#3a3d45')]).join('')
    )
  }
  if (person.role === 'santa')
    return (
      path('M454 720L546 720L560 1010L440 1010Z', accent) +
      path('M380 690Q500 800 620 690L640 740Q500 850 360 740Z', accent)
    )
  if (person.role === 'firefighter')
    return (
      stroke('M100 930L900 930', accent, 40, 'opacity="0.9"') +
      stroke('M500 730L500 1010', dark, 10) +
      path('M400 690Q500 800 600 690L620 740Q500 840 380 740Z', dark)
    )
  return (
    path('M380 690Q500 790 620 690L650 760Q500 860 350 760Z', light) +
    stroke('M500 800L500 1010M330 860Q500 930 670 860', dark, 8) +
    path('M470 850L530 850L530 890L570 890L570 930L530 930L530 990L470 990L470 930L430 930L430 890L470 890Z', accent)
  )
}
