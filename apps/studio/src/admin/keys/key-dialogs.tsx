import type { AdminKeyBody } from '@sfumato/contract'
import { useState } from 'preact/hooks'
import { Dialog } from '../../shell/dialog.tsx'
import { adminCall } from '../calls.ts'
import { FormDialog } from './form-dialog.tsx'
import { readSettings } from './key-settings.ts'
import { SettingsFields } from './settings-fields.tsx'

interface DialogProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Makes a key, and shows it once. */
export const NewKeyDialog = ({ onDone, onClose }: DialogProps) => {
  const [made, changeMade] = useState<string>()
  if (made !== undefined) {
    return (
      <Dialog title="The new key" onClose={onClose}>
        <div class="stack">
          <p>It is shown only now; the server keeps nothing but its hash.</p>
          <output class="secret">{made}</output>
          <div class="row end">
            <button type="button" class="button" onClick={() => void navigator.clipboard.writeText(made)}>
              Copy
            </button>
            <button type="button" class="button primary" onClick={onClose}>
              Done
            </button>
          </div>
        </div>
      </Dialog>
    )
  }
  const make = async (form: FormData) => {
    const { key } = await adminCall<{ key: string }>('/admin/v1/keys', {
      method: 'POST',
      body: {
        label: String(form.get('label')),
        scope: form.get('admin') === null ? 'use' : 'admin',
        credits: Number(form.get('credits') || 0),
        ...readSettings(form),
      },
    })
    changeMade(key)
    onDone()
  }
  return (
    <FormDialog title="New key" submit="Make the key" onSubmit={make} onClose={onClose}>
      <div class="field">
        <label class="label" for="key-label">
          Label
        </label>
        <input id="key-label" name="label" class="input" placeholder="Whose it is" />
      </div>
      <div class="field">
        <label class="label" for="key-credits">
          Credits
        </label>
        <input id="key-credits" name="credits" class="input" type="number" min={0} step="any" value={100} />
      </div>
      <label class="check">
        <input type="checkbox" name="admin" />
        <span>May administer the server</span>
      </label>
      <details class="advanced">
        <summary>Limits</summary>
        <SettingsFields />
      </details>
    </FormDialog>
  )
}

/** Changes the limits of a key. */
export const LimitsDialog = ({ of, onDone, onClose }: DialogProps & { readonly of: AdminKeyBody }) => (
  <FormDialog
    title={`Limits of ${of.label || of.prefix}`}
    submit="Save"
    onClose={onClose}
    onSubmit={async form => {
      await adminCall(`/admin/v1/keys/${of.id}`, { method: 'PATCH', body: readSettings(form) })
      onDone()
      onClose()
    }}
  >
    <SettingsFields from={of} />
  </FormDialog>
)

/** Adds credits to a key. */
export const CreditsDialog = ({ of, onDone, onClose }: DialogProps & { readonly of: AdminKeyBody }) => (
  <FormDialog
    title={`Credits for ${of.label || of.prefix}`}
    submit="Add"
    onClose={onClose}
    onSubmit={async form => {
      await adminCall(`/admin/v1/keys/${of.id}/credits`, {
        method: 'POST',
        body: { credits: Number(form.get('credits')) },
      })
      onDone()
      onClose()
    }}
  >
    <div class="field">
      <label class="label" for="more-credits">
        Credits to add
      </label>
      <input id="more-credits" name="credits" class="input" type="number" min={0} step="any" value={100} />
    </div>
  </FormDialog>
)
