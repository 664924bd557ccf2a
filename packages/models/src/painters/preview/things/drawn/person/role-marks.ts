import type { Colour } from '../../../scene/scene.ts'
import { hex, shade } from '../../colour-space.ts'
import { oval, path, stroke } from '../shapes.ts'
import type { SettledPerson } from './settle-person.ts'

/** What shows a figure's role or garment on its body, `raise` units lower than where one stands: belts, buttons, a tie. */
export function drawRoleMarks(person: SettledPerson, raise: number): string {
  const y = (value: number): number => value + raise
  const open = (shirt: Colour): string =>
    path(`M228 ${y(208)}L260 ${y(420)}L292 ${y(208)}Q260 ${y(240)} 228 ${y(208)}Z`, hex(shirt)) +
    stroke(`M226 ${y(210)}L258 ${y(420)}M294 ${y(210)}L262 ${y(420)}`, hex(shade(person.clothes, -0.07)), 7)
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
