import type { Signal } from '@preact/signals'
import type { Model } from '../api/models.ts'
import { hasEnded } from '../runs/run.ts'
import { findRun } from '../runs/runs.ts'
import { mainPicture } from '../schema/main-picture.ts'
import type { Draft } from '../store/drafts.ts'
import { FailedRun } from './failed-run.tsx'
import { InputView } from './input-view.tsx'
import { ResultView } from './result-view.tsx'
import { RunStrip } from './run-strip.tsx'
import { RunningView } from './running-view.tsx'
import { shownOf } from './shown.ts'

/** The large part of a model's page: what goes in, how it goes on, and what came out. */
export const Stage = ({
  model,
  draft,
  problems,
}: {
  readonly model: Model
  readonly draft: Signal<Draft>
  readonly problems: Readonly<Record<string, string>>
}) => {
  const shown = shownOf(model.slug)
  const run = findRun(shown.value)
  return (
    <section class="stage" aria-label="Picture">
      {run === undefined && <InputView model={model} draft={draft} problems={problems} />}
      {run?.state === 'COMPLETED' && <ResultView key={run.id} run={run} model={model} />}
      {run?.state === 'FAILED' && <FailedRun run={run} onBack={() => (shown.value = 'input')} />}
      {run && !hasEnded(run) && <RunningView key={run.id} run={run} model={model} />}
      <RunStrip slug={model.slug} shown={shown} takesPicture={mainPicture(model) !== undefined} />
    </section>
  )
}
