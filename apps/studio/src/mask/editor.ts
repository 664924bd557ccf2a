import { type Action, type ActionHooks, beginArea, beginBrush, type Shape } from './actions.ts'
import type { Point } from './capsule.ts'
import { followGestures } from './gestures.ts'
import type { MaskDocument } from './mask-document.ts'
import type { PicturePyramid } from './picture-pyramid.ts'
import type { StrokePoint } from './stroke.ts'
import { Surface } from './surface.ts'
import type { Bounds } from './tiled-mask.ts'
import { centreView, fitView, panView, toPicture, toWindow, type View, zoomView } from './view.ts'

/** What is drawn and with what. */
export interface Tool {
  readonly shape: Shape
  readonly erase: boolean
  /** Width of the brush in pixels of the picture. */
  readonly size: number
  /** 0 to 1. */
  readonly softness: number
}

/** The elements that an editor draws into. */
export interface EditorElements {
  readonly window: HTMLElement
  readonly picture: HTMLCanvasElement
  readonly overlay: HTMLCanvasElement
  /** The circle of the brush. */
  readonly cursor: HTMLElement
  /** The path of an outline under way. */
  readonly outline: SVGElement
}

/** What an editor tells. */
export interface EditorHooks {
  readonly tool: () => Tool
  readonly committed: () => void
  /** The zoom as device pixels in a pixel of the picture. */
  readonly zoomed: (scale: number) => void
}

/** Draws a mask over a picture by hand. */
export class Editor {
  readonly #elements: EditorElements
  readonly #hooks: EditorHooks
  readonly #pyramid: PicturePyramid
  readonly #document: MaskDocument
  readonly #surface: Surface
  readonly #stop: () => void
  readonly #observer: ResizeObserver
  /** Fitted until somebody zooms or moves; then the view stays where it was put. */
  #isFitted = true
  /** Where the brush is, in pixels of the picture, and whether the keyboard put it there. */
  #at: Point | null = null
  #byKeyboard = false
  #keyboardAction: Action | null = null
  #spaceHeld = false
  #outline: readonly Point[] = []

