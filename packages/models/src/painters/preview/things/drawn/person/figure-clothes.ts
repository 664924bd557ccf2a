import { colourOf, hex, shade } from '../../colour-space.ts'
import { path, stroke } from '../shapes.ts'
import type { SettledPerson } from './settle-person.ts'

/** The gradient of a figure's clothes, for what is filled with `url(#cloth)`. */
export function clothGradient({ clothes, garment }: SettledPerson): string {
  return `<linearGradient id="cloth" gradientUnits="userSpaceOnUse" x1="0" y1="200" x2="0" y2="${garment === 'dress' ? 960 : 680}"><stop offset="0" stop-color="${hex(shade(clothes, 0.04))}"/><stop offset="1" stop-color="${hex(shade(clothes, -0.07))}"/></linearGradient>`
}

/** Top, coat, skirt or robe of a figure whose shoulders are `raise` units lower than those of one that stands. */
export function drawClothes(person: SettledPerson, raise: number): string {
  const y = (value: number): number => value + raise
  const top = person.woman
    ? `M172 ${y(236)}Q200 ${y(212)} 232 ${y(206)}Q260 ${y(236)} 288 ${y(206)}Q320 ${y(212)} 348 ${y(236)}Q346 ${y(330)} 326 ${y(390)}Q336 ${y(460)} 340 ${y(540)}L180 ${y(540)}Q184 ${y(460)} 194 ${y(390)}Q174 ${y(330)} 172 ${y(236)}Z`
    : `M160 ${y(240)}Q190 ${y(210)} 230 ${y(206)}Q260 ${y(236)} 290 ${y(206)}Q330 ${y(210)} 360 ${y(240)}Q362 ${y(360)} 340 ${y(430)}L338 ${y(545)}L182 ${y(545)}L180 ${y(430)}Q158 ${y(360)} 160 ${y(240)}Z`
  const coat =
    person.garment === 'coat' && person.role !== 'chef'
      ? path(`M180 ${y(430)}L340 ${y(430)}L356 ${660 + raise * 0.4}L164 ${660 + raise * 0.4}Z`, 'url(#cloth)')
      : ''
  return path(top, 'url(#cloth)') + coat + (person.garment === 'dress' ? skirt(person, raise) : '')
}

/** The lower part of a dress, or of the robe of old people and of those whose role asks for one. */
function skirt(person: SettledPerson, raise: number): string {
  const y = (value: number): number => value + raise
  const robe = person.role !== null || person.age === 'old'
  const hem = person.pose === 'sit' ? 860 : 960
  const outline = robe
    ? `M186 ${y(420)}L334 ${y(420)}Q370 700 410 ${hem}Q260 ${hem + 40} 110 ${hem}Q150 700 186 ${y(420)}Z`
    : `M190 ${y(430)}L330 ${y(430)}Q370 600 400 ${740 + raise / 2}Q260 ${780 + raise / 2} 120 ${740 + raise / 2}Q150 600 190 ${y(430)}Z`
  const folds = `M240 ${y(470)}Q220 620 200 730M290 ${y(470)}Q310 620 322 730`
  return path(outline, 'url(#cloth)') + stroke(folds, hex(shade(person.clothes, -0.07)), 5, 'opacity="0.5"')
}

/** What superheroes and royalty wear behind their backs. */
export function drawCape(person: SettledPerson, raise: number): string {
  if (person.role !== 'superhero' && person.role !== 'royal') return ''
  return path(
    `M190 ${220 + raise}L330 ${220 + raise}Q420 600 440 860Q260 920 80 860Q100 600 190 ${220 + raise}Z`,
    hex(person.role === 'royal' ? colourOf('9a1f34') : person.accent),
  )
}
