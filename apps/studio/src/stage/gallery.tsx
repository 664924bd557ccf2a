import type { Signal } from '@preact/signals'
import { captionOf, describeState } from '../runs/describe-run.ts'
import type { Run } from '../runs/run.ts'
import { focusByArrows } from './focus-by-arrows.ts'
import { RunThumb } from './run-strip.tsx'

/** The results of a model as a grid; one that is chosen is shown large, with the focus on its place in the strip. */
export const Gallery = ({ runs, shown }: { readonly runs: readonly Run[]; readonly shown: Signal<string> }) => {
  const show = (run: Run) => {
    shown.value = run.id
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.strip-item[aria-pressed=true]')?.focus({ preventScroll: true }),
    )
  }
  return (
    <div class="stage-body scrolls">
      <ul class="gallery" aria-label="Results" onKeyDown={focusByArrows}>
        {runs.map(run => (
          <li key={run.id}>
            <button type="button" class="card" onClick={() => show(run)}>
              <RunThumb run={run} />
              <span class="card-words">
                <b>{captionOf(run)}</b>
                {run.state !== 'COMPLETED' && <span class="muted">{describeState(run)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
