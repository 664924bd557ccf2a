/** Shapes on a grid of 20, drawn as lines. */
const shapes = {
  again: 'M4 10a6 6 0 0 1 10.5-4L16 7.5M16 4v3.5h-3.5M16 10a6 6 0 0 1-10.5 4L4 12.5M4 16v-3.5h3.5',
  arrow: 'M4 10h11M11 6l4 4-4 4',
  brush: 'M16.5 3.5 9 11M9 11c-2.5-.5-4 1-4.5 2.5-.3 1-.8 2-2 2.5 3 1.5 7.5.5 8-3.5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  chevron: 'm6 8 4 4 4-4',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  code: 'm7 6-4 4 4 4m6-8 4 4-4 4',
  compare: 'M10 3v14M4 5h4v10H4zm8 0h4v10h-4z',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
  cut: 'M6.2 7.8a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM6.2 16.6a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM7.9 7l8.6 7.5M7.9 13l8.6-7.5',
  dice: 'M4 4h12v12H4zM7.5 7.5h.01M12.5 7.5h.01M10 10h.01M7.5 12.5h.01M12.5 12.5h.01',
  download: 'M10 3.5v9m-3.5-3.5 3.5 3.5 3.5-3.5M4 16.5h12',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5ZM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  gallery: 'M3.5 3.5h5.5v5.5H3.5zm7.5 0h5.5v5.5H11zm-7.5 7.5h5.5v5.5H3.5zm7.5 0h5.5v5.5H11z',
  gear: 'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4',
  invert: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13M10 6l4.5 0M10 9h6M10 12h6M10 15h3.5',
  key: 'M12.5 3a4.5 4.5 0 0 0-4.2 6.2L3 14.5V17h3v-2h2v-2l2.3-1.3A4.5 4.5 0 1 0 12.5 3ZM13.7 6.3h.01',
  lasso:
    'M6 14c-2-.8-3.5-2.2-3.5-4.5C2.5 6 6 4 10 4s7.5 2 7.5 5.5S14 15 10 15c-1.5 0-2.5-.2-3.5-.6M6 14a1.6 1.6 0 1 1 .8 2.9c-1.2 0-1.5-1.7-.8-2.9Z',
  locked: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  minus: 'M4.5 10h11',
  moon: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z',
  picture: 'M3.5 4h13v12h-13zM3.5 13l4-4 3.5 3.5 2-2 3.5 3.5M13 7.5h.01',
  plus: 'M10 4.5v11M4.5 10h11',
  previous: 'M4 10a6 6 0 1 0 2-4.5L4 7.5M4 4v3.5h3.5M10 6.8V10l2.3 1.8',
  rectangle: 'M3.5 5h13v10h-13z',
  redo: 'M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  sliders: 'M3.5 6h7m4 0h2m-13 8h2m4 0h7M12.5 4v4M7.5 12v4',
  stop: 'M5.5 5.5h9v9h-9z',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2.5V4M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1',
  system: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.6 10h6.8L14 6M8.7 9v4.5m2.6-4.5v4.5',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  unlocked: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 5.8-1.1',
} as const

/** A small drawing beside or in place of a word; nothing for screen readers. */
export const Icon = ({ name }: { readonly name: keyof typeof shapes }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)

/** The name of an icon. */
export type IconName = keyof typeof shapes
