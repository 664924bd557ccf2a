import type { ResultBody } from '@sfumato/client'
import { formatBytes } from '../pictures/format-bytes.ts'
import { formatCredits, formatSeconds } from '../shell/format.ts'

const formats: Readonly<Record<string, string>> = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WebP' }

/** What is known of a result, in one line. */
export const ResultFacts = ({ result }: { readonly result: ResultBody }) => {
  const [picture] = result.images
  const { cost, total_time } = result.metrics
  return (
    <ul class="facts">
      <li class="tabular">
        {picture.width} × {picture.height}
      </li>
      <li>
        {formats[picture.content_type] ?? picture.content_type}, {formatBytes(picture.file_size)}
      </li>
      <li class="tabular">seed {result.seed}</li>
      <li>{formatSeconds(total_time)}</li>
      <li>
        {formatCredits(cost)} {cost === 1 ? 'credit' : 'credits'}
      </li>
      <li>
        {result.engine.preview ? (
          <span class="badge" title="Not painted by a trained model.">
            {result.engine.name} engine
          </span>
        ) : (
          (result.engine.checkpoint ?? result.engine.name)
        )}
      </li>
    </ul>
  )
}
