import { useEffect } from 'preact/hooks'
import { models } from '../api/models.ts'
import { captionOf, describeState } from '../runs/describe-run.ts'
import type { Run } from '../runs/run.ts'
import { runs } from '../runs/runs.ts'
import { useNow } from '../runs/use-now.ts'
import { formatAge } from '../shell/format.ts'
import { linkTo } from '../shell/route.ts'
import { RunThumb } from '../stage/run-strip.tsx'
import { shownOf } from '../stage/shown.ts'

const Card = ({ run, now }: { readonly run: Run; readonly now: number }) => {
  const model = models.value?.find(({ slug }) => slug === run.slug)
  return (
    <li>
      <a
        class="card"
        href={linkTo(run.slug)}
        onClick={() => {
          shownOf(run.slug).value = run.id
        }}
      >
        <RunThumb run={run} />
        <span class="card-words">
          <b>{captionOf(run) || model?.title || run.slug}</b>
          <span class="muted">
            {[model?.title, run.state === 'COMPLETED' ? undefined : describeState(run), formatAge(run.submittedAt, now)]
              .filter(Boolean)
              .join(' · ')}
            {run.expired && ' · expired'}
          </span>
        </span>
      </a>
    </li>
  )
}

/** Every run that this browser remembers. */
export const HistoryPage = () => {
  const now = useNow(true, 30_000)
  useEffect(() => {
    document.title = 'History – Sfumato studio'
  }, [])
  return (
    <main class="page">
      <h1>History</h1>
      <p class="muted">
        What was made in this browser. The server keeps the pictures for a while only; thumbnails and settings stay
        here.
      </p>
      {runs.value.length === 0 ? (
        <p class="nothing">Nothing was made here yet.</p>
      ) : (
        <ul class="gallery">
          {runs.value.map(run => (
            <Card key={run.id} run={run} now={now} />
          ))}
        </ul>
      )}
    </main>
  )
}
