import type { AdminKeyBody } from '@sfumato/contract'
import { useState } from 'preact/hooks'
import { formatCredits } from '../../shell/format.ts'
import { ActionButton } from '../action-button.tsx'
import { adminCall } from '../calls.ts'
import { DataTable } from '../data-table.tsx'
import { Section } from '../section.tsx'
import { useLoaded } from '../use-loaded.ts'
import { CreditsDialog, LimitsDialog, NewKeyDialog } from './key-dialogs.tsx'
import { describeSettings } from './key-settings.ts'

const load = () => adminCall<{ keys: AdminKeyBody[] }>('/admin/v1/keys')

type Open = { readonly kind: 'new' } | { readonly kind: 'limits' | 'credits'; readonly key: AdminKeyBody }

/** All keys: make, limit, fill up and revoke them. */
export const KeysSection = () => {
  const loaded = useLoaded(load)
  const [open, changeOpen] = useState<Open>()
  const dialog = { onDone: () => void loaded.reload(), onClose: () => changeOpen(undefined) }
  const revoke = async ({ id }: AdminKeyBody) => {
    await adminCall(`/admin/v1/keys/${id}/revoke`, { method: 'POST' })
    await loaded.reload()
  }
  const cells = (key: AdminKeyBody) => {
    const name = key.label || key.prefix
    return [
      <>
        <b>{key.label || '–'}</b> {key.scope === 'admin' && <span class="badge">admin</span>}
      </>,
      <code key="prefix">{key.prefix}…</code>,
      <span key="credits" class="tabular">
        {formatCredits(key.credits)}
        {key.held_credits > 0 && <span class="muted"> + {formatCredits(key.held_credits)} held</span>}
      </span>,
      describeSettings(key) || <span class="muted">as configured</span>,
      key.created_at.slice(0, 10),
      key.revoked_at === null ? (
        <div class="row">
          <button
            type="button"
            class="button small"
            aria-label={`Add credits to ${name}`}
            onClick={() => changeOpen({ kind: 'credits', key })}
          >
            Add credits
          </button>
          <button
            type="button"
            class="button small"
            aria-label={`Limits of ${name}`}
            onClick={() => changeOpen({ kind: 'limits', key })}
          >
            Limits
          </button>
          <ActionButton
            kind="danger"
            label={`Revoke ${name}`}
            confirm={`Revoke ${name}? It is refused from now on; what it has submitted goes on.`}
            onAct={() => revoke(key)}
          >
            Revoke
          </ActionButton>
        </div>
      ) : (
        <span class="muted">revoked {key.revoked_at.slice(0, 10)}</span>
      ),
    ]
  }
  return (
    <Section
      title="Keys"
      words="Who may call this server, with what limits and how many credits."
      loaded={loaded}
      actions={
        <button type="button" class="button primary small" onClick={() => changeOpen({ kind: 'new' })}>
          New key
        </button>
      }
    >
      {({ keys }) => (
        <>
          <DataTable
            caption="Keys"
            columns={['Label', 'Key', 'Credits', 'Limits', 'Made', 'Actions']}
            none="There is no key."
            rows={keys.map(key => ({ id: key.id, cells: cells(key) }))}
          />
          {open?.kind === 'new' && <NewKeyDialog {...dialog} />}
          {open?.kind === 'limits' && <LimitsDialog {...dialog} of={open.key} />}
          {open?.kind === 'credits' && <CreditsDialog {...dialog} of={open.key} />}
        </>
      )}
    </Section>
  )
}
