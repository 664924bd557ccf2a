import { tileBounds } from './edit.ts'
import { drawOverlay, finestSampling } from './overlay.ts'
import { drawPicture, type PicturePyramid } from './picture-pyramid.ts'
import { type Bounds, joinBounds, type TiledMask } from './tiled-mask.ts'
import { type Size, type View, windowBounds } from './view.ts'

/** A finer screen shows no more of a mask, and costs four times as much to draw. */
const highestRatio = 2
/** The mask is drawn roughly while the view moves, and finely once it has rested for so long. */
const restMs = 120

/** Two canvases over each other: the picture, and the mask as it lies over it. */
export class Surface {
  readonly #picture: CanvasRenderingContext2D
  readonly #overlay: CanvasRenderingContext2D
  readonly #pyramid: PicturePyramid
  readonly #mask: TiledMask
  #view: View
  #window: Size = { width: 0, height: 0 }
  #ratio = 1
  #dirty: Bounds | null = null
  #moved = true
  #frame = 0
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(picture: HTMLCanvasElement, overlay: HTMLCanvasElement, pyramid: PicturePyramid, mask: TiledMask) {
    this.#picture = picture.getContext('2d', { alpha: true })!
    this.#overlay = overlay.getContext('2d')!
    this.#pyramid = pyramid
    this.#mask = mask
    this.#view = { scale: 1, x: 0, y: 0 }
  }

  /** The view that is shown. */
  get view(): View {
    return this.#view
  }

  /** The size of the window in CSS pixels. */
  get window(): Size {
    return this.#window
  }

  /** Device pixels in a CSS pixel. */
  get ratio(): number {
    return this.#ratio
  }

  /** Follows the window's size and the screen's fineness. */
  resize(window: Size): void {
    this.#window = window
    this.#ratio = Math.min(highestRatio, devicePixelRatio)
    for (const { canvas } of [this.#picture, this.#overlay]) {
      canvas.width = Math.round(window.width * this.#ratio)
      canvas.height = Math.round(window.height * this.#ratio)
    }
    this.#moved = true
    // A canvas that was resized is empty: drawn at once, or it would flash.
    this.#draw()
  }

  /** Shows another part of the picture. */
  show(view: View): void {
    this.#view = view
    this.#moved = true
    this.#plan()
  }

  /** Draws these pixels of the mask anew with the next frame. */
  invalidate(bounds: Bounds | null): void {
    this.#dirty = joinBounds(this.#dirty, bounds)
    this.#plan()
  }

  /** Stops drawing. */
  close(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
  }

  #plan(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw())
  }

  #draw(): void {
    this.#frame = 0
    if (this.#window.width === 0) return
    if (this.#moved) {
      this.#moved = false
      drawPicture(this.#picture, this.#pyramid, this.#view, this.#ratio)
      this.#drawWholeMask(1)
      clearTimeout(this.#rest)
      this.#rest = setTimeout(() => this.#drawWholeMask(finestSampling), restMs)
    } else {
      this.#drawMask(this.#dirty, finestSampling)
    }
    this.#dirty = null
  }

  #drawWholeMask(samples: number): void {
    this.#overlay.clearRect(0, 0, this.#overlay.canvas.width, this.#overlay.canvas.height)
    const { tiles } = this.#mask
    const painted = [...tiles.keys()].filter(index => tiles[index] !== 0)
    this.#drawMask(tileBounds(this.#mask, painted), samples)
  }

  #drawMask(bounds: Bounds | null, samples: number): void {
    const shown = bounds && windowBounds(this.#view, bounds, this.#ratio, this.#window)
    if (!shown) return
    const pixels = drawOverlay(this.#mask, this.#view, this.#ratio, shown, samples)
    const width = shown.right - shown.left
    this.#overlay.putImageData(new ImageData(pixels, width), shown.left, shown.top)
  }
}
