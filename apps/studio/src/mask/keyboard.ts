import type { Shape } from './actions.ts'

/** What a key asks for. */
export type Command =
  | { readonly do: 'shape'; readonly shape: Shape }
  | { readonly do: 'step'; readonly x: number; readonly y: number; readonly fine: boolean }
  | { readonly do: 'size'; readonly by: 1 | -1 }
  | { readonly do: 'softness'; readonly by: 1 | -1 }
  | { readonly do: 'zoom'; readonly by: 1 | -1 }
  | { readonly do: PlainCommand }

/** Commands that need no further word. */
type PlainCommand = 'erase' | 'invert' | 'clear' | 'undo' | 'redo' | 'fit' | 'pixels' | 'space' | 'cancel' | 'help'

const plain: Readonly<Record<string, Command>> = {
  b: { do: 'shape', shape: 'brush' },
  r: { do: 'shape', shape: 'rectangle' },
  l: { do: 'shape', shape: 'lasso' },
  e: { do: 'erase' },
  i: { do: 'invert' },
  delete: { do: 'clear' },
  '[': { do: 'size', by: -1 },
  ']': { do: 'size', by: 1 },
  '{': { do: 'softness', by: -1 },
  '}': { do: 'softness', by: 1 },
  '+': { do: 'zoom', by: 1 },
  '=': { do: 'zoom', by: 1 },
  '-': { do: 'zoom', by: -1 },
  '0': { do: 'fit' },
  '1': { do: 'pixels' },
  ' ': { do: 'space' },
  escape: { do: 'cancel' },
  '?': { do: 'help' },
}

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The part of a keyboard event that is looked at. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** What a key in the picture asks for; nothing where it is not the editor's. */
export const commandOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): Command | undefined => {
  const name = key.toLowerCase()
  if (ctrlKey || metaKey) {
    if (name === 'z') return { do: shiftKey ? 'redo' : 'undo' }
    return name === 'y' ? { do: 'redo' } : undefined
  }
  if (altKey) return undefined
  const arrow = arrows[key]
  if (arrow) return { do: 'step', x: arrow[0], y: arrow[1], fine: shiftKey }
  return plain[name]
}

/** The keys as the editor lists them. */
export const shortcuts: readonly (readonly [keys: string, what: string])[] = [
  ['B', 'Brush'],
  ['R', 'Rectangle'],
  ['L', 'Lasso'],
  ['E', 'Erase or paint'],
  ['[ ]', 'Smaller or larger brush'],
  ['{ }', 'Harder or softer brush'],
  ['Ctrl Z', 'Undo'],
  ['Ctrl Shift Z', 'Redo'],
  ['I', 'Invert'],
  ['Delete', 'Clear'],
  ['+ −', 'Zoom; also the wheel'],
  ['0', 'Show the whole picture'],
  ['1', 'Show its pixels, 1:1'],
  ['Space and drag', 'Move the picture'],
  ['Arrows', 'Move the brush; with Shift, by one pixel'],
  ['Space', 'After arrows: paint while held'],
  ['Esc', 'Give up what is being drawn'],
]
