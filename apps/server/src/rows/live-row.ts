import type { RequestRow } from './requests.ts'

/** The columns of a request that has not ended as dispatchers read them, but for its pictures. */
export const liveColumns = [
  'id',
  'sequence',
  'key_id',
  'slug',
  'surface',
  'created_at',
  'runs_on',
  'needs_fetch',
  'webhook_url',
  'start_by',
  'state',
  'progress',
  'preview_json',
] as const

/** What dispatchers read of a request that has not ended: of its pictures themselves, or whether there are any. */
export type LiveRow = Pick<RequestRow, (typeof liveColumns)[number]> &
  ({ readonly has_inputs: boolean } | { readonly pictures_json: string })
