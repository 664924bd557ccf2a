import { useEffect, useRef } from 'preact/hooks'

/** A place of the page that takes pictures. */
export interface PictureTarget {
  readonly element: HTMLElement
  readonly isEmpty: boolean
  takeFiles(files: readonly File[]): void
  takeAddress(address: string): void
}

/** The places of the page, in the order in which they appeared. */
const targets = new Set<() => PictureTarget | null>()

const present = (): PictureTarget[] => [...targets].flatMap(target => target() ?? [])

/** The place that an event is meant for: the one it happened in, else the first that is empty, else the first. */
const targetOf = (event: Event): PictureTarget | undefined => {
  const all = present()
  const within = all.find(({ element }) => event.target instanceof Node && element.contains(event.target))
  return within ?? all.find(({ isEmpty }) => isEmpty) ?? all[0]
}

const carriesPicture = (data: DataTransfer | null): boolean =>
  data?.types.some(type => type === 'Files' || type === 'text/uri-list') ?? false

const mark = (target: PictureTarget | undefined): void => {
  document.documentElement.toggleAttribute('data-picture-dragged', target !== undefined)
  for (const { element } of present()) element.toggleAttribute('data-picture-target', element === target?.element)
}

const onDragOver = (event: DragEvent): void => {
  if (!carriesPicture(event.dataTransfer)) return
  const target = targetOf(event)
  if (!target) return
  event.preventDefault()
  event.dataTransfer!.dropEffect = 'copy'
  mark(target)
}

const onDragLeave = (event: DragEvent): void => {
  // Out of the window; anything else is a step from one element to the next.
  if (event.relatedTarget === null) mark(undefined)
}

const take = (target: PictureTarget, data: DataTransfer): boolean => {
  const address = data.getData('text/uri-list').split('\n')[0] || data.getData('text/plain').trim()
  if (data.files.length > 0) target.takeFiles([...data.files])
  else if (/^https?:\/\/\S+$/.test(address)) target.takeAddress(address)
  else return false
  return true
}

const onDrop = (event: DragEvent): void => {
  const target = targetOf(event)
  mark(undefined)
  if (!target || !carriesPicture(event.dataTransfer)) return
  event.preventDefault()
  take(target, event.dataTransfer!)
}

const takesText = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement && element.matches('textarea, input:not([type=file]), [contenteditable]')

const onPaste = (event: ClipboardEvent): void => {
  const data = event.clipboardData
  const target = targetOf(event)
  if (!data || !target || (takesText(event.target) && data.files.length === 0)) return
  if (take(target, data)) event.preventDefault()
}

const listeners = { dragover: onDragOver, dragleave: onDragLeave, drop: onDrop, paste: onPaste }

const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
  for (const [name, listener] of Object.entries(listeners)) document[how](name, listener as EventListener)
}

/** Lets a component take what is dropped anywhere on the page or pasted into it. */
export const usePictureTarget = (target: () => PictureTarget | null): void => {
  const latest = useRef(target)
  latest.current = target
  useEffect(() => {
    const entry = () => latest.current()
    if (targets.size === 0) listen('addEventListener')
    targets.add(entry)
    return () => {
      targets.delete(entry)
      if (targets.size === 0) listen('removeEventListener')
    }
  }, [])
}
