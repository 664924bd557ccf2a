import { hex, mixColours, shade } from '../../colour-space.ts'
import { oval, path, stroke, toneGradient } from '../shapes.ts'
import { drawHairBack, drawHairFront } from './hair.ts'
import { drawHat } from './hats.ts'
import type { SettledPerson } from './settle-person.ts'

/**
 * A head in the units of the bust: chin at y 615, crown near y 205, middle at x 500. `back` lies behind neck and
 * shoulders, `front` before them; `defs` carries the gradients of both.
 */
export interface Head {
  readonly defs: string
  readonly back: string
  readonly front: string
}

/** Draws a face that looks at us. */
export function drawHead(person: SettledPerson): Head {
  const skin = hex(person.skin)
  const shadow = hex(shade(person.skin, -0.09))
  const deep = hex(shade(person.skin, -0.2))
  const child = person.age === 'child'
  const jaw = person.woman || child
  const face = jaw
    ? 'M352 372C350 262 424 212 500 212C576 212 650 262 648 372C648 452 630 508 596 556C566 596 532 616 500 616C468 616 434 596 404 556C370 508 352 452 352 372Z'
    : 'M348 372C346 262 422 210 500 210C578 210 654 262 652 372C654 450 642 508 616 556C588 600 544 622 500 622C456 622 412 600 384 556C358 508 346 450 348 372Z'
  const blush = hex(mixColours(person.skin, [226, 92, 92], 0.55))
  const defs = [
    `<radialGradient id="blush"><stop offset="0" stop-color="${blush}"/><stop offset="1" stop-color="${blush}" stop-opacity="0"/></radialGradient>`,
    `<radialGradient id="face" cx="0.42" cy="0.38" r="0.75"><stop offset="0" stop-color="${hex(shade(person.skin, 0.035))}"/><stop offset="0.6" stop-color="${skin}"/><stop offset="1" stop-color="${hex(shade(person.skin, -0.075))}"/></radialGradient>`,
    `<clipPath id="face-clip"><path d="${face}"/></clipPath>`,
    toneGradient('hair', person.hair, 'down', 0.07, 0.06),
  ].join('')
  const ears = [350, 650]
    .map(x => oval(x, 418, 27, 46, skin) + oval(x + (x < 500 ? 3 : -3), 420, 13, 28, shadow))
    .join('')
  const cheeks = person.woman || child ? 0.6 : 0.28
  const shading =
    `<g clip-path="url(#face-clip)">` +
    path('M560 200C640 300 640 480 560 640L700 640L700 200Z', shadow, 'opacity="0.28"') +
    oval(408, 492, 66, 48, 'url(#blush)', `opacity="${cheeks}"`) +
    oval(592, 492, 66, 48, 'url(#blush)', `opacity="${cheeks}"`) +
    (person.age === 'old'
      ? stroke('M420 318Q500 304 580 318M432 290Q500 278 568 290', shadow, 5, 'opacity="0.7"') +
        stroke('M432 470Q410 510 426 548M568 470Q590 510 574 548', shadow, 6, 'opacity="0.8"')
      : '') +
    '</g>'
  const front =
    ears +
    path(face, 'url(#face)') +
    shading +
    (person.beard ? drawBeard(person) : '') +
    drawEyes(person) +
    stroke(`M${jaw ? 489 : 487} 420Q480 462 474 478`, shadow, 5, 'opacity="0.75"') +
    stroke('M476 484Q486 496 500 495Q514 496 524 484', deep, 6, 'opacity="0.7"') +
    drawMouth(person) +
    (person.hat === 'turban' || person.hat === 'headscarf' ? '' : drawHairFront(person)) +
    drawGlasses(person) +
    drawHat(person)
  return { defs, back: drawHairBack(person), front }
}

