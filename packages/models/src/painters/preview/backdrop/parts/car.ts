import type { Colour } from '../../scene/scene.ts'
import { type Chance, pick } from './chance.ts'
import { css, mix, scale } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'

const paints: readonly Colour[] = [
  [196, 72, 66],
  [70, 104, 146],
  [228, 228, 224],
  [92, 98, 106],
  [188, 194, 198],
  [108, 132, 108],
  [222, 176, 96],
]

/** A parked car seen from behind, its wheels on row `foot`, `wide` pixels broad, as SVG. */
export function parkedCar(
  { mood }: Drawing,
  dice: Chance,
  x: number,
  foot: number,
  wide: number,
  distance: number,
): string {
  const paint = pick(dice, paints)
  const tone = (colour: Colour, lighting: number) => css(shaded(mood, colour, lighting, distance))
  const h = wide * 0.74
  const left = x - wide / 2
  const glass = css(mix(shaded(mood, [52, 66, 84], 0.5, distance), mood.sky[2], 0.24))
  const tyre = tone([36, 38, 44], 0.3)
  const lamp = mood.lamps > 0.5 ? 'rgb(255,92,72)' : tone([190, 52, 48], 0.8)
  const y = foot
  return [
    `<rect x="${left + wide * 0.07}" y="${y - h * 0.26}" width="${wide * 0.16}" height="${h * 0.27}" rx="${wide * 0.03}" fill="${tyre}"/>`,
    `<rect x="${left + wide * 0.77}" y="${y - h * 0.26}" width="${wide * 0.16}" height="${h * 0.27}" rx="${wide * 0.03}" fill="${tyre}"/>`,
    `<path d="M${left + wide * 0.16} ${y - h * 0.6} C${left + wide * 0.22} ${y - h * 0.98} ${left + wide * 0.26} ${y - h} ${left + wide * 0.36} ${y - h} H${left + wide * 0.64} C${left + wide * 0.74} ${y - h} ${left + wide * 0.78} ${y - h * 0.98} ${left + wide * 0.84} ${y - h * 0.6} Z" fill="${tone(paint, 1)}"/>`,
    `<path d="M${left + wide * 0.23} ${y - h * 0.62} C${left + wide * 0.27} ${y - h * 0.88} ${left + wide * 0.3} ${y - h * 0.92} ${left + wide * 0.37} ${y - h * 0.92} H${left + wide * 0.63} C${left + wide * 0.7} ${y - h * 0.92} ${left + wide * 0.73} ${y - h * 0.88} ${left + wide * 0.77} ${y - h * 0.62} Z" fill="${glass}"/>`,
    `<rect x="${left + wide * 0.02}" y="${y - h * 0.66}" width="${wide * 0.96}" height="${h * 0.54}" rx="${wide * 0.1}" fill="${tone(paint, 0.85)}"/>`,
    `<rect x="${left + wide * 0.02}" y="${y - h * 0.34}" width="${wide * 0.96}" height="${h * 0.22}" rx="${wide * 0.06}" fill="${tone(scale(paint, 0.72), 0.4)}"/>`,
    `<rect x="${left + wide * 0.06}" y="${y - h * 0.56}" width="${wide * 0.17}" height="${h * 0.14}" rx="${wide * 0.03}" fill="${lamp}"/>`,
    `<rect x="${left + wide * 0.77}" y="${y - h * 0.56}" width="${wide * 0.17}" height="${h * 0.14}" rx="${wide * 0.03}" fill="${lamp}"/>`,
    `<rect x="${left + wide * 0.38}" y="${y - h * 0.44}" width="${wide * 0.24}" height="${h * 0.12}" rx="${wide * 0.01}" fill="${tone([236, 236, 228], 0.9)}"/>`,
    `<path d="M${left + wide * 0.1} ${y - h * 0.635} H${left + wide * 0.9}" stroke="${tone(mix(paint, [255, 255, 255], 0.45), 1)}" stroke-width="${h * 0.02}" stroke-linecap="round"/>`,
  ].join('')
}
