/** Shapes on a grid of 20, drawn as lines. */
const shapes = {
  brush: 'M16.5 3.5 9 11M9 11c-2.5-.5-4 1-4.5 2.5-.3 1-.8 2-2 2.5 3 1.5 7.5.5 8-3.5',
  rectangle: 'M3.5 5h13v10h-13z',
  lasso:
    'M6 14c-2-.8-3.5-2.2-3.5-4.5C2.5 6 6 4 10 4s7.5 2 7.5 5.5S14 15 10 15c-1.5 0-2.5-.2-3.5-.6M6 14a1.6 1.6 0 1 1 .8 2.9c-1.2 0-1.5-1.7-.8-2.9Z',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  invert: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13M10 6l4.5 0M10 9h6M10 12h6M10 15h3.5',
  clear: 'M4 6h12M8 6V4h4v2M6 6l.6 10h6.8L14 6',
  smaller: 'M4.5 10h11',
  larger: 'M10 4.5v11M4.5 10h11',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
} as const

/** The drawing of a tool; nothing for screen readers. */
export const ToolIcon = ({ name }: { readonly name: keyof typeof shapes }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)

/** The name of a tool's drawing. */
export type ToolIconName = keyof typeof shapes
