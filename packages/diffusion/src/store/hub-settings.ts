import { StoreError } from './store-error.ts'

/** Where checkpoints come from. */
export interface HubSettings {
  /** Address of the hub or of a mirror that speaks its routes; no slash at the end. */
  readonly endpoint: string
  /** Sent to the endpoint's origin only. */
  readonly token?: string
  /** No network at all. */
  readonly offline: boolean
}

/** Reads the variables that every tool of the hub reads: `HF_ENDPOINT`, `HF_TOKEN` and `HF_HUB_OFFLINE`. */
export const readHubSettings = (environment: Readonly<Record<string, string | undefined>>): HubSettings => {
  const endpoint = (environment.HF_ENDPOINT?.trim() || 'https://huggingface.co').replace(/\/+$/, '')
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new StoreError(`HF_ENDPOINT must be an http(s) address without query; got ${JSON.stringify(endpoint)}.`)
  const token = environment.HF_TOKEN?.trim()
  if (token && !/^[\x21-\x7e]+$/.test(token))
    throw new StoreError('HF_TOKEN must be printable ASCII without spaces; it is something else.')
  return {
    endpoint,
    token: token || undefined,
    offline: /^(1|on|yes|true)$/i.test(environment.HF_HUB_OFFLINE?.trim() ?? ''),
  }
}
