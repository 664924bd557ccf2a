import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { captionOf, describeState } from '../runs/describe-run.ts'
import { hasEnded, type Run } from '../runs/run.ts'
import { runsOf } from '../runs/runs.ts'
import { useBlobUrl } from '../runs/use-blob-url.ts'
import { Icon } from '../shell/icon.tsx'
import { focusByArrows } from './focus-by-arrows.ts'

/** A run as a small picture, or as a ring that fills. */
export const RunThumb = ({ run }: { readonly run: Run }) => {
  const url = useBlobUrl(run.thumbnail)
  if (url !== undefined) return <img class="thumb" src={url} alt="" data-expired={run.expired ? '' : undefined} />
  if (run.state === 'FAILED' || run.state === 'COMPLETED') {
    return (
      <span class="thumb none">
        <Icon name={run.state === 'FAILED' ? 'close' : 'picture'} />
      </span>
    )
  }
  return (
    <span class="thumb waiting">
      <svg class="ring" viewBox="0 0 36 36" aria-hidden="true">
        <circle class="ring-back" cx="18" cy="18" r="14" />
        <circle
          class="ring-done"
          cx="18"
          cy="18"
          r="14"
          pathLength={100}
          stroke-dasharray={`${run.progress * 100} 100`}
        />
      </svg>
    </span>
  )
}

/** Brings an item of a list into view without moving the page. */
const scrollSideways = (list: HTMLElement, item: HTMLElement): void => {
  const room = list.getBoundingClientRect()
  const { left, right } = item.getBoundingClientRect()
  if (left < room.left) list.scrollLeft += left - room.left - 20
  else if (right > room.right) list.scrollLeft += right - room.right + 20
}

/** Left and right show the picture beside. */
const moveByArrows = (event: KeyboardEvent): void => {
  const item = focusByArrows(event)
  item?.click()
}

/** The runs of a model, newest first, to go back to. */
export const RunStrip = ({
  slug,
  shown,
  takesPicture,
}: {
  readonly slug: string
  readonly shown: Signal<string>
  /** Else its first item is the gallery of all results. */
  readonly takesPicture: boolean
}) => {
  const own = runsOf(slug)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const pressed = list.current?.querySelector<HTMLElement>('[aria-pressed=true]')
    if (pressed) scrollSideways(list.current!, pressed)
  }, [shown.value])
  if (own.length === 0) return null
  return (
    <ul class="strip" aria-label="Runs of this model" ref={list} onKeyDown={moveByArrows}>
      <li>
        <button
          type="button"
          class="strip-item input-item"
          aria-pressed={shown.value === 'input'}
          onClick={() => (shown.value = 'input')}
        >
          <Icon name={takesPicture ? 'picture' : 'gallery'} />
          <span>{takesPicture ? 'Input' : 'Gallery'}</span>
        </button>
      </li>
      {own.map(run => (
        <li key={run.id}>
          <button
            type="button"
            class="strip-item"
            aria-pressed={shown.value === run.id}
            aria-label={[describeState(run), captionOf(run)].filter(Boolean).join(': ')}
            title={captionOf(run) || describeState(run)}
            data-running={hasEnded(run) ? undefined : ''}
            onClick={() => (shown.value = run.id)}
          >
            <RunThumb run={run} />
          </button>
        </li>
      ))}
    </ul>
  )
}
