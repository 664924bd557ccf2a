import { useEffect } from 'preact/hooks'
import type { Model } from './api/models.ts'
import { Panel } from './form/panel.tsx'
import { describeState } from './runs/describe-run.ts'
import { refusals } from './runs/refusals.ts'
import { findRun } from './runs/runs.ts'
import { readProblems } from './schema/read-problems.ts'
import { shownOf } from './stage/shown.ts'
import { Stage } from './stage/stage.tsx'
import { draftOf } from './store/drafts.ts'

/** A model's page: the picture large, its form beside it. */
export const ModelPage = ({ model }: { readonly model: Model }) => {
  const draft = draftOf(model)
  const refusal = refusals.value[model.slug]
  const { byField, other } = readProblems(
    refusal?.problem.sentence ?? '',
    model.fields.map(({ name }) => name),
  )
  // What has been changed since may be right by now.
  const problems = Object.fromEntries(
    Object.entries(byField).filter(([name]) => refusal?.values[name] === draft.value.values[name]),
  )
  const run = findRun(shownOf(model.slug).value)
  useEffect(() => {
    document.title = `${model.title} – Sfumato studio`
  }, [model.title])
  return (
    <main class="studio">
      <Stage model={model} draft={draft} problems={problems} />
      <Panel model={model} draft={draft} problems={problems} otherProblem={other} />
      <p class="visually-hidden" role="status">
        {run ? describeState(run) : ''}
      </p>
    </main>
  )
}
