import type { LiveRow } from '../rows/live-row.ts'
import type { LiveRequest } from './dispatcher.ts'

/** A row as dispatchers keep it, and as callers may see it. */
export const liveRequestOf = (row: LiveRow): LiveRequest => ({
  id: row.id,
  sequence: row.sequence,
  keyId: row.key_id,
  slug: row.slug,
  surface: row.surface,
  createdAt: row.created_at,
  runsOn: row.runs_on === 1,
  hasInputs: 'has_inputs' in row ? row.has_inputs : row.pictures_json !== '{}',
  needsFetch: row.needs_fetch === 1,
  hasWebhook: row.webhook_url !== null,
  startBy: row.start_by,
  state: row.state as LiveRequest['state'],
  progress: row.progress,
  ...(row.preview_json === null ? {} : { preview: JSON.parse(row.preview_json) }),
})
