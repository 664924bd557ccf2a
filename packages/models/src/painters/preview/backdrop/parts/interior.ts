import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, pick } from './chance.ts'
import { shift } from './colour.ts'
import type { Drawing, Standing } from './drawing.ts'
import { type FloorLook, paintFloor } from './floor.ts'
import { box } from './furniture.ts'
import { type IndoorLight, paintFloorLight, paintWall, roomLight } from './indoor.ts'
import { paintSvg } from './svg.ts'
import { paintWindow, type WindowLook } from './window.ts'

/** A room with a window in its back wall. */
export interface InteriorLook {
  readonly light: IndoorLight
  readonly wall: Colour
  /** The floor, which begins where the wall ends. */
  readonly floor: Omit<FloorLook, 'from'>
  /** What the wall is clad with behind the window, as SVG. */
  readonly cladding?: string
  readonly window: WindowLook
  /** Daylight on the floor: half its width as a share of the window's, and how far it leans aside. */
  readonly daylight: readonly [half: number, lean: number]
}

/** Paints what every room begins with: wall, floor, window and the daylight that falls through it. */
export async function paintInterior(drawing: Drawing, look: InteriorLook): Promise<void> {
  const { light, wall, floor, cladding = '', window, daylight } = look
  const windowX = middleOf(window)
  paintWall(drawing, light, { colour: wall, windowX, windowY: window.y + window.tall / 2 })
  paintFloor(drawing, { ...floor, from: drawing.horizon })
  await paintSvg(drawing.canvas, cladding, drawing.work)
  await paintWindow(drawing, light, window)
  paintFloorLight(drawing, light, windowX, window.wide * daylight[0], daylight[1])
}

/** Column of a window's middle. */
export function middleOf({ x, wide }: WindowLook): number {
  return x + wide / 2
}

/** What a place tells about its room: the floor from `far` (a share of the floor's rows) on, lit from `windowX`. */
export function standInside(drawing: Drawing, light: IndoorLight, windowX: number, far: number): Standing {
  const { horizon, height } = drawing
  return {
    ground: [(horizon + (height - horizon) * far) / height, 0.98],
    support: 'ground',
    light: roomLight(drawing, light, windowX),
  }
}

/** Paint of walls or fronts: the asked colour, else one of `paints`, its hue turned by up to `drift` degrees. */
export function interiorPaint({ backdrop }: Drawing, dice: Chance, paints: readonly Colour[], drift: number): Colour {
  return backdrop.colours[0] ?? shift(pick(dice, paints), between(dice, -drift, drift))
}

/** The foot of the back wall as SVG: a board `tall` units high and the dark gap under it. */
export function skirting({ width, horizon, unit }: Drawing, tall: number, board: string, gap: string): string {
  return box(0, horizon - tall * unit, width, tall * unit, board) + box(0, horizon - 1.5 * unit, width, 3 * unit, gap)
}
