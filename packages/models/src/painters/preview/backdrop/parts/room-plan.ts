import type { Chance } from './chance.ts'
import type { Drawing } from './drawing.ts'

/** How a room is laid out from left to right, or the other way round. */
export interface RoomPlan {
  readonly mirrored: boolean
  /** Column at a share of the width. */
  at(share: number): number
  /** Left edge of what is `wide` pixels wide and begins at a share of the width. */
  from(share: number, wide: number): number
  /** Left edge of what is `wide` pixels wide and ends at a share of the width. */
  until(share: number, wide: number): number
  /** A lean to the right (above 0) or left (below 0) as it is in this room. */
  lean(aside: number): number
}

/** Lays a room out, mirrored or not by chance. */
export function planRoom({ width }: Drawing, dice: Chance): RoomPlan {
  const mirrored = dice() < 0.5
  const at = (share: number) => (mirrored ? 1 - share : share) * width
  return {
    mirrored,
    at,
    from: (share, wide) => at(share) - (mirrored ? wide : 0),
    until: (share, wide) => at(share) - (mirrored ? 0 : wide),
    lean: aside => (mirrored ? -aside : aside),
  }
}
