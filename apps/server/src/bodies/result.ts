import type { ResultBody } from '@sfumato/contract'
import type { RequestRow } from '../rows/requests.ts'
import type { StoredOutcome } from '../service/stored-json.ts'
import { outputAddress } from './addresses.ts'
import { completedMetrics } from './metrics.ts'

/** The text of all warnings; nothing where there are none. */
export const warningText = ({ warnings }: StoredOutcome): string => warnings.map(({ message }) => message).join(' ')

/** The result of a completed request. */
export const resultBody = (origin: string, row: RequestRow): ResultBody => {
  const outcome = JSON.parse(row.outcome_json ?? '') as StoredOutcome
  const values = JSON.parse(row.values_json) as { seed: number; prompt?: string }
  const url = outputAddress(origin, row, outcome)
  return {
    request_id: row.id,
    status: 'COMPLETED',
    output: url,
    images: [
      {
        url,
        content_type: outcome.contentType,
        file_name: row.output_name ?? '',
        file_size: outcome.fileSize,
        width: outcome.width,
        height: outcome.height,
      },
    ],
    seed: values.seed,
    ...(values.prompt === undefined ? {} : { prompt: values.prompt }),
    ...(outcome.refinedPrompt === undefined ? {} : { refined_prompt: outcome.refinedPrompt }),
    ...(outcome.warnings.length === 0 ? {} : { warnings: [...outcome.warnings], warning: warningText(outcome) }),
    ...(Object.keys(outcome.moderation).length === 0
      ? {}
      : { moderation: outcome.moderation as Record<string, string[]> }),
    engine: outcome.engine,
    error: null,
    metrics: completedMetrics(row, outcome),
  }
}

/** The JSON of text to image on the sync surface: the result with the list that its document shows. */
export const syncTextResultBody = (origin: string, row: RequestRow): ResultBody => {
  const body = resultBody(origin, row)
  return { ...body, result: [{ urls: [body.output], seed: body.seed, uuid: body.request_id }] }
}
