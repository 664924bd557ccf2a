import { css, mix } from './colour.ts'
import { dab, glow } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { paintSvg } from './svg.ts'
import type { TreeSpot } from './tree-spot.ts'

/** A lantern on a post; it burns when it is dark. */
export async function paintStreetLamp(drawing: Drawing, { x, y, tall, distance }: TreeSpot): Promise<void> {
  const { canvas, mood, work } = drawing
  const iron = css(shaded(mood, [56, 66, 72], 0.6, distance))
  const lit = css(shaded(mood, [110, 122, 128], 0.9, distance))
  const glass = css(mix(shaded(mood, [236, 240, 236], 0.9, distance), [255, 226, 160], mood.lamps))
  const w = tall * 0.018
  const top = y - tall
  await paintSvg(
    canvas,
    `<g fill="${iron}"><rect x="${x - w}" y="${top + tall * 0.14}" width="${2 * w}" height="${tall * 0.86}"/>
    <rect x="${x - w * 2}" y="${y - tall * 0.12}" width="${4 * w}" height="${tall * 0.12}" rx="${w}"/>
    <rect x="${x - w * 3}" y="${y - tall * 0.02}" width="${6 * w}" height="${tall * 0.025}" rx="${w * 0.5}"/>
    <rect x="${x - w * 2.4}" y="${top + tall * 0.135}" width="${4.8 * w}" height="${tall * 0.014}"/>
    <path d="M${x - w * 3.6} ${top + tall * 0.035} L${x} ${top - tall * 0.012} L${x + w * 3.6} ${top + tall * 0.035} Z"/>
    <circle cx="${x}" cy="${top - tall * 0.012}" r="${w}"/></g>
    <rect x="${x - w * 0.9}" y="${top + tall * 0.15}" width="${w * 0.6}" height="${tall * 0.72}" fill="${lit}"/>
    <path d="M${x - w * 3} ${top + tall * 0.038} H${x + w * 3} L${x + w * 2} ${top + tall * 0.135} H${x - w * 2} Z" fill="${glass}"/>
    <path d="M${x} ${top + tall * 0.038} V${top + tall * 0.135}" stroke="${iron}" stroke-width="${w * 0.5}"/>`,
    work,
    { within: { x: x - tall * 0.1, y: top - tall * 0.05, width: tall * 0.2, height: tall * 1.1 } },
  )
  if (mood.lamps <= 0) return
  glow(canvas, [255, 206, 130], x, top + tall * 0.08, tall * 0.55, 0.75 * mood.lamps)
  glow(canvas, [255, 236, 200], x, top + tall * 0.08, tall * 0.12, 0.9 * mood.lamps)
  dab(canvas, [255, 214, 140], {
    x,
    y: y + tall * 0.01,
    radius: tall * 0.6,
    flatness: 0.2,
    softness: 1,
    alpha: 0.3 * mood.lamps,
  })
}
