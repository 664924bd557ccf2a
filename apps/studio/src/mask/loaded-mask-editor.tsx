import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { coverRectangle } from './area.ts'
import { brushRange, firstSize, sizeAtStep, stepOfSize } from './brush-size.ts'
import { mergeRow } from './edit.ts'
import { Editor, type Tool } from './editor.ts'
import { encodeMask, encodeMaskInSteps } from './encode-mask.ts'
import { type Command, commandOf } from './keyboard.ts'
import { MaskDocument } from './mask-document.ts'
import type { MaskEditorProps } from './mask-editor.tsx'
import { MaskFoot } from './mask-foot.tsx'
import type { PicturePyramid } from './picture-pyramid.ts'
import { readMask } from './read-mask.ts'
import type { Bounds, TiledMask } from './tiled-mask.ts'
import { ToolBar, ZoomBar } from './tool-bar.tsx'
import { useSettled } from './use-settled.ts'
import { clearMask, invertMask, measureFilled, replaceMask } from './whole-mask.ts'

const zoomStep = 1.5
const sizeSteps = 4
/** The keyboard's steps where there is no brush to measure them by, in pixels. */
const areaStep = 40

/** What each command does. */
type Handlers = { readonly [Name in Command['do']]: (command: Extract<Command, { readonly do: Name }>) => void }

