import { useId, useState } from 'preact/hooks'
import { apiKey, asksForKey, remembersKey, setKey } from '../api/session.ts'
import { Dialog } from './dialog.tsx'

/** Asks for the API key and says where one comes from. */
export const KeyDialog = () => {
  const [key, changeKey] = useState(apiKey.value)
  const [remember, changeRemember] = useState(remembersKey.value)
  const id = useId()
  const close = () => {
    asksForKey.value = false
  }
  return (
    <Dialog title="API key" onClose={close}>
      <form
        method="dialog"
        class="stack"
        onSubmit={event => {
          event.preventDefault()
          setKey(key, remember)
          close()
        }}
      >
        <p class="muted">
          The server printed a key when it was started for the first time: a word that begins with <code>SG_</code>. An
          operator makes more with <code>sfumato keys create</code>.
        </p>
        <div class="field">
          <label class="label" for={id}>
            Key
          </label>
          <input
            id={id}
            class="input mono"
            type="password"
            autocomplete="off"
            spellcheck={false}
            placeholder="SG_…"
            value={key}
            onInput={event => changeKey(event.currentTarget.value)}
          />
        </div>
        <label class="check">
          <input type="checkbox" checked={remember} onChange={event => changeRemember(event.currentTarget.checked)} />
          <span>Remember it in this browser. Otherwise it is forgotten with this tab.</span>
        </label>
        <div class="row end">
          {apiKey.value !== '' && (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                setKey('', false)
                close()
              }}
            >
              Forget the key
            </button>
          )}
          <button type="submit" class="button primary" disabled={key.trim() === ''}>
            Use this key
          </button>
        </div>
      </form>
    </Dialog>
  )
}
