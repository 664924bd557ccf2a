import { hex, shade } from '../../colour-space.ts'
import type { Drawing, DrawingRequest } from '../../thing.ts'
import { path } from '../shapes.ts'
import { clothGradient, drawCape, drawClothes } from './figure-clothes.ts'
import { drawHead } from './head.ts'
import { drawArms, drawLegs } from './limbs.ts'
import { drawRoleMarks } from './role-marks.ts'
import { settlePerson } from './settle-person.ts'
import { stanceOf } from './stances.ts'

/** A whole standing, walking or otherwise moving person; the feet meet the lower edge. */
export function drawFigure(request: DrawingRequest): Drawing {
  const person = settlePerson({ ...request.traits, clothes: request.colour ?? request.traits.clothes }, request.random)
  const child = person.age === 'child'
  const stance = stanceOf(person.pose, child)
  const raise = person.pose === 'sit' ? 90 : 0
  const head = drawHead(person)
  const scale = child ? 0.46 : 0.36
  const onShoulders = `translate(${260 - 500 * scale} ${226 + raise - 640 * scale}) scale(${scale})`
  const neck = path(
    `M236 ${180 + raise}L232 ${236 + raise}Q260 ${262 + raise} 288 ${236 + raise}L284 ${180 + raise}Z`,
    hex(shade(person.skin, -0.07)),
  )
  const [armBehind, armBefore] = drawArms(person, stance)
  const parts = [
    drawCape(person, raise),
    `<g transform="${onShoulders}">${head.back}</g>`,
    armBehind,
    drawLegs(person, stance),
    drawClothes(person, raise),
    neck,
    drawRoleMarks(person, raise),
    armBefore,
    `<g transform="${onShoulders}">${head.front}</g>`,
  ]
  return {
    body: `<defs>${head.defs}${clothGradient(person)}</defs><g transform="rotate(${stance.lean} 260 520)">${parts.join('')}</g>`,
    width: 520,
    height: 1000,
  }
}
