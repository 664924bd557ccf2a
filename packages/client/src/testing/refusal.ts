import type { FieldProblem } from '../errors/errors.ts'
import type { ErrorCode } from '../wire/types.ts'
import { errorStatuses } from './contract.ts'

/** An answer of the mock that is a refusal; thrown. */
export class Refusal {
  readonly response: Response

  constructor(
    code: ErrorCode,
    sentence: string,
    more: { readonly problems?: readonly FieldProblem[]; readonly retryAfterSeconds?: number | undefined } = {},
  ) {
    const { problems, retryAfterSeconds } = more
    this.response = Response.json(
      { error: sentence, error_code: code, code, ...(problems ? { problems } : {}) },
      {
        status: errorStatuses[code],
        ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(retryAfterSeconds) } }),
      },
    )
  }
}
