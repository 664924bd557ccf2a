/** Buttons of a list that stand in one row with its first. */
const columnsOf = (items: readonly HTMLElement[]): number =>
  items.filter(({ offsetTop }) => offsetTop === items[0].offsetTop).length

/**
 * Moves the focus between the buttons of a list or grid: left, right, up, down, Home and End. Answers the button that
 * has it now; nothing for other keys, and where there is none further on.
 */
export const focusByArrows = (event: KeyboardEvent): HTMLElement | undefined => {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')]
  const place = items.indexOf(document.activeElement as HTMLElement)
  const target: Readonly<Record<string, number>> = {
    ArrowLeft: place - 1,
    ArrowRight: place + 1,
    ArrowUp: place - columnsOf(items),
    ArrowDown: place + columnsOf(items),
    Home: 0,
    End: items.length - 1,
  }
  if (place < 0 || !(event.key in target)) return
  event.preventDefault()
  const item = items[target[event.key]]
  item?.focus()
  return item
}
