import type { Model } from '../api/models.ts'
import { DescriptionText } from '../form/description-text.tsx'
import type { Run } from '../runs/run.ts'
import { ResultActions } from './result-actions.tsx'
import { ResultFacts } from './result-facts.tsx'
import { ResultPicture } from './result-picture.tsx'

/** A finished picture, as large as it fits, with what can be done with it and what is known of it. */
export const ResultView = ({ run, model }: { readonly run: Run; readonly model: Model }) => {
  const { warnings = [], refined_prompt } = run.result!
  return (
    <>
      <div class="stage-body">
        <ResultPicture run={run} model={model} />
      </div>
      <div class="result-bar">
        <ResultFacts result={run.result!} />
        <ResultActions run={run} model={model} />
      </div>
      {(warnings.length > 0 || refined_prompt !== undefined) && (
        <ul class="remarks">
          {refined_prompt !== undefined && <li>Painted from: {refined_prompt}</li>}
          {warnings.map(({ code, message }) => (
            <li key={code}>
              <DescriptionText text={message} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
