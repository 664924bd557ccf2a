import { hex, shade } from '../../colour-space.ts'
import { oval, path, stroke } from '../shapes.ts'
import type { SettledPerson } from './settle-person.ts'

/** Hair that falls behind neck and shoulders. */
export function drawHairBack(person: SettledPerson): string {
  const back = hex(shade(person.hair, -0.07))
  if (person.hat === 'turban' || person.hat === 'headscarf') return ''
  if (person.hairLength === 'long') {
    return person.hairStyle === 0
      ? path(
          'M330 380C310 230 400 168 500 168C600 168 690 230 670 380C664 520 700 640 716 770C640 806 360 806 284 770C300 640 336 520 330 380Z',
          back,
        )
      : person.hairStyle === 1
        ? path(
            'M328 390C306 226 402 166 500 166C598 166 694 226 672 390C690 470 742 540 730 640C726 720 760 770 724 820C650 850 350 850 276 820C240 770 274 720 270 640C258 540 310 470 328 390Z',
            back,
          )
        : path(
            'M330 390C310 232 400 172 500 172C600 172 690 232 670 390C668 470 684 560 676 660C600 690 400 690 324 660C316 560 332 470 330 390Z',
            back,
          )
  }
  if (person.hairLength === 'curly') {
    const spread = person.woman ? 1 : 0.82
    return curls(500, 350, 196 * spread, 182 * spread, back)
  }
  if (person.hairLength === 'bun') return oval(500, 158, 74, 66, back)
  return ''
}

/** Hair on and around the forehead. */
export function drawHairFront(person: SettledPerson): string {
  const fill = 'url(#hair)'
  const strand = hex(shade(person.hair, 0.1))
  const dark = hex(shade(person.hair, -0.08))
  if (person.hairLength === 'bald') return oval(455, 262, 40, 22, '#ffffff', 'opacity="0.18"')
  if (person.hairLength === 'curly') {
    return (
      path(
        'M344 372C338 250 410 184 500 184C590 184 662 250 656 372C640 330 624 300 590 286C540 270 460 270 410 286C376 300 360 330 344 372Z',
        fill,
      ) +
      [372, 414, 458, 504, 550, 592, 630]
        .map((x, i) => oval(x, 262 + (i % 2) * 12 + Math.abs(i - 3) * 9, 36, 33, i % 2 ? hex(person.hair) : dark))
        .join('')
    )
  }
  if (person.hairLength === 'short' && !person.woman) {
    const styles = [
      // A side parting, swept over.
      path(
        'M340 392C326 262 388 176 506 174C616 172 676 248 660 392C652 356 644 330 628 300C572 304 470 300 420 262C400 296 352 320 340 392Z',
        fill,
      ) + stroke('M424 262C470 222 560 214 620 252', strand, 7, 'opacity="0.35"'),
      // Cropped close.
      path(
        'M344 380C336 258 404 186 500 186C596 186 664 258 656 380C648 340 640 310 616 284C580 268 540 264 500 264C460 264 420 268 384 284C360 310 352 340 344 380Z',
        fill,
      ),
      // Lifted at the front.
      path(
        'M342 388C330 300 344 226 412 186C470 150 590 158 632 214C664 256 666 320 658 388C650 350 646 320 624 292C570 262 470 270 402 284C370 300 352 340 342 388Z',
        fill,
      ) + stroke('M408 236C450 200 520 190 574 206', strand, 7, 'opacity="0.35"'),
    ]
    return styles[person.hairStyle % styles.length]
  }
  if (person.hairLength === 'short') {
    return (
      path(
        'M336 470C312 250 396 170 500 170C604 170 688 250 664 470C656 500 640 510 634 480C640 400 634 340 610 300C540 320 450 310 412 268C400 320 372 350 366 480C360 510 344 500 336 470Z',
        fill,
      ) + stroke('M420 250C470 214 560 210 620 262', strand, 7, 'opacity="0.3"')
    )
  }
  if (person.hairLength === 'bun') {
    return (
      path(
        'M342 396C330 262 398 178 500 178C602 178 670 262 658 396C646 330 606 280 500 262C394 280 354 330 342 396Z',
        fill,
      ) + stroke('M430 250C450 220 480 204 500 200M570 250C550 220 520 204 500 200', strand, 6, 'opacity="0.3"')
    )
  }
  const styles = [
    // A middle parting.
    path(
      'M500 182C400 178 330 244 332 392C332 460 326 520 340 566C356 480 356 420 376 366C402 320 470 300 500 226C530 300 598 320 624 366C644 420 644 480 660 566C674 520 668 460 668 392C670 244 600 178 500 182Z',
      fill,
    ) + stroke('M486 230C450 280 400 300 366 356M514 230C550 280 600 300 634 356', strand, 6, 'opacity="0.32"'),
    // A side parting.
    path(
      'M420 196C350 216 322 290 330 400C332 470 320 540 338 600C358 500 350 430 372 372C390 330 412 300 428 250C500 320 588 320 622 372C646 424 644 500 662 600C680 540 668 470 670 400C682 262 604 172 500 176C470 176 442 184 420 196Z',
      fill,
    ) + stroke('M440 240C500 290 580 290 640 360', strand, 6, 'opacity="0.32"'),
    // A fringe.
    path(
      'M332 560C318 260 396 172 500 172C604 172 682 260 668 560C652 520 646 450 640 372C610 350 560 340 500 340C440 340 390 350 360 372C354 450 348 520 332 560Z',
      fill,
    ) +
      stroke(
        'M440 210C430 260 428 300 430 336M500 204L500 336M560 210C570 260 572 300 570 336',
        strand,
        5,
        'opacity="0.25"',
      ),
  ]
  return styles[person.hairStyle % styles.length]
}

function curls(x: number, y: number, radiusX: number, radiusY: number, fill: string): string {
  const parts = [oval(x, y, radiusX, radiusY, fill)]
  for (let i = 0; i < 16; i++) {
    const angle = (i / 16) * Math.PI * 2
    if (Math.sin(angle) > 0.75) continue
    parts.push(
      oval(
        Math.round(x + Math.cos(angle) * radiusX * 0.93),
        Math.round(y + Math.sin(angle) * radiusY * 0.93),
        46,
        44,
        fill,
      ),
    )
  }
  return parts.join('')
}
