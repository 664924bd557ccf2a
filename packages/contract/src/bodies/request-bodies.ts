import Type, { type Static } from 'typebox'
import { states } from '../states.ts'

const address = (description: string) => Type.String({ format: 'uri', description })
const requestId = Type.String({ format: 'uuid', description: 'The request, for every later call about it.' })
const state = (...words: string[]) => Type.Enum(words, { type: 'string', description: 'Where the request stands.' })

/** The answer to `POST /v2/{slug}`. */
export const submitBody = Type.Object(
  {
    request_id: requestId,
    status: state('QUEUED'),
    status_url: address('Poll this until COMPLETED or FAILED.'),
    response_url: address('The result body.'),
    poll_url: address('The same result body under the older path.'),
    cancel_url: address('POST here to cancel.'),
    events_url: address('Server-sent events until the end.'),
    queue_position: Type.Integer({ minimum: 0, description: 'How many requests start before this one.' }),
  },
  { $id: 'Submitted', title: 'Submitted' },
)
/** An accepted submit as TypeScript sees it. */
export type SubmitBody = Static<typeof submitBody>

/** `GET /v2/requests/{id}/status` while the request is queued or running. */
export const pendingBody = Type.Object(
  {
    request_id: requestId,
    status: state('QUEUED', 'PROCESSING'),
    status_url: address('This address.'),
    response_url: address('The result body.'),
    queue_position: Type.Optional(
      Type.Integer({ minimum: 0, description: 'How many requests start before this one.' }),
    ),
    progress: Type.Number({ minimum: 0, maximum: 1, description: 'Share that is done.' }),
    preview_url: Type.Optional(
      address('A small look at the unfinished picture, until the request has ended; absent where there is none.'),
    ),
    metrics: Type.Object({}, { description: 'Empty until the request has ended.' }),
  },
  { $id: 'Pending', title: 'Queued or running' },
)
/** A queued or running request as TypeScript sees it. */
export type PendingBody = Static<typeof pendingBody>

const completedMetrics = Type.Object({
  inference_time: Type.Number({ description: 'Seconds of painting.' }),
  queue_time: Type.Number({ description: 'Seconds of waiting.' }),
  total_time: Type.Number({ description: 'Seconds from submit to end.' }),
  cost: Type.Number({ description: 'Credits charged.' }),
  remaining_credits: Type.Number({ description: 'Credits left after this request.' }),
})

/** `GET /v2/requests/{id}/status` of a completed request: no output here. */
export const completedStatusBody = Type.Object(
  { request_id: requestId, status: state('COMPLETED'), metrics: completedMetrics },
  { $id: 'CompletedStatus', title: 'Completed (status)' },
)
/** The status of a completed request as TypeScript sees it. */
export type CompletedStatusBody = Static<typeof completedStatusBody>

const picture = Type.Object({
  url: address('The picture; needs no key.'),
  content_type: Type.String(),
  file_name: Type.String(),
  file_size: Type.Integer({ description: 'Bytes.' }),
  width: Type.Integer(),
  height: Type.Integer(),
})

/** A remark on how a result came about. */
export const remark = Type.Object({
  code: Type.String({ description: 'Stable word.' }),
  message: Type.String({ description: 'One sentence.' }),
})
/** A remark as TypeScript sees it. */
export type Remark = Static<typeof remark>

/** `GET /v2/requests/{id}` of a completed request, and the JSON of the sync surface. */
export const resultBody = Type.Object(
  {
    request_id: requestId,
    status: state('COMPLETED'),
    output: address('The picture; the same address as in `images`.'),
    images: Type.Array(picture, { minItems: 1, maxItems: 1 }),
    seed: Type.Integer({ description: 'The seed that was used.' }),
    prompt: Type.Optional(Type.String({ description: 'The prompt as sent, or its default.' })),
    refined_prompt: Type.Optional(Type.String({ description: 'The prompt that was painted, where it was rewritten.' })),
    warnings: Type.Optional(Type.Array(remark)),
    warning: Type.Optional(Type.String({ description: 'The text of all warnings.' })),
    moderation: Type.Optional(
      Type.Object(
        {},
        {
          additionalProperties: Type.Array(Type.String()),
          description: 'For each moderation field that was on: the categories that were really checked.',
        },
      ),
    ),
    engine: Type.Object({
      name: Type.String({ description: 'What painted it.' }),
      checkpoint: Type.Union([Type.String(), Type.Null()]),
      preview: Type.Boolean({ description: 'True: a preview, not painted by a trained model.' }),
    }),
    error: Type.Null(),
    metrics: completedMetrics,
    result: Type.Optional(
      Type.Array(
        Type.Object({ urls: Type.Array(Type.String({ format: 'uri' })), seed: Type.Integer(), uuid: Type.String() }),
        {
          description: 'Text to image on the sync surface only.',
        },
      ),
    ),
  },
  { $id: 'Result', title: 'Result' },
)
/** A result as TypeScript sees it. */
export type ResultBody = Static<typeof resultBody>

/** A failed request, served as 422 by status and result. */
export const failedBody = Type.Object(
  {
    request_id: requestId,
    status: state('FAILED'),
    error: Type.String({ description: 'One sentence.' }),
    error_code: Type.String({ description: 'Stable word of the error table.' }),
    code: Type.String({ description: 'The same word.' }),
    metrics: Type.Object({ inference_time: Type.Number({ description: 'Seconds of painting before it failed.' }) }),
  },
  { $id: 'Failed', title: 'Failed' },
)
/** A failed request as TypeScript sees it. */
export type FailedBody = Static<typeof failedBody>

/** `GET /v2/requests`. */
export const historyBody = Type.Object(
  {
    requests: Type.Array(
      Type.Object({
        request_id: requestId,
        model: Type.String({ description: 'The model by its name in the path.' }),
        status: state(...states),
        created_at: Type.String({ format: 'date-time' }),
        started_at: Type.Optional(Type.String({ format: 'date-time' })),
        ended_at: Type.Optional(Type.String({ format: 'date-time' })),
        prompt: Type.Optional(Type.String({ description: 'The prompt as sent, or its default.' })),
        output: Type.Optional(address('The picture of a completed request; needs no key.')),
        cost: Type.Optional(Type.Number({ description: 'Credits charged.' })),
        error: Type.Optional(Type.String({ description: 'Why it failed, in one sentence.' })),
        error_code: Type.Optional(Type.String({ description: 'Stable word of the error table.' })),
        status_url: address('Where it stands now.'),
        response_url: address('The result body.'),
      }),
      { description: 'Newest first.' },
    ),
    next_cursor: Type.Union([Type.String(), Type.Null()], {
      description: 'Sent as `cursor` it brings the next page; null on the last one.',
    }),
  },
  { $id: 'History', title: 'History' },
)
/** A page of the history as TypeScript sees it. */
export type HistoryBody = Static<typeof historyBody>

/** Every state there is, for documents that list them. */
export const stateSchema = Type.Enum([...states], { type: 'string' })
