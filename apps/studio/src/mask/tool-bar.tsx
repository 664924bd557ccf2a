import { Icon } from '../shell/icon.tsx'
import { IconButton } from '../shell/icon-button.tsx'
import type { Shape } from './actions.ts'
import { type BrushRange, brushSteps, sizeAtStep, stepOfSize } from './brush-size.ts'
import type { Tool } from './editor.ts'
import type { Command } from './keyboard.ts'

/** What the tools of a mask show and do. */
export interface ToolBarProps {
  readonly tool: Tool
  readonly onTool: (change: Partial<Tool>) => void
  readonly range: BrushRange
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly isEmpty: boolean
  readonly perform: (command: Command) => void
}

const shapes: readonly (readonly [shape: Shape, label: string])[] = [
  ['brush', 'Brush'],
  ['rectangle', 'Rectangle'],
  ['lasso', 'Lasso'],
]

/** The tools above a mask. */
export const ToolBar = ({ tool, onTool, range, canUndo, canRedo, isEmpty, perform }: ToolBarProps) => (
  <div class="mask-bar">
    <div class="mask-group segments compact" role="radiogroup" aria-label="Shape">
      {shapes.map(([shape, label]) => (
        <label class="segment" key={shape} title={label}>
          <input
            type="radio"
            name="mask-shape"
            aria-label={label}
            checked={tool.shape === shape}
            onChange={() => onTool({ shape })}
          />
          <span>
            <Icon name={shape} />
          </span>
        </label>
      ))}
    </div>
    <div class="mask-group segments compact" role="radiogroup" aria-label="What drawing does">
      {[false, true].map(erase => (
        <label class="segment" key={String(erase)}>
          <input type="radio" name="mask-erase" checked={tool.erase === erase} onChange={() => onTool({ erase })} />
          <span>{erase ? 'Erase' : 'Paint'}</span>
        </label>
      ))}
    </div>
    <label class="mask-slider">
      <span>Size</span>
      <input
        type="range"
        min={0}
        max={brushSteps}
        value={stepOfSize(tool.size, range)}
        aria-valuetext={`${tool.size} pixels`}
        disabled={tool.shape !== 'brush'}
        onInput={event => onTool({ size: sizeAtStep(event.currentTarget.valueAsNumber, range) })}
      />
      <output>{tool.size} px</output>
    </label>
    <label class="mask-slider">
      <span>Softness</span>
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(tool.softness * 100)}
        aria-valuetext={`${Math.round(tool.softness * 100)} percent`}
        disabled={tool.shape !== 'brush'}
        onInput={event => onTool({ softness: event.currentTarget.valueAsNumber / 100 })}
      />
      <output>{Math.round(tool.softness * 100)} %</output>
    </label>
    <div class="mask-group">
      <IconButton icon="undo" label="Undo" disabled={!canUndo} onClick={() => perform({ do: 'undo' })} />
      <IconButton icon="redo" label="Redo" disabled={!canRedo} onClick={() => perform({ do: 'redo' })} />
      <IconButton icon="invert" label="Invert the mask" onClick={() => perform({ do: 'invert' })} />
      <IconButton icon="trash" label="Clear the mask" disabled={isEmpty} onClick={() => perform({ do: 'clear' })} />
    </div>
  </div>
)

/** How large the picture is shown, and how to change it; `zoom` is device pixels in a pixel of the picture. */
export const ZoomBar = ({ zoom, perform }: { readonly zoom: number; readonly perform: (command: Command) => void }) => (
  <div class="mask-group">
    <IconButton icon="minus" label="Zoom out" onClick={() => perform({ do: 'zoom', by: -1 })} />
    <button type="button" class="mask-zoom" title="Show its pixels, 1:1" onClick={() => perform({ do: 'pixels' })}>
      {zoom >= 0.1 ? Math.round(zoom * 100) : (zoom * 100).toFixed(1)} %
    </button>
    <IconButton icon="plus" label="Zoom in" onClick={() => perform({ do: 'zoom', by: 1 })} />
    <IconButton icon="fit" label="Show the whole picture" onClick={() => perform({ do: 'fit' })} />
  </div>
)
