import type { Action } from './actions.ts'
import type { Point } from './capsule.ts'
import type { StrokePoint } from './stroke.ts'

/** What hands ask for; points are in CSS pixels of the window. */
export interface GestureHooks {
  /** Something is to be drawn from here; `erases` for the other end of a pen. */
  readonly begin: (point: StrokePoint, erases: boolean) => Action | null
  readonly pan: (dx: number, dy: number) => void
  readonly zoom: (factor: number, at: Point) => void
  /** Where the brush hovers; `null` where it does not. */
  readonly hover: (point: Point | null) => void
  /** True while a drag is to move the picture instead of drawing. */
  readonly isPanning: () => boolean
}

/** The eraser of a pen is its button 5 (Pointer Events, 4.1.3). */
const penEraser = 32
const middleButton = 1
/** A notch of a common wheel, about 100 pixels, zooms by a third. */
const wheelZoom = 0.003
const linePixels = 16

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)
const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })

/**
 * Follows mouse, pens and fingers over an element: one draws, two fingers move and zoom, the middle button moves, the
 * wheel zooms once the element has the focus, or with Ctrl at any time. Answers how to stop.
 */
export const followGestures = (element: HTMLElement, hooks: GestureHooks): (() => void) => {
  const pointers = new Map<number, Point>()
  let action: Action | null = null
  let drawing = -1
  let isPen = false
  let panning = -1

  const pointOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const strokePoint = (event: PointerEvent): StrokePoint => ({
    ...pointOf(event),
    pressure: event.pointerType === 'pen' ? event.pressure : 1,
  })
  const drop = () => {
    action?.cancel()
    action = null
    drawing = -1
  }

  const down = (event: PointerEvent): void => {
    if (event.button > middleButton && (event.buttons & penEraser) === 0) return
    event.preventDefault()
    // The hand that rests on the screen while its pen draws.
    if (event.pointerType === 'touch' && isPen && drawing !== -1) return
    element.focus({ preventScroll: true })
    element.setPointerCapture(event.pointerId)
    pointers.set(event.pointerId, pointOf(event))
    if (event.pointerType === 'touch' && pointers.size > 1) {
      drop()
      return
    }
    if (event.button === middleButton || hooks.isPanning()) {
      panning = event.pointerId
      return
    }
    action = hooks.begin(strokePoint(event), (event.buttons & penEraser) !== 0)
    drawing = event.pointerId
    isPen = event.pointerType === 'pen'
  }

  const pinch = (event: PointerEvent, to: Point): void => {
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
    const from = pointers.get(event.pointerId)!
    if (!other) return
    const [before, after] = [middle(from, other), middle(to, other)]
    hooks.pan(after.x - before.x, after.y - before.y)
    hooks.zoom(Math.max(1, distance(to, other)) / Math.max(1, distance(from, other)), after)
  }

  const move = (event: PointerEvent): void => {
    const to = pointOf(event)
    if (event.pointerType !== 'touch') hooks.hover(to)
    const from = pointers.get(event.pointerId)
    if (!from) return
    if (event.pointerType === 'touch' && pointers.size > 1) pinch(event, to)
    else if (panning === event.pointerId) hooks.pan(to.x - from.x, to.y - from.y)
    else if (drawing === event.pointerId) {
      const events = event.getCoalescedEvents()
      action?.move((events.length > 0 ? events : [event]).map(strokePoint))
    }
    pointers.set(event.pointerId, to)
  }

  const up = (event: PointerEvent): void => {
    pointers.delete(event.pointerId)
    if (panning === event.pointerId) panning = -1
    if (drawing !== event.pointerId) return
    const ended = action
    action = null
    drawing = -1
    if (event.type === 'pointercancel') ended?.cancel()
    else ended?.end()
  }

  const leave = (): void => hooks.hover(null)

  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== element) return
    event.preventDefault()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * linePixels
    hooks.zoom(Math.exp(-pixels * wheelZoom), pointOf(event))
  }

  const listeners: readonly [string, (event: never) => void][] = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['pointerleave', leave],
    ['wheel', wheel],
  ]
  for (const [name, listener] of listeners)
    element.addEventListener(name, listener as EventListener, { passive: false })
  return () => {
    drop()
    for (const [name, listener] of listeners) element.removeEventListener(name, listener as EventListener)
  }
}
