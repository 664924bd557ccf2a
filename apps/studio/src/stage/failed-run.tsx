import { DescriptionText } from '../form/description-text.tsx'
import { describeState } from '../runs/describe-run.ts'
import type { Run } from '../runs/run.ts'

/** A run that came to nothing, with the server's sentence. */
export const FailedRun = ({ run, onBack }: { readonly run: Run; readonly onBack: () => void }) => (
  <div class="stage-body centred">
    <div class="notice">
      <h2>{describeState(run)}</h2>
      <p>
        <DescriptionText text={run.problem?.sentence ?? ''} />
      </p>
      <p class="muted">Nothing was charged.</p>
      <button type="button" class="button" onClick={onBack}>
        Back
      </button>
    </div>
  </div>
)
