import './compare.css'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Loupe } from './loupe.tsx'
import { useBitmap } from './use-bitmap.ts'
import { useRoom } from './use-room.ts'

/** Two pictures of one thing. */
export interface CompareProps {
  readonly before: Blob | string
  readonly after: Blob | string
}

const Layer = ({
  bitmap,
  width,
  height,
}: {
  readonly bitmap: ImageBitmap
  readonly width: number
  readonly height: number
}) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const target = canvas.current!
    const ratio = Math.min(2, devicePixelRatio)
    target.width = Math.max(1, Math.round(width * ratio))
    target.height = Math.max(1, Math.round(height * ratio))
    const context = target.getContext('2d')!
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, 0, 0, target.width, target.height)
  }, [bitmap, width, height])
  return <canvas ref={canvas} />
}

const within = (value: number) => Math.min(100, Math.max(0, value))

/** Where keys bring a divider that stands at `value` percent; nothing for other keys. */
const dividerAfter = ({ key, shiftKey }: KeyboardEvent, value: number): number | undefined => {
  const step = shiftKey ? 10 : 1
  const moved: Readonly<Record<string, number>> = {
    ArrowLeft: value - step,
    ArrowDown: value - step,
    ArrowRight: value + step,
    ArrowUp: value + step,
    PageDown: value - 10,
    PageUp: value + 10,
    Home: 0,
    End: 100,
  }
  return key in moved ? within(moved[key]) : undefined
}

/** Before and after over each other with a divider to move, and a loupe that shows the pixels of both at 1:1. */
export const Compare = ({ before, after }: CompareProps) => {
  const one = useBitmap(before)
  const other = useBitmap(after)
  const root = useRef<HTMLDivElement>(null)
  const room = useRoom(root)
  const [divider, setDivider] = useState(50)
  const [hasLoupe, setHasLoupe] = useState(false)
  const [spot, setSpot] = useState({ x: 0.5, y: 0.5 })
  /** Whether the press under way moves the divider; with the loupe only a press on the divider itself does. */
  const pulls = useRef(false)

  if (one === 'failed' || other === 'failed') {
    return <p class="problem">The two pictures cannot be compared: one of them is no longer there or cannot be read.</p>
  }
  const ready = one && other && room.width > 0
  const scale = ready ? Math.min(room.width / other.width, room.height / other.height) : 0
  const size = ready ? { width: other.width * scale, height: other.height * scale } : { width: 0, height: 0 }

  const shareAt = (event: PointerEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect()
    const share = (value: number) => Math.min(1, Math.max(0, value))
    return { x: share((event.clientX - box.left) / box.width), y: share((event.clientY - box.top) / box.height) }
  }
  const follow = (event: PointerEvent) => {
    const at = shareAt(event)
    if (pulls.current && event.buttons > 0) setDivider(100 * at.x)
    else if (hasLoupe) setSpot(at)
  }
  return (
    <div class="compare" aria-busy={!ready}>
      <div class="compare-room" ref={root} style={{ '--ratio': String(other ? other.width / other.height : 1) }}>
        {ready && (
          <div
            class="compare-pictures"
            data-loupe={hasLoupe || undefined}
            style={{ width: `${size.width}px`, height: `${size.height}px` }}
            onPointerDown={event => {
              pulls.current = !hasLoupe || (event.target as Element).matches('.compare-divider')
              event.currentTarget.setPointerCapture(event.pointerId)
              follow(event)
            }}
            onPointerMove={follow}
          >
            <Layer bitmap={one} {...size} />
            <div class="compare-after" style={{ clipPath: `inset(0 0 0 ${divider}%)` }}>
              <Layer bitmap={other} {...size} />
            </div>
            <span class="compare-name compare-name-before" aria-hidden="true">
              Before
            </span>
            <span class="compare-name compare-name-after" aria-hidden="true">
              After
            </span>
            <div
              class="compare-divider"
              style={{ left: `${divider}%` }}
              tabIndex={0}
              role="slider"
              aria-label="Divider between before and after"
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round(divider)}
              aria-valuetext={`${Math.round(divider)} percent before`}
              onKeyDown={event => {
                const next = dividerAfter(event, divider)
                if (next === undefined) return
                event.preventDefault()
                setDivider(next)
              }}
            />
            {hasLoupe && <Loupe before={one} after={other} spot={spot} size={size} onMove={setSpot} />}
          </div>
        )}
      </div>
      <div class="compare-bar">
        <button type="button" class="button small" aria-pressed={hasLoupe} onClick={() => setHasLoupe(!hasLoupe)}>
          Loupe 1:1
        </button>
        <span class="compare-sizes">{ready && `${one.width} × ${one.height} → ${other.width} × ${other.height}`}</span>
      </div>
    </div>
  )
}
