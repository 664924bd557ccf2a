/**
 * Prints `docs/errors.md`, every failure there is, from the error table:
 *
 *   node tools/make-error-docs.ts > docs/errors.md
 */
import { type ErrorCode, errorBody, errorExamples, errorTable } from '@sfumato/contract'

const codes = Object.keys(errorTable) as ErrorCode[]

const row = (code: ErrorCode): string => {
  const { status, when, retryable } = errorTable[code]
  const example = errorExamples[code].replaceAll('|', '\\|')
  return `| ${status} | \`${code}\` | ${when} | ${retryable ? 'yes' : 'no'} | ${example} |`
}

/** The text of `docs/errors.md`. */
export const errorDocument = [
  '# Errors',
  'Made from the error table by `tools/make-error-docs.ts`; do not edit.',
  'Every failure, on every surface and in every webhook, has the same body. `error` is a sentence for people, `error_code` (and `code`, the same) a word for programs that does not change; `request_id` is there where a request was made, `problems` (a `field` and a `message` each) where fields are wrong.',
  `\`\`\`json\n${JSON.stringify(errorBody('bad_request', errorExamples.bad_request), null, 2)}\n\`\`\``,
  'What is wrong with the fields of a body is told at the submit, on both surfaces, all fields at once. What is learnt later, from fetching and reading the pictures, from moderation or from painting, fails the request: on the async surface it is `FAILED` and its status and result are served as **422** whatever the status below; on the sync surface the call is answered with the status below. Failed requests cost nothing.',
  'Every 429 and 503 says in `Retry-After` how many seconds to wait. *Again* says whether the same call may succeed later; with an `Idempotency-Key` it is never run or charged twice. Clients of the hosted service know 406 as "Insufficient Credits": it is also the answer to a body of another type than JSON or a form.',
  ['| status | `error_code` | when | again | for example |', '|---|---|---|---|---|', ...codes.map(row)].join('\n'),
].join('\n\n')

if (import.meta.main) console.log(errorDocument)
