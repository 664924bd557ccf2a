import type { DeliveriesBody } from '@sfumato/contract'
import { ActionButton } from './action-button.tsx'
import { adminCall } from './calls.ts'
import { DataTable } from './data-table.tsx'
import { Section } from './section.tsx'
import { useLoaded } from './use-loaded.ts'

const load = () => adminCall<DeliveriesBody>('/admin/v1/webhooks?state=DEAD')

/** Webhooks that were given up, to be begun again. */
export const WebhooksSection = () => {
  const loaded = useLoaded(load)
  const again = async (path: string) => {
    await adminCall(`/admin/v1/webhooks/${path}`, { method: 'POST' })
    await loaded.reload()
  }
  const dead = loaded.value?.deliveries.length ?? 0
  return (
    <Section
      title="Dead webhooks"
      words="Deliveries whose receiver did not answer with 2xx within 45 minutes. They are kept for 30 days."
      loaded={loaded}
      actions={dead > 0 && <ActionButton onAct={() => again('redeliver-dead')}>Deliver all again</ActionButton>}
    >
      {({ deliveries }) => (
        <DataTable
          caption="Dead webhooks"
          columns={['Request', 'Address', 'Attempts', 'Last answer', 'Made', 'Actions']}
          none="No webhook is dead."
          rows={deliveries.map(({ id, request_id, url, attempts, last_error, created_at }) => ({
            id,
            cells: [
              <code key="id">{request_id.slice(0, 8)}</code>,
              <span key="url" class="long">
                {url}
              </span>,
              String(attempts),
              last_error ?? '',
              created_at.slice(0, 16).replace('T', ' '),
              <ActionButton key="again" label={`Deliver ${id} again`} onAct={() => again(`${id}/redeliver`)}>
                Deliver again
              </ActionButton>,
            ],
          }))}
        />
      )}
    </Section>
  )
}
