import type { Model } from '../api/models.ts'
import { CutOutView } from '../pictures/cut-out-view.tsx'
import { RatioFrame } from '../pictures/ratio-frame.tsx'
import { describeState, secondsOf } from '../runs/describe-run.ts'
import type { Run } from '../runs/run.ts'
import { cancelRun } from '../runs/start-run.ts'
import { useNow } from '../runs/use-now.ts'
import { formatSeconds } from '../shell/format.ts'
import { Icon } from '../shell/icon.tsx'
import { expectedRatio } from './expected-ratio.ts'
import { ViewButton } from './view-button.tsx'
import { viewOf } from './views.ts'

/** A run on its way: its place in the queue, how far it is, and the picture as far as it can be seen. */
export const RunningView = ({ run, model }: { readonly run: Run; readonly model: Model }) => {
  const now = useNow(true)
  const view = viewOf(model)
  const ratio = expectedRatio(model, run.values)
  const percent = Math.round(run.progress * 100)
  return (
    <>
      <div class="stage-body">
        {view.value === 'cut-out' && run.cutOut ? (
          <CutOutView picture={run.cutOut} ratio={ratio} alt="The cut-out" />
        ) : (
          <RatioFrame ratio={ratio}>
            <div class="veil" aria-hidden="true" />
            {run.previewUrl !== undefined && (
              <img
                class={run.cutOut ? 'step-preview cut-out-checker' : 'step-preview'}
                src={run.previewUrl}
                alt="How far it is"
              />
            )}
          </RatioFrame>
        )}
      </div>
      <div class="run-bar">
        <div class="run-words">
          <b>{describeState(run)}</b>
          <span class="muted tabular">
            {run.state === 'PROCESSING' && `${percent} %, `}
            {formatSeconds(secondsOf(run, now))}
          </span>
        </div>
        <div
          class="progress"
          role="progressbar"
          aria-label="Progress"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          data-waiting={run.state === 'PROCESSING' ? undefined : ''}
        >
          <span style={{ width: run.state === 'PROCESSING' ? `${percent}%` : undefined }} />
        </div>
        <div class="actions">
          {run.cutOut && <ViewButton view={view} name="cut-out" icon="cut" label="Cut-out" />}
          <button
            type="button"
            class="button small"
            disabled={run.requestId === undefined}
            onClick={() => void cancelRun(run)}
          >
            <Icon name="stop" /> Cancel
          </button>
        </div>
      </div>
      {run.problem && (
        <p class="problem" role="alert">
          {run.problem.sentence}
        </p>
      )}
    </>
  )
}
