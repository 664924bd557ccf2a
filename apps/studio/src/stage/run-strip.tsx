import type { Signal } from '@preact/signals'
import { captionOf, describeState } from '../runs/describe-run.ts'
import { hasEnded, type Run } from '../runs/run.ts'
import { runs } from '../runs/runs.ts'
import { useBlobUrl } from '../runs/use-blob-url.ts'
import { Icon } from '../shell/icon.tsx'

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

/** The runs of a model, newest first, to go back to. */
export const RunStrip = ({
  slug,
  shown,
  offersInput,
}: {
  readonly slug: string
  readonly shown: Signal<string>
  readonly offersInput: boolean
}) => {
  const own = runs.value.filter(run => run.slug === slug)
  if (own.length === 0) return null
  return (
    <ul class="strip" aria-label="Runs of this model">
      {offersInput && (
        <li>
          <button
            type="button"
            class="strip-item input-item"
            aria-pressed={shown.value === 'input'}
            onClick={() => (shown.value = 'input')}
          >
            <Icon name="picture" />
            <span>Input</span>
          </button>
        </li>
      )}
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
