import { beginEdit, dropEdit, type Edit, endEdit, type TileChange, tileBounds } from './edit.ts'
import { createHistory, type History, recordChange, redo, undo } from './history.ts'
import { type Bounds, type TiledMask, uniformMask } from './tiled-mask.ts'
import type { Size } from './view.ts'

/** A mask with what was done to it. At most one change is under way at a time. */
export class MaskDocument {
  readonly mask: TiledMask
  #history: History = createHistory()

  /** An empty mask at a picture's size. */
  constructor({ width, height }: Size) {
    this.mask = uniformMask(width, height, 0)
  }

  /** Whether there is something to take back. */
  get canUndo(): boolean {
    return this.#history.past.length > 0
  }

  /** Whether there is something to make again. */
  get canRedo(): boolean {
    return this.#history.future.length > 0
  }

  /** Begins a change, to be ended by `finish` or `cancel`. */
  begin(erase: boolean): Edit {
    return beginEdit(this.mask, erase)
  }

  /** Ends a change as one step of the history; answers where it changed the mask. */
  finish(edit: Edit): Bounds | null {
    const changes = endEdit(edit)
    recordChange(this.#history, changes)
    return this.#boundsOf(changes)
  }

  /** Ends a change as if it had never begun; answers where. */
  cancel(edit: Edit): Bounds | null {
    dropEdit(edit)
    return tileBounds(this.mask, edit.before.keys())
  }

  /** Makes a whole change at once. */
  apply(draw: (edit: Edit) => void, erase = false): Bounds | null {
    const edit = this.begin(erase)
    draw(edit)
    return this.finish(edit)
  }

  /** Takes the newest change back; answers where. */
  undo(): Bounds | null {
    return this.#boundsOf(undo(this.mask, this.#history) ?? [])
  }

  /** Makes the change again that was taken back last; answers where. */
  redo(): Bounds | null {
    return this.#boundsOf(redo(this.mask, this.#history) ?? [])
  }

  #boundsOf(changes: readonly TileChange[]): Bounds | null {
    return tileBounds(
      this.mask,
      changes.map(({ index }) => index),
    )
  }
}
