import { ownAddress } from '../api/address.ts'
import type { Model } from '../api/models.ts'
import { DescriptionText } from '../form/description-text.tsx'
import { captionOf } from '../runs/describe-run.ts'
import type { Run } from '../runs/run.ts'
import { changeRun } from '../runs/runs.ts'
import { useBlobUrl } from '../runs/use-blob-url.ts'
import { RatioFrame } from './ratio-frame.tsx'
import { ResultActions } from './result-actions.tsx'
import { ResultFacts } from './result-facts.tsx'

/** A finished picture, as large as it fits, with what can be done with it and what is known of it. */
export const ResultView = ({ run, model }: { readonly run: Run; readonly model: Model }) => {
  const result = run.result!
  const [picture] = result.images
  const thumbnail = useBlobUrl(run.expired ? run.thumbnail : undefined)
  const words = captionOf(run)
  const name = words === '' ? `Result of ${model.title}` : words
  return (
    <>
      <div class="stage-body">
        <RatioFrame ratio={picture.width / picture.height}>
          {run.expired ? (
            <>
              {thumbnail !== undefined && <img class="result faded" src={thumbnail} alt={name} />}
              <p class="expired">This picture has expired on the server. Only its thumbnail is left here.</p>
            </>
          ) : (
            <img
              class="result"
              src={ownAddress(result.output)}
              alt={name}
              onError={() => changeRun(run.id, { expired: true })}
            />
          )}
        </RatioFrame>
      </div>
      <div class="result-bar">
        <ResultFacts result={result} />
        <ResultActions run={run} model={model} />
      </div>
      {(result.warnings ?? []).length > 0 && (
        <ul class="remarks">
          {result.warnings!.map(({ code, message }) => (
            <li key={code}>
              <DescriptionText text={message} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
