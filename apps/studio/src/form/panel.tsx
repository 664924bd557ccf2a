import type { Signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { credits } from '../api/account.ts'
import type { Model } from '../api/models.ts'
import { asksForKey, hasKey } from '../api/session.ts'
import { CodePane } from '../code/code-pane.tsx'
import { startRun } from '../runs/start-run.ts'
import { drawSeeds } from '../schema/draw-seed.ts'
import { formatCredits } from '../shell/format.ts'
import { shownOf } from '../stage/shown.ts'
import { changeDraft, type Draft } from '../store/drafts.ts'
import { EngineNote } from './engine-note.tsx'
import { ModelForm } from './model-form.tsx'
import { ProblemSummary } from './problem-summary.tsx'

/** Beside the stage: what the model takes, as a form or as code, and the button that starts it. */
export const Panel = ({
  model,
  draft,
  problems,
  otherProblem,
}: {
  readonly model: Model
  readonly draft: Signal<Draft>
  readonly problems: Readonly<Record<string, string>>
  readonly otherProblem: string
}) => {
  const [pane, changePane] = useState<'form' | 'code'>('form')
  const start = () => {
    if (!hasKey.value) {
      asksForKey.value = true
      return
    }
    const { values, seedLocked } = draft.value
    shownOf(model.slug).value = startRun(model, values)
    if (!seedLocked) changeDraft(draft, { values: { ...values, ...drawSeeds(model.fields) } })
    // In one column the picture is above the form, out of sight for whoever has filled it in.
    if (matchMedia('(width <= 720px)').matches) document.querySelector('.stage')?.scrollIntoView()
  }
  const left = credits.value
  return (
    <form
      class="panel"
      noValidate
      aria-label={model.title}
      onSubmit={event => {
        event.preventDefault()
        start()
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start()
      }}
    >
      <header class="panel-head">
        <h1>{model.title}</h1>
        <p class="muted">{model.summary}</p>
        <EngineNote model={model} />
        <div class="segments" role="radiogroup" aria-label="Panel">
          {(['form', 'code'] as const).map(name => (
            <label key={name} class="segment">
              <input type="radio" name="pane" checked={pane === name} onChange={() => changePane(name)} />
              <span>{name === 'form' ? 'Settings' : 'Code'}</span>
            </label>
          ))}
        </div>
      </header>
      <div class="panel-body">
        {pane === 'form' ? (
          <ModelForm model={model} draft={draft} problems={problems} />
        ) : (
          <CodePane model={model} values={draft.value.values} />
        )}
      </div>
      <footer class="panel-foot">
        <ProblemSummary model={model} problems={problems} other={otherProblem} />
        {!hasKey.value && (
          <p class="hint">
            Calls need the API key that the server printed when it was started for the first time (<code>SG_…</code>).
          </p>
        )}
        <button type="submit" class="button primary large" title="Ctrl + Enter">
          {hasKey.value ? 'Generate' : 'Enter the API key'}
          {hasKey.value && (
            <span class="price">
              {formatCredits(model.price)} {model.price === 1 ? 'credit' : 'credits'}
            </span>
          )}
        </button>
        {left !== undefined && left < model.price && (
          <p class="hint">The balance is {formatCredits(left)} credits: an operator can add more.</p>
        )}
      </footer>
    </form>
  )
}
