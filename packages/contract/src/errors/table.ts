/** One kind of failure: its HTTP status on the sync surface, the documented title, and whether a retry can help. */
interface ErrorKind {
  readonly status: number
  readonly title: string
  readonly retryable: boolean
  /** When it happens, for the documentation. */
  readonly when: string
}

const kind = (status: number, title: string, when: string, retryable = false): ErrorKind => ({
  status,
  title,
  retryable,
  when,
})

/**
 * Every failure there is, by its stable word. On the async surface whatever happens after the submit is `FAILED`,
 * served as 422, whatever its status here.
 */
export const errorTable = {
  bad_request: kind(
    400,
    'Bad Request',
    'a field is missing or outside its type, list or range, or the body is not JSON',
  ),
  unauthorized: kind(401, 'Unauthorized', 'the key is missing or not valid'),
  forbidden: kind(403, 'Forbidden', 'the key may not use this model or route'),
  model_not_found: kind(404, 'Not Found', 'no such model'),
  route_not_found: kind(404, 'Not Found', 'no such route'),
  request_not_found: kind(404, 'Not Found', 'no request of this key has this id'),
  request_expired: kind(404, 'Not Found', 'the result was kept for its time and is gone'),
  key_not_found: kind(404, 'Not Found', 'no key has this number'),
  delivery_not_found: kind(404, 'Not Found', 'no webhook delivery that has ended has this id'),
  file_not_found: kind(404, 'Not Found', 'no such output or upload, or it has expired'),
  checkpoint_not_found: kind(404, 'Not Found', 'the catalogue has no such checkpoint set'),
  method_not_allowed: kind(405, 'Method Not Allowed', 'the route exists, but not for this method'),
  insufficient_credits: kind(406, 'Insufficient Credits', 'the balance is lower than the price'),
  spend_limit: kind(406, 'Insufficient Credits', 'the key has spent what it may spend in a day or month'),
  content_type: kind(406, 'Not Acceptable', 'a body that is neither JSON nor multipart/form-data'),
  idempotency_conflict: kind(409, 'Conflict', 'an idempotency key that came with another body before'),
  body_too_large: kind(413, 'Payload Too Large', 'the body is over the limit'),
  range_not_satisfiable: kind(416, 'Range Not Satisfiable', 'a part of a file that begins behind its end'),
  image_unreachable: kind(422, 'Unprocessable', 'a picture could not be fetched', true),
  image_url_refused: kind(422, 'Unprocessable', 'a picture address that this server will not fetch'),
  image_invalid: kind(422, 'Unprocessable', 'bytes that are no whole picture'),
  image_too_large: kind(422, 'Unprocessable', 'a picture over the limits of bytes, pixels or side'),
  image_format: kind(422, 'Unprocessable', 'a picture format that is not accepted'),
  mask_empty: kind(422, 'Unprocessable', 'a mask without any white, or a picture without a subject to keep'),
  mask_ratio: kind(422, 'Unprocessable', 'a mask of another aspect ratio than the picture'),
  edge_transparent: kind(
    422,
    'Unprocessable',
    'an expansion of a picture with a fully transparent pixel on its border',
  ),
  content_moderation: kind(422, 'Unprocessable', 'a moderation check that the caller asked for blocked the request'),
  cancelled: kind(422, 'Unprocessable', 'the caller cancelled or hung up'),
  worker_lost: kind(422, 'Unprocessable', 'the painting process died on every attempt', true),
  rate_limited: kind(429, 'Rate Limited', 'too many submits, or too many requests waiting', true),
  internal: kind(500, 'Server Error', 'a fault of this server', true),
  engine_unavailable: kind(502, 'Bad Gateway', 'the engine that paints this model cannot be used', true),
  unavailable: kind(
    503,
    'Unavailable',
    'the server is starting or stopping, or its database or storage does not answer',
    true,
  ),
  deadline: kind(504, 'Timeout', 'the time limit of a sync call or of a run passed', true),
} as const satisfies Record<string, ErrorKind>

/** A failure's stable word. */
export type ErrorCode = keyof typeof errorTable
