import { useState } from 'preact/hooks'
import { serverAddress } from '../api/address.ts'
import type { Model } from '../api/models.ts'
import { apiKey } from '../api/session.ts'
import { Icon } from '../shell/icon.tsx'
import type { Values } from '../store/drafts.ts'
import { curlCode } from './curl.ts'
import { pythonCode } from './python.ts'
import { keyVariable } from './request.ts'
import { shownRequest } from './shown-request.ts'
import { typescriptCode } from './typescript.ts'

const languages = [
  { name: 'curl', write: curlCode },
  { name: 'Python', write: pythonCode },
  { name: 'TypeScript', write: typescriptCode },
] as const

/** What the form would send, as programs. */
export const CodePane = ({ model, values }: { readonly model: Model; readonly values: Values }) => {
  const [chosen, choose] = useState(0)
  const [showsKey, changeShowsKey] = useState(false)
  const [copied, changeCopied] = useState(false)
  const key = showsKey && apiKey.value !== '' ? apiKey.value : undefined
  const code = languages[chosen].write(shownRequest(serverAddress(), model, values, key))
  const copy = async () => {
    await navigator.clipboard.writeText(code)
    changeCopied(true)
    setTimeout(() => changeCopied(false), 2_000)
  }
  return (
    <div class="code-pane">
      <div class="segments" role="radiogroup" aria-label="Language">
        {languages.map(({ name }, place) => (
          <label key={name} class="segment">
            <input type="radio" name="language" checked={place === chosen} onChange={() => choose(place)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <section class="code" aria-label={`The request in ${languages[chosen].name}`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>
          <code>{code}</code>
        </pre>
      </section>
      <div class="row between">
        <button type="button" class="button small" onClick={copy}>
          <Icon name={copied ? 'check' : 'copy'} /> {copied ? 'Copied' : 'Copy'}
        </button>
        <label class="check">
          <input
            type="checkbox"
            checked={showsKey}
            disabled={apiKey.value === ''}
            onChange={event => changeShowsKey(event.currentTarget.checked)}
          />
          <span>Show my key</span>
        </label>
      </div>
      <p class="hint">
        {key === undefined && (
          <>
            The key is read from <code>{keyVariable}</code>.{' '}
          </>
        )}
        Pictures are files beside the program, under the names that they have here.
      </p>
    </div>
  )
}
