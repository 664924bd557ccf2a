import { coverPolygon, coverRectangle, drawnRectangle } from './area.ts'
import type { Brush, Point } from './capsule.ts'
import { mergeRow } from './edit.ts'
import type { MaskDocument } from './mask-document.ts'
import { beginStroke, extendStroke, type StrokePoint } from './stroke.ts'
import { type Bounds, joinBounds } from './tiled-mask.ts'

/** What a drag draws. */
export type Shape = 'brush' | 'rectangle' | 'lasso'

/** Something that is being drawn, from its first point to its end. Points are in pixels of the picture. */
export interface Action {
  /** Goes on to further points. */
  move(points: readonly StrokePoint[]): void
  /** Ends it and keeps what it drew. */
  end(): void
  /** Ends it as if it had not begun. */
  cancel(): void
}

/** What actions tell the editor. */
export interface ActionHooks {
  /** Pixels of the mask look different now. */
  readonly changed: (bounds: Bounds | null) => void
  /** The outline that is being drawn, in pixels of the picture; empty when it is done. */
  readonly outlined: (points: readonly Point[]) => void
  /** The mask has another content. */
  readonly committed: () => void
}

/** Begins to paint or erase with the brush. */
export const beginBrush = (
  document: MaskDocument,
  brush: Brush,
  erase: boolean,
  start: StrokePoint,
  { changed, committed }: ActionHooks,
): Action => {
  const edit = document.begin(erase)
  const { stroke, covered } = beginStroke(edit, brush, start)
  changed(covered)
  let last = start
  return {
    move: points => {
      let bounds: Bounds | null = null
      for (const point of points) bounds = joinBounds(bounds, extendStroke(stroke, point))
      last = points.at(-1) ?? last
      changed(bounds)
    },
    end: () => {
      changed(extendStroke(stroke, last, true))
      document.finish(edit)
      committed()
    },
    cancel: () => changed(document.cancel(edit)),
  }
}

const cornersOf = ({ left, top, right, bottom }: Bounds): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
]

/** Begins a rectangle or an outline by hand; it is painted or erased when it ends. */
export const beginArea = (
  document: MaskDocument,
  shape: Exclude<Shape, 'brush'>,
  erase: boolean,
  start: Point,
  { changed, outlined, committed }: ActionHooks,
): Action => {
  const points: Point[] = [start]
  const draw = () => {
    const isRectangle = shape === 'rectangle'
    outlined(isRectangle ? cornersOf(drawnRectangle(start, points.at(-1)!)) : points)
  }
  return {
    move: further => {
      points.push(...further)
      draw()
    },
    end: () => {
      outlined([])
      const bounds = document.apply(edit => {
        const take = (x: number, y: number, row: Uint8Array) => mergeRow(edit, x, y, row)
        if (shape === 'rectangle') coverRectangle(drawnRectangle(start, points.at(-1)!), document.mask, take)
        else coverPolygon(points, document.mask, take)
      }, erase)
      changed(bounds)
      if (bounds) committed()
    },
    cancel: () => outlined([]),
  }
}
