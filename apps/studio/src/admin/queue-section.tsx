import type { AdminQueueBody } from '@sfumato/contract'
import { useNow } from '../runs/use-now.ts'
import { formatAge } from '../shell/format.ts'
import { adminCall } from './calls.ts'
import { DataTable } from './data-table.tsx'
import { Section } from './section.tsx'
import { useLoaded } from './use-loaded.ts'

const everyMs = 1_500

const load = () => adminCall<AdminQueueBody>('/admin/v1/queue')

const standing = ({ status, progress, queue_position }: AdminQueueBody['requests'][number]): string =>
  status === 'PROCESSING'
    ? `painting, ${Math.round((progress ?? 0) * 100)} %`
    : `waiting, ${queue_position ?? 0} before it`

/** Requests that wait or run, of all keys. */
export const QueueSection = () => {
  const now = useNow(true, everyMs)
  return (
    <Section title="Queue" words="Requests of all keys that wait or run." loaded={useLoaded(load, everyMs)}>
      {({ total, requests }) => (
        <>
          <DataTable
            caption="Queue"
            columns={['Request', 'Model', 'Key', 'Stands', 'Came', 'Starts']}
            none="Nothing waits and nothing runs."
            rows={requests.map(request => ({
              id: request.request_id,
              cells: [
                <code key="id">{request.request_id.slice(0, 8)}</code>,
                request.model,
                <code key="key">{request.key_prefix}…</code>,
                standing(request),
                formatAge(Date.parse(request.created_at), now),
                request.crashes > 0 ? `${request.attempt}, ${request.crashes} crashed` : String(request.attempt),
              ],
            }))}
          />
          {total > requests.length && <p class="muted">{total - requests.length} more are not shown.</p>}
        </>
      )}
    </Section>
  )
}