  constructor(elements: EditorElements, pyramid: PicturePyramid, document: MaskDocument, hooks: EditorHooks) {
    this.#elements = elements
    this.#hooks = hooks
    this.#pyramid = pyramid
    this.#document = document
    this.#surface = new Surface(elements.picture, elements.overlay, pyramid, document.mask)
    this.#stop = followGestures(elements.window, {
      begin: (point, erases) => this.#beginInWindow(point, erases),
      pan: (dx, dy) => this.pan(dx, dy),
      zoom: (factor, at) => this.zoom(factor, at),
      hover: point => {
        if (point === null && this.#byKeyboard) return
        this.#byKeyboard = false
        this.#at = point && toPicture(this.#surface.view, point)
        this.showCursor()
      },
      isPanning: () => this.#spaceHeld,
    })
    this.#observer = new ResizeObserver(() => this.#resize())
    this.#observer.observe(elements.window)
    this.#resize()
  }

  /** Stops listening and drawing. */
  close(): void {
    this.#stop()
    this.#observer.disconnect()
    this.#surface.close()
  }

  /** Draws these pixels anew. */
  invalidate(bounds: Bounds | null): void {
    this.#surface.invalidate(bounds)
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#isFitted = true
    this.#show(fitView(this.#pyramid, this.#surface.window))
  }

  /** Shows a pixel of the picture as one of the screen, around the brush or else the middle. */
  showPixels(): void {
    const { window, view, ratio } = this.#surface
    const middle = toPicture(view, { x: window.width / 2, y: window.height / 2 })
    this.#isFitted = false
    this.#show(panView(centreView(this.#at ?? middle, 1 / ratio, window), 0, 0, this.#pyramid, window))
  }

  /** Zooms around a point of the window, or its middle. */
  zoom(factor: number, at?: Point): void {
    const { window, view } = this.#surface
    this.#isFitted = false
    this.#show(zoomView(view, factor, at ?? { x: window.width / 2, y: window.height / 2 }, this.#pyramid, window))
  }

  /** Moves the picture by so many CSS pixels. */
  pan(dx: number, dy: number): void {
    const { window, view } = this.#surface
    this.#isFitted = false
    this.#show(panView(view, dx, dy, this.#pyramid, window))
  }

  /** Takes note of the space bar: with it a drag moves the picture; where the keyboard moved the brush it draws. */
  holdSpace(held: boolean): void {
    if (held && this.#byKeyboard && this.#at) this.#keyboardAction ??= this.#begin({ ...this.#at, pressure: 1 }, false)
    if (!held) {
      this.#keyboardAction?.end()
      this.#keyboardAction = null
    }
    this.#spaceHeld = held && !this.#byKeyboard
    this.#elements.window.toggleAttribute('data-panning', this.#spaceHeld)
  }

  /** Moves the brush by so many pixels of the picture; drawing goes along. The view follows. */
  step(dx: number, dy: number): void {
    const { width, height } = this.#pyramid
    const { window, view } = this.#surface
    const from = this.#at ?? toPicture(view, { x: window.width / 2, y: window.height / 2 })
    const to = {
      x: Math.min(width, Math.max(0, from.x + dx)),
      y: Math.min(height, Math.max(0, from.y + dy)),
    }
    this.#byKeyboard = true
    this.#at = to
    this.#keyboardAction?.move([{ ...to, pressure: 1 }])
    const shown = toWindow(view, to)
    const outside = (value: number, room: number) => Math.min(0, value) + Math.max(0, value - room)
    this.pan(-outside(shown.x, window.width), -outside(shown.y, window.height))
  }

  /** Gives up what the keyboard draws. */
  cancel(): void {
    this.#keyboardAction?.cancel()
    this.#keyboardAction = null
  }

  /** Draws the brush's circle where the brush is, at its true size. */
  showCursor(): void {
    const { cursor, window } = this.#elements
    const { shape, erase, size } = this.#hooks.tool()
    const shown = this.#at !== null && (shape === 'brush' || this.#byKeyboard)
    cursor.hidden = !shown
    cursor.toggleAttribute('data-erase', erase)
    window.toggleAttribute('data-brush', shape === 'brush')
    if (!this.#at) return
    const { view } = this.#surface
    const across = shape === 'brush' ? size * view.scale : 1
    const { x, y } = toWindow(view, this.#at)
    cursor.style.width = `${across}px`
    cursor.style.height = `${across}px`
    cursor.style.transform = `translate(${x - across / 2}px, ${y - across / 2}px)`
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#elements.window
    if (clientWidth === 0 || clientHeight === 0) return
    const window = { width: clientWidth, height: clientHeight }
    const view = this.#isFitted
      ? fitView(this.#pyramid, window)
      : panView(this.#surface.view, 0, 0, this.#pyramid, window)
    this.#surface.show(view)
    this.#surface.resize(window)
    this.#show(view)
  }

  #show(view: View): void {
    this.#surface.show(view)
    this.showCursor()
    this.#showOutline()
    this.#hooks.zoomed(view.scale * this.#surface.ratio)
  }

  #beginInWindow(start: StrokePoint, erases: boolean): Action {
    const inPicture = (point: StrokePoint): StrokePoint => ({
      ...toPicture(this.#surface.view, point),
      pressure: point.pressure,
    })
    const action = this.#begin(inPicture(start), erases)
    return { ...action, move: points => action.move(points.map(inPicture)) }
  }

  #begin(start: StrokePoint, erases: boolean): Action {
    const { shape, erase, size, softness } = this.#hooks.tool()
    const hooks: ActionHooks = {
      changed: bounds => this.#surface.invalidate(bounds),
      outlined: points => {
        this.#outline = points
        this.#showOutline()
      },
      committed: this.#hooks.committed,
    }
    if (shape !== 'brush') return beginArea(this.#document, shape, erase || erases, start, hooks)
    return beginBrush(this.#document, { radius: size / 2, softness }, erase || erases, start, hooks)
  }

  #showOutline(): void {
    const points = this.#outline.map(point => toWindow(this.#surface.view, point))
    const path = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')
    for (const line of this.#elements.outline.children) line.setAttribute('d', path === '' ? '' : `M${path}Z`)
  }
}
