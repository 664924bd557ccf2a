import { useLayoutEffect, useRef } from 'preact/hooks'

/** A place in a picture, as shares of its sides from the upper left corner. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** The sides of each of the two panes in CSS pixels: on a small picture, so much that most of it can still be seen. */
const paneIn = (size: { readonly width: number; readonly height: number }) => ({
  width: Math.round(Math.min(150, size.width * 0.27)),
  height: Math.round(Math.min(190, size.height * 0.5)),
})
const keyStep = 0.02

const paint = (canvas: HTMLCanvasElement, bitmap: ImageBitmap, after: ImageBitmap, spot: Spot): void => {
  canvas.width = canvas.clientWidth * devicePixelRatio
  canvas.height = canvas.clientHeight * devicePixelRatio
  const context = canvas.getContext('2d')!
  // Both at the pixels of the picture after: one of them to one of the screen.
  const [across, down] = [bitmap.width / after.width, bitmap.height / after.height]
  const left = Math.round(spot.x * after.width - canvas.width / 2)
  const top = Math.round(spot.y * after.height - canvas.height / 2)
  context.imageSmoothingQuality = 'high'
  context.drawImage(
    bitmap,
    left * across,
    top * down,
    canvas.width * across,
    canvas.height * down,
    0,
    0,
    canvas.width,
    canvas.height,
  )
}

const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
}

/** The pixels around a spot before and after, beside each other at 1:1. Arrow keys move it. */
export const Loupe = ({
  before,
  after,
  spot,
  size,
  onMove,
}: {
  readonly before: ImageBitmap
  readonly after: ImageBitmap
  readonly spot: Spot
  /** The size in which the pictures are shown, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly onMove: (spot: Spot) => void
}) => {
  const left = useRef<HTMLCanvasElement>(null)
  const right = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    paint(left.current!, before, after, spot)
    paint(right.current!, after, after, spot)
  }, [before, after, spot, size.width, size.height])
  // Beside the pointer, on the side where there is more room, and inside of the pictures where they are large enough.
  const gap = 24
  const pane = paneIn(size)
  const sides = { width: `${pane.width}px`, height: `${pane.height}px` }
  const [width, height] = [2 * pane.width, pane.height]
  const x = spot.x < 0.5 ? spot.x * size.width + gap : spot.x * size.width - gap - width
  const y = Math.min(Math.max(0, size.height - height), Math.max(0, spot.y * size.height - height / 2))
  const held = Math.min(Math.max(0, size.width - width), Math.max(0, x))
  return (
    <div
      class="loupe"
      style={{ transform: `translate(${held}px, ${y}px)` }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move it
      tabIndex={0}
      role="application"
      aria-label="Loupe: before and after at one pixel to one"
      onKeyDown={event => {
        const move = moves[event.key]
        if (!move) return
        event.preventDefault()
        const within = (value: number) => Math.min(1, Math.max(0, value))
        onMove({ x: within(spot.x + move[0]), y: within(spot.y + move[1]) })
      }}
    >
      <canvas ref={left} style={sides} />
      <canvas ref={right} style={sides} />
    </div>
  )
}
