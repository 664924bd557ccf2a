import { effect, untracked } from '@preact/signals'
import { render } from 'preact'
import { loadModels } from './api/models.ts'
import { hasKey } from './api/session.ts'
import { App } from './app.tsx'
import { loadRuns } from './runs/runs.ts'
import { resumeRuns } from './runs/start-run.ts'
import { loadDrafts } from './store/drafts.ts'
import './shell/theme.ts'

const kept = Promise.all([loadDrafts(), loadRuns()])
await Promise.all([loadModels(), kept])
render(<App />, document.getElementById('studio')!)
// Also when a key is entered later.
effect(() => {
  if (hasKey.value) untracked(resumeRuns)
})
