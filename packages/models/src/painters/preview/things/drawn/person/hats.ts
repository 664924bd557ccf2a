import type { Colour } from '../../../scene/scene.ts'
import { colourOf, hex, shade } from '../../colour-space.ts'
import { anyPerson, type Hat } from '../../person-traits.ts'
import type { Drawing, DrawingRequest } from '../../thing.ts'
import { oval, path, pickColour, stroke } from '../shapes.ts'
import { type SettledPerson, settlePerson } from './settle-person.ts'

/** Draws a hat onto a head in the bust's units; nothing where no hat is worn. */
export function drawHat(person: SettledPerson): string {
  if (person.role === 'astronaut') {
    return (
      `<ellipse cx="500" cy="400" rx="262" ry="268" fill="#cfe4f4" fill-opacity="0.16" stroke="#eef1f5" stroke-width="34"/>` +
      stroke('M338 300C360 232 410 196 462 182', '#ffffff', 16, 'opacity="0.7"')
    )
  }
  if (person.role === 'bride') {
    return (
      path(
        'M318 330C322 200 410 160 500 160C590 160 678 200 682 330C720 520 740 700 790 900L690 860C660 640 664 470 640 330C600 240 400 240 360 330C336 470 340 640 310 860L210 900C260 700 280 520 318 330Z',
        '#ffffff',
        'opacity="0.62"',
      ) +
      [400, 450, 500, 550, 600]
        .map(
          x =>
            oval(x, 236 - 18 * Math.cos((x - 500) / 80), 20, 20, '#f6dfe2') +
            oval(x, 236 - 18 * Math.cos((x - 500) / 80), 8, 8, '#f0c04a'),
        )
        .join('')
    )
  }
  return person.hat === null ? '' : hats[person.hat](person)
}

/** A hat by itself. */
export function drawHatAlone(hat: Hat): (request: DrawingRequest) => Drawing {
  return request => {
    const colour = request.colour ?? pickColour(request.random, 'c8404a 3f6fa8 4f8a6a d09a3c')
    const person = settlePerson({ ...anyPerson, hat }, request.random)
    return {
      body: `<g transform="translate(-180 80)">${hats[hat]({ ...person, role: null, accent: colour, clothes: colour })}</g>`,
      width: 640,
      height: 440,
    }
  }
}

/** A round see-through helmet of a space suit. */
export function drawSpaceHelmet(): Drawing {
  return {
    body: `<circle cx="150" cy="150" r="134" fill="#cfe4f4" fill-opacity="0.2" stroke="#eef1f5" stroke-width="20"/>${stroke('M66 110C80 76 106 58 136 52', '#ffffff', 11, 'opacity="0.8"')}`,
    width: 300,
    height: 300,
  }
}

const tone = (colour: Colour, by = 0): string => hex(shade(colour, by))