function drawEyes(person: SettledPerson): string {
  const brow = hex(shade(person.hair, person.age === 'old' ? -0.2 : -0.06))
  const lid = hex(shade(person.skin, -0.42))
  const large = person.age === 'child' ? 1.22 : 1
  return [432, 568]
    .map(x => {
      const side = x < 500 ? -1 : 1
      const w = 35 * large
      const h = 19 * large
      const almond = `M${x - w} 405Q${x - w * 0.3} ${405 - h * 1.35} ${x + w} 404Q${x} ${405 + h * 1.2} ${x - w} 405Z`
      return (
        path(almond, '#fbfaf8') +
        `<clipPath id="eye${x}"><path d="${almond}"/></clipPath><g clip-path="url(#eye${x})">` +
        oval(x, 402, 17 * large, 17.5 * large, hex(person.eyes)) +
        oval(x, 402, 8 * large, 8 * large, '#15110f') +
        oval(x - 6, 396, 4.5, 4.5, '#ffffff', 'opacity="0.95"') +
        '</g>' +
        stroke(`M${x - w} 405Q${x - w * 0.3} ${405 - h * 1.35} ${x + w} 404`, lid, person.woman ? 7 : 5.5) +
        (person.woman
          ? stroke(
              side < 0 ? `M${x - w} 404l-10 -9M${x - w + 9} 395l-8 -10` : `M${x + w} 403l10 -9M${x + w - 9} 394l8 -10`,
              lid,
              4.5,
            )
          : '') +
        stroke(
          `M${x - side * 32} 362Q${x + side * 4} ${person.woman ? 338 : 343} ${x + side * 40} ${person.woman ? 360 : 362}`,
          brow,
          person.woman ? 9 : 14,
          'opacity="0.92"',
        )
      )
    })
    .join('')
}

function drawMouth(person: SettledPerson): string {
  const lips = hex(person.lips)
  if (!person.smile) {
    return (
      path('M452 548Q476 538 500 544Q524 538 548 548Q524 552 500 551Q476 552 452 548Z', lips) +
      path('M456 550Q500 556 544 550Q522 570 500 570Q478 570 456 550Z', hex(shade(person.lips, 0.05)))
    )
  }
  return (
    path('M444 534Q500 548 556 534Q540 584 500 584Q460 584 444 534Z', hex(shade(person.lips, -0.12))) +
    path('M452 539Q500 551 548 539Q542 558 500 560Q458 558 452 539Z', '#fdfcfa') +
    path('M442 532Q472 530 488 527Q500 532 512 527Q528 530 558 532Q528 545 500 545Q472 545 442 532Z', lips) +
    path('M462 566Q500 580 538 566Q524 588 500 588Q476 588 462 566Z', hex(shade(person.lips, 0.05)))
  )
}

function drawBeard(person: SettledPerson): string {
  const full = person.age === 'old' || person.role === 'viking' || person.role === 'pirate'
  const colour = hex(shade(person.hair, -0.02))
  const outline = full
    ? 'M350 430C352 520 366 600 420 660C460 704 540 704 580 660C634 600 648 520 650 430C636 476 616 500 590 508Q545 486 500 494Q455 486 410 508C384 500 364 476 350 430Z'
    : 'M350 430C352 500 366 552 392 584C424 624 462 640 500 640C538 640 576 624 608 584C634 552 648 500 650 430C636 482 616 506 590 512Q545 488 500 500Q455 488 410 512C384 506 364 482 350 430Z'
  return path(outline, colour) + stroke('M440 520Q500 492 560 520', hex(shade(person.hair, 0.05)), 6, 'opacity="0.5"')
}

function drawGlasses(person: SettledPerson): string {
  if (person.glasses === null) return ''
  const dark = person.glasses === 'sunglasses'
  const rim = dark ? '#17171a' : '#3a2c26'
  const lens = dark ? '#1c1d22' : '#dfeaf2'
  const opacity = dark ? 0.94 : 0.22
  return (
    [432, 568]
      .map(
        x =>
          `<rect x="${x - 56}" y="362" width="112" height="84" rx="34" fill="${lens}" fill-opacity="${opacity}" stroke="${rim}" stroke-width="9"/>` +
          (dark ? stroke(`M${x - 34} 384L${x - 12} 376`, '#ffffff', 6, 'opacity="0.35"') : ''),
      )
      .join('') + stroke('M488 396Q500 388 512 396M376 392L350 396M624 392L650 396', rim, 9)
  )
}
