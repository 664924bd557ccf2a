import { ownAddress } from '../api/address.ts'
import type { Model } from '../api/models.ts'
import { Compare } from '../pictures/compare.tsx'
import { CutOutView } from '../pictures/cut-out-view.tsx'
import { RatioFrame } from '../pictures/ratio-frame.tsx'
import { captionOf } from '../runs/describe-run.ts'
import type { Run } from '../runs/run.ts'
import { changeRun, runs } from '../runs/runs.ts'
import { useBlobUrl } from '../runs/use-blob-url.ts'
import { inputUnder, previousOf, viewOf } from './views.ts'

/** A finished picture in the way that was chosen to look at it. */
export const ResultPicture = ({ run, model }: { readonly run: Run; readonly model: Model }) => {
  const result = run.result!
  const [picture] = result.images
  const thumbnail = useBlobUrl(run.expired ? run.thumbnail : undefined)
  const address = ownAddress(result.output)
  const view = viewOf(model).value
  const before = view === 'input' ? inputUnder(model, run) : undefined
  const previous = view === 'previous' ? previousOf(runs.value, run) : undefined
  if (before) return <Compare before={before} after={address} />
  if (previous) return <Compare before={ownAddress(previous.result!.output)} after={address} />
  const words = captionOf(run)
  const name = words === '' ? `Result of ${model.title}` : words
  const ratio = picture.width / picture.height
  if (view === 'cut-out' && run.cutOut) return <CutOutView picture={run.cutOut} ratio={ratio} alt="The cut-out" />
  if (run.hasAlpha && !run.expired) return <CutOutView picture={address} ratio={ratio} alt={name} />
  return (
    <RatioFrame ratio={ratio}>
      {run.expired ? (
        <>
          {thumbnail !== undefined && <img class="result faded" src={thumbnail} alt={name} />}
          <p class="expired">This picture has expired on the server. Only its thumbnail is left here.</p>
        </>
      ) : (
        <img class="result" src={address} alt={name} onError={() => changeRun(run.id, { expired: true })} />
      )}
    </RatioFrame>
  )
}
