import './canvas-preview.css'
import { type AspectRatio, aspectRatios } from '@sfumato/contract/aspect-ratios'
import { useRef } from 'preact/hooks'
import { describeCanvas, layOutCanvas, ratioForSide, ratiosByWidth } from './canvas-layout.ts'
import type { Picture } from './picture.ts'
import { UprightPicture } from './upright-picture.tsx'
import { useRoom } from './use-room.ts'

/** What the preview of an expansion shows and changes. */
export interface CanvasPreviewProps {
  readonly picture: Picture
  /** The form's values, by field name. */
  readonly values: Readonly<Record<string, unknown>>
  /** Called with the values that change. */
  readonly onChange: (changes: { readonly aspect_ratio: AspectRatio }) => void
}

/** The default that the model's document prints. */
const documentedRatio: AspectRatio = '4:3'

const sides = ['left', 'right', 'top', 'bottom'] as const

const boxStyle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
})

/**
 * The canvas that an expansion grows around a picture. Its sides can be pulled; they snap to the ratios that there are.
 * The picture itself stays in the middle at its own scale: that is what the model does.
 */
export const CanvasPreview = ({ picture, values, onChange }: CanvasPreviewProps) => {
  const root = useRef<HTMLDivElement>(null)
  const room = useRoom(root)
  const ratio = aspectRatios.find(known => known === values.aspect_ratio) ?? documentedRatio
  const choose = (next: AspectRatio | undefined) => {
    if (next !== undefined && next !== ratio) onChange({ aspect_ratio: next })
  }
  const layout = room.width > 0 ? layOutCanvas(picture, ratio, room) : undefined

  const pull = (event: PointerEvent, side: (typeof sides)[number]) => {
    const handle = event.currentTarget as HTMLElement
    if (!layout || !handle.hasPointerCapture(event.pointerId)) return
    const box = root.current!.getBoundingClientRect()
    const isWidth = side === 'left' || side === 'right'
    const fromMiddle = isWidth
      ? Math.abs(event.clientX - box.left - box.width / 2)
      : Math.abs(event.clientY - box.top - box.height / 2)
    const wanted = (2 * fromMiddle) / (isWidth ? layout.picture.width : layout.picture.height)
    choose(ratioForSide(picture, isWidth ? 'width' : 'height', wanted))
  }
  const place = ratiosByWidth.indexOf(ratio)
  const onKey = (event: KeyboardEvent) => {
    const target = {
      ArrowRight: place + 1,
      ArrowUp: place + 1,
      ArrowLeft: place - 1,
      ArrowDown: place - 1,
      Home: 0,
      End: ratiosByWidth.length - 1,
    }[event.key]
    if (target === undefined) return
    event.preventDefault()
    choose(ratiosByWidth[target])
  }

  return (
    <div class="canvas-preview">
      <div class="canvas-room" ref={root}>
        {layout && (
          <>
            <div class="canvas-grown" style={boxStyle(layout.canvas)} />
            <div class="canvas-picture" style={boxStyle(layout.picture)}>
              <UprightPicture blob={picture.blob} alt={picture.name} />
            </div>
            <div class="canvas-frame" style={boxStyle(layout.canvas)}>
              {sides.map(side => (
                <div
                  key={side}
                  class={`canvas-handle canvas-handle-${side}`}
                  onPointerDown={event => {
                    event.preventDefault()
                    event.currentTarget.setPointerCapture(event.pointerId)
                  }}
                  onPointerMove={event => pull(event, side)}
                  {...(side === 'right'
                    ? {
                        tabIndex: 0,
                        role: 'slider',
                        'aria-label': 'Shape of the canvas',
                        'aria-valuemin': 0,
                        'aria-valuemax': ratiosByWidth.length - 1,
                        'aria-valuenow': place,
                        'aria-valuetext': `${ratio}, ${describeCanvas(picture, ratio)}`,
                        onKeyDown: onKey,
                      }
                    : {})}
                />
              ))}
            </div>
          </>
        )}
      </div>
      <p class="canvas-words">
        <strong>{ratio}</strong> {describeCanvas(picture, ratio)}
      </p>
    </div>
  )
}
