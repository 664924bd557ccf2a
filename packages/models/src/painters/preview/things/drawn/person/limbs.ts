import { hex, shade } from '../../colour-space.ts'
import { oval, stroke } from '../shapes.ts'
import type { SettledPerson } from './settle-person.ts'
import { middle, type Stance } from './stances.ts'

/** Both legs with their shoes: bare under a skirt, in shorts for sports, else in trousers. */
export function drawLegs(person: SettledPerson, { legs }: Stance): string {
  const skirt = person.garment === 'dress'
  const sporty = person.role === 'athlete'
  const bare = skirt || sporty
  const colour = bare ? person.skin : person.trousers
  const shoe = hex(skirt ? shade(person.clothes, -0.2) : shade(person.trousers, -0.22))
  return legs
    .map(([hip, knee, ankle], index) => {
      const behind = index === 0
      const toes = !behind ? 14 : person.pose === 'run' ? -6 : -14
      return (
        stroke(`M${hip}L${knee}L${ankle}`, hex(behind ? shade(colour, -0.05) : colour), bare ? 42 : 58) +
        (sporty ? stroke(`M${hip}L${middle(hip, knee)}`, hex(person.trousers), 72) : '') +
        oval(ankle[0] + toes, ankle[1] + 26, 40, 22, shoe)
      )
    })
    .join('')
}

/** The arm behind the body and the one before it: bare in a dress, with short sleeves for sports, else sleeved. */
export function drawArms(person: SettledPerson, { arms }: Stance): readonly [behind: string, before: string] {
  const sporty = person.role === 'athlete'
  const bare = sporty || (person.garment === 'dress' && person.role === null)
  const arm = ([shoulder, elbow, hand]: Stance['arms'][number], sleeve: string): string =>
    stroke(`M${shoulder}L${elbow}L${hand}`, bare ? hex(person.skin) : sleeve, bare ? 36 : 46) +
    (sporty ? stroke(`M${shoulder}L${middle(shoulder, elbow)}`, hex(person.clothes), 48) : '') +
    oval(hand[0], hand[1], 24, 26, hex(person.skin))
  return [arm(arms[0], hex(shade(person.clothes, -0.07))), arm(arms[1], hex(person.clothes))]
}