/** The editor once its picture is decoded. */
export const LoadedMaskEditor = (props: MaskEditorProps & { readonly pyramid: PicturePyramid }) => {
  const { pyramid, picture, mask, problem } = props
  const size = { width: pyramid.width, height: pyramid.height }
  const range = brushRange(size)

  const root = useRef<HTMLDivElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const pictureCanvas = useRef<HTMLCanvasElement>(null)
  const overlay = useRef<HTMLCanvasElement>(null)
  const cursor = useRef<HTMLDivElement>(null)
  const outline = useRef<SVGSVGElement>(null)
  const editor = useRef<Editor>(undefined)
  const document = useMemo(() => new MaskDocument(size), [pyramid])

  const [tool, setTool] = useState<Tool>({ shape: 'brush', erase: false, size: firstSize(size), softness: 0 })
  const [zoom, setZoom] = useState(1)
  const [filled, setFilled] = useState(0)
  const [steps, setSteps] = useState({ canUndo: false, canRedo: false })
  const [refusal, setRefusal] = useState<string>()
  const [keysShown, setKeysShown] = useState(false)
  const toolNow = useRef(tool)
  toolNow.current = tool
  /** The mask as it was given out or taken in last. */
  const known = useRef<Blob | null>(null)

  /** The mask after the last change. Changes copy the tiles that they touch, so it stays as it is. */
  const finished = useRef<TiledMask>(document.mask)
  const settle = useSettled(root, function* () {
    const { count } = measureFilled(finished.current)
    setFilled(count)
    yield
    known.current = count === 0 ? null : new Blob(yield* encodeMaskInSteps(finished.current), { type: 'image/png' })
    props.onChange(known.current)
  })
  const noteSteps = () => setSteps({ canUndo: document.canUndo, canRedo: document.canRedo })
  const committed = () => {
    setRefusal(undefined)
    noteSteps()
    finished.current = { ...document.mask, tiles: [...document.mask.tiles] }
    settle()
  }
  const change = (bounds: Bounds | null) => {
    editor.current?.invalidate(bounds)
    if (bounds) committed()
  }
  const changeTool = (part: Partial<Tool>) => setTool({ ...toolNow.current, ...part })

  const load = async (file: Blob, isOurs: boolean) => {
    const read = await readMask(file, size)
    if ('refusal' in read) {
      setRefusal(read.refusal)
      return
    }
    const bounds = document.apply(edit => replaceMask(edit, read.rowAt))
    if (!isOurs) {
      change(bounds)
      return
    }
    editor.current?.invalidate(bounds)
    noteSteps()
    setFilled(measureFilled(document.mask).count)
  }

  useEffect(() => {
    const made = new Editor(
      {
        window: view.current!,
        picture: pictureCanvas.current!,
        overlay: overlay.current!,
        cursor: cursor.current!,
        outline: outline.current!,
      },
      pyramid,
      document,
      { tool: () => toolNow.current, committed, zoomed: setZoom },
    )
    editor.current = made
    return () => made.close()
  }, [pyramid])
  useEffect(() => {
    if (mask === known.current) return
    known.current = mask
    if (mask) void load(mask, true)
    else {
      editor.current?.invalidate(document.apply(clearMask))
      noteSteps()
      setFilled(0)
    }
  }, [mask, pyramid])
  useEffect(() => editor.current?.showCursor(), [tool])

  const handlers: Handlers = {
    shape: ({ shape }) => changeTool({ shape }),
    erase: () => changeTool({ erase: !toolNow.current.erase }),
    size: ({ by }) => changeTool({ size: sizeAtStep(stepOfSize(toolNow.current.size, range) + by * sizeSteps, range) }),
    softness: ({ by }) => {
      const tenths = Math.round(10 * toolNow.current.softness) + by
      changeTool({ softness: Math.min(10, Math.max(0, tenths)) / 10 })
    },
    step: ({ x, y, fine }) => {
      const { shape, size: across } = toolNow.current
      const step = fine ? 1 : Math.max(1, Math.round((shape === 'brush' ? across : areaStep) / 4))
      editor.current!.step(x * step, y * step)
    },
    space: () => editor.current!.holdSpace(true),
    cancel: () => {
      setKeysShown(false)
      editor.current!.cancel()
    },
    zoom: ({ by }) => editor.current!.zoom(zoomStep ** by),
    fit: () => editor.current!.fit(),
    pixels: () => editor.current!.showPixels(),
    undo: () => change(document.undo()),
    redo: () => change(document.redo()),
    invert: () => change(document.apply(invertMask)),
    clear: () => change(document.apply(clearMask)),
    help: () => setKeysShown(!keysShown),
  }
  const perform = (command: Command): void => (handlers[command.do] as (given: Command) => void)(command)

  const area = size.width * size.height
  return (
    <div class="mask-editor" ref={root}>
      <ToolBar tool={tool} onTool={changeTool} range={range} {...steps} isEmpty={filled === 0} perform={perform} />
      <div
        class="mask-window"
        ref={view}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
        tabIndex={0}
        role="application"
        aria-label="Mask over the picture"
        aria-describedby="mask-help"
        onKeyDown={event => {
          const command = commandOf(event)
          if (!command) return
          event.preventDefault()
          perform(command)
        }}
        onKeyUp={event => {
          if (event.key === ' ') editor.current?.holdSpace(false)
        }}
        onBlur={() => editor.current?.holdSpace(false)}
      >
        <canvas ref={pictureCanvas} />
        <canvas ref={overlay} />
        <svg class="mask-outline" ref={outline} aria-hidden="true">
          <path />
          <path />
        </svg>
        <div class="mask-cursor" ref={cursor} hidden />
      </div>
      <MaskFoot
        zoom={<ZoomBar zoom={zoom} perform={perform} />}
        share={filled / area}
        isEmpty={filled === 0}
        problem={refusal ?? problem}
        size={size}
        erase={tool.erase}
        keysShown={keysShown}
        onKeys={setKeysShown}
        onRectangle={rectangle =>
          change(
            document.apply(
              edit => coverRectangle(rectangle, edit.mask, (x, y, row) => mergeRow(edit, x, y, row)),
              tool.erase,
            ),
          )
        }
        onImport={file => void load(file, false)}
        onExport={() => {
          const link = Object.assign(window.document.createElement('a'), {
            href: URL.createObjectURL(new Blob(encodeMask(document.mask), { type: 'image/png' })),
            download: `${picture.name.replace(/\.\w+$/, '')}-mask.png`,
          })
          link.click()
          URL.revokeObjectURL(link.href)
        }}
      />
    </div>
  )
}
