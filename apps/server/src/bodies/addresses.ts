import type { FileKind } from '../files/file-store.ts'
import type { RequestRow } from '../rows/requests.ts'
import type { StoredOutcome } from '../service/stored-json.ts'

/** The absolute addresses of a request. */
export const requestAddresses = (origin: string, id: string) => ({
  status_url: `${origin}/v2/requests/${id}/status`,
  response_url: `${origin}/v2/requests/${id}`,
})

/** The absolute address of a file of the store. */
export const fileAddress = (origin: string, kind: FileKind, token: string, name: string): string =>
  `${origin}/${kind}/${token}/${name}`

/** The absolute address of a completed request's output: the signed one of the storage where that is configured. */
export const outputAddress = (
  origin: string,
  row: RequestRow,
  { signedUrl }: Pick<StoredOutcome, 'signedUrl'>,
): string => signedUrl ?? fileAddress(origin, 'outputs', row.output_token ?? '', row.output_name ?? '')
