import type { ErrorCode } from './table.ts'

/** A sentence of each kind of failure as a caller reads it, for the documents. */
export const errorExamples: Readonly<Record<ErrorCode, string>> = {
  bad_request: '`steps_num` must be a whole number from 20 to 50; got the number 500.',
  unauthorized: 'The API key (x-api-key, or Authorization: Bearer) is not valid.',
  forbidden: 'This key may not use bria-text-to-image; it may use bria-gen-fill.',
  model_not_found: 'There is no model "bria-text-to-video".',
  route_not_found: 'There is no route GET /v3/requests.',
  request_not_found: 'There is no request with this id.',
  request_expired: 'The result of this request has expired and is gone.',
  key_not_found: 'There is no key "17".',
  delivery_not_found: 'There is no delivery "msg_2b7c" that has ended.',
  checkpoint_not_found: 'The catalogue has no set "sdxl"; it has taesd, lama.',
  file_not_found: 'There is no such file, or it has expired.',
  method_not_allowed: 'GET is not possible here; expected POST.',
  insufficient_credits: 'Not enough credits: the balance is 0, this request needs 0.04.',
  spend_limit:
    'The key may spend 5 credits a day: 5 are spent or held, this request needs 0.04. The day ends at 2030-01-02T00:00:00.000Z.',
  content_type: 'The Content-Type must be application/json or multipart/form-data; got "text/plain".',
  idempotency_conflict: 'This Idempotency-Key came with another body before; a new request needs a new one.',
  body_too_large: 'The request body is too large; at most 48 MB are accepted.',
  range_not_satisfiable: 'The file has 184211 bytes; asked for was bytes=184211-.',
  image_unreachable: '`image` could not be fetched: host pictures.example answered with status 404.',
  image_url_refused: '`image` was not fetched: host 127.0.0.1 is a loopback address.',
  image_invalid: '`image` must be an http(s) address, a data URL or base64; it came empty.',
  image_too_large: '`image` is 31 MB; at most 20 MB are accepted.',
  image_format: '`image`: Expected a picture as jpeg, png, webp, gif, tiff, avif but received a PDF document',
  mask_empty: '`mask`: Expected some white, which is what is painted, but found none.',
  mask_ratio: '`mask`: Expected a mask with the aspect ratio of the picture, 1152 x 896, but received 512 x 512.',
  edge_transparent:
    '`image`: Expected a border without fully transparent pixels, since it is what is continued; set `preserve_alpha` to false to lay the picture on white.',
  content_moderation: '`prompt` was blocked by `prompt_content_moderation`: category explicit, for "pornography".',
  cancelled: 'The request was cancelled.',
  worker_lost: 'The painting process died over this request 3 times: signal SIGKILL.',
  rate_limited: 'This key may submit 60 requests a minute.',
  internal: 'A fault of this server; it has been logged.',
  engine_unavailable:
    'The engine "diffusion" has no checkpoint to paint a picture from words: pull one with "sfumato checkpoints pull" and name it in SFUMATO_CHECKPOINT_TEXT.',
  unavailable: 'The server is stopping; try again in a moment.',
  deadline: 'The picture was not done within the 120 s of a sync call.',
}