const hats: Readonly<Record<Hat, (person: SettledPerson) => string>> = {
  cap: person => {
    const colour = person.accent
    return (
      path('M336 330C330 210 410 160 500 160C590 160 670 210 664 330Q500 290 336 330Z', tone(colour)) +
      path('M350 326Q500 276 650 326Q700 350 690 366Q500 312 310 366Q300 350 350 326Z', tone(colour, -0.08))
    )
  },
  'top-hat': () =>
    path('M366 300L352 40Q500 14 648 40L634 300Z', '#26262b') +
    path('M362 250L360 206Q500 186 640 206L638 250Q500 232 362 250Z', '#7a2430') +
    oval(500, 296, 236, 40, '#1d1d21'),
  'straw-hat': () =>
    oval(500, 290, 300, 58, '#dcb968') +
    path('M372 276C372 176 430 138 500 138C570 138 628 176 628 276Q500 312 372 276Z', '#e8c97c') +
    path('M371 274Q500 312 629 274L628 244Q500 278 372 244Z', '#a8523a'),
  beanie: person =>
    path('M336 330C326 190 410 140 500 140C590 140 674 190 664 330Z', tone(person.accent)) +
    `<rect x="326" y="286" width="348" height="62" rx="26" fill="${tone(person.accent, -0.07)}"/>` +
    oval(500, 132, 36, 34, tone(person.accent, 0.1)),
  'cowboy-hat': () =>
    path('M180 262Q260 320 500 318Q740 320 820 262Q800 346 500 352Q200 346 180 262Z', '#7a4f2c') +
    path('M350 306C360 200 390 140 440 140Q500 172 560 140C610 140 640 200 650 306Q500 330 350 306Z', '#8f6038') +
    path('M350 304Q500 330 650 304L647 276Q500 300 353 276Z', '#3f2817'),
  crown: () =>
    path('M352 300L332 150L416 214L500 116L584 214L668 150L648 300Q500 270 352 300Z', '#e9bb3c') +
    path('M352 300Q500 270 648 300L646 262Q500 234 354 262Z', '#c8932a') +
    oval(500, 252, 17, 17, '#c8323c') +
    oval(412, 262, 12, 12, '#2f7fd0') +
    oval(588, 262, 12, 12, '#2f9a62') +
    [332, 416, 500, 584, 668].map((x, i) => oval(x, [146, 208, 112, 208, 146][i], 13, 13, '#f6dc7c')).join(''),
  'chef-hat': () =>
    path(
      'M362 306L352 196C270 196 262 92 356 88C370 20 470 6 500 50C530 6 630 20 644 88C738 92 730 196 648 196L638 306Q500 280 362 306Z',
      '#fbfaf7',
    ) +
    path('M362 306Q500 280 638 306L641 262Q500 236 359 262Z', '#e6e4de') +
    stroke('M440 90L446 200M500 70L500 196M560 90L554 200', '#dedbd3', 7),
  helmet: person => {
    const knight = person.role === 'knight' || person.role === 'viking'
    const colour = person.role === 'firefighter' ? colourOf('b8262c') : knight ? colourOf('a4abb4') : colourOf('f6c22c')
    const horns =
      person.role === 'viking'
        ? path('M348 270C260 260 230 190 240 110C276 176 310 196 366 206Z', '#efe6d2') +
          path('M652 270C740 260 770 190 760 110C724 176 690 196 634 206Z', '#efe6d2')
        : ''
    return (
      horns +
      path('M334 330C330 196 412 148 500 148C588 148 670 196 666 330Q500 292 334 330Z', tone(colour)) +
      path('M466 152Q500 140 534 152L528 296Q500 290 472 296Z', tone(colour, 0.08)) +
      path('M300 348Q316 316 340 316Q500 278 660 316Q684 316 700 348Q500 306 300 348Z', tone(colour, -0.1))
    )
  },
  'wizard-hat': person => {
    const colour = shade(person.clothes, -0.02)
    return (
      path('M372 290Q430 100 560 -60Q556 60 628 290Q500 320 372 290Z', tone(colour)) +
      oval(500, 296, 262, 50, tone(colour, -0.07)) +
      path('M374 286Q500 322 627 286L618 252Q500 282 386 252Z', person.role === 'witch' ? '#7a5ab0' : '#dcb24a') +
      (person.role === 'wizard' ? path('M484 150l9 20 22 2-16 15 5 21-20-11-19 11 4-21-16-15 22-2z', '#f2d468') : '')
    )
  },
  'santa-hat': () =>
    path(
      'M346 290C360 170 470 100 640 150C700 176 720 250 726 330C690 280 660 240 620 232Q640 262 650 296Q500 262 346 290Z',
      '#c8262c',
    ) +
    oval(730, 344, 40, 40, '#fbfaf7') +
    `<rect x="322" y="268" width="356" height="66" rx="33" fill="#fbfaf7"/>`,
  'graduation-cap': () =>
    path('M366 300L366 224L634 224L634 300Q500 262 366 300Z', '#26272e') +
    path('M500 120L760 196L500 272L240 196Z', '#33353e') +
    stroke('M500 196L704 216L704 320', '#e9bb3c', 8) +
    oval(704, 332, 12, 22, '#e9bb3c'),
  'police-cap': person =>
    path('M300 216Q500 110 700 216Q694 262 650 280Q500 240 350 280Q306 262 300 216Z', tone(person.clothes)) +
    path('M350 300Q500 254 650 300L650 272Q500 232 350 272Z', '#1d2436') +
    path('M350 300Q500 254 650 300Q600 336 500 330Q400 336 350 300Z', '#14161c') +
    path('M500 176l14 26 30 3-22 21 6 30-28-15-28 15 6-30-22-21 30-3z', '#e4c04c'),
  turban: person =>
    path('M330 340C310 190 400 130 500 130C600 130 690 190 670 340Q500 250 330 340Z', tone(person.accent)) +
    stroke(
      'M344 300C400 220 520 190 640 216M350 262C410 196 520 164 620 180M360 320C460 250 560 240 660 280',
      tone(person.accent, -0.08),
      9,
    ),
  headscarf: person => {
    const colour = person.role === 'ninja' ? colourOf('26282e') : person.accent
    const mask =
      person.role === 'ninja'
        ? path('M346 450Q500 480 654 450C650 560 600 630 500 632C400 630 350 560 346 450Z', tone(colour, 0.03))
        : ''
    return (
      path('M336 346C326 210 404 168 500 168C596 168 674 210 664 346Q580 268 500 270Q420 268 336 346Z', tone(colour)) +
      path('M652 320C700 340 726 392 716 452C690 420 666 400 648 380Z', tone(colour, -0.06)) +
      mask
    )
  },
}
