import { Failure, toCredits } from '@sfumato/contract'
import { limits } from '../limits.ts'
import { grant } from '../rows/credits.ts'
import { changeKeySettings } from '../rows/key-settings.ts'
import { createKey, type ListedKey, listKeys, revokeKey } from '../rows/keys.ts'
import { pauseModel, resumeModel } from '../rows/paused-models.ts'
import { readUsage, type UsageLine } from '../rows/usage.ts'
import { rotateWebhookSecret } from '../rows/webhook-secrets.ts'
import { type ListedDelivery, listDeliveries, redeliver } from '../rows/webhooks.ts'
import { readCredits, readKeySettings, readObject } from './read-key-settings.ts'
import type { Service } from './service.ts'
import { requireModel } from './submit.ts'
import { requireWebhookSecret } from './webhook-address.ts'

/** The key with this id, revoked or not. Throws `key_not_found`. */
export const requireKey = async (service: Service, id: string): Promise<ListedKey> => {
  const key = (await listKeys(service.database)).find(listed => String(listed.id) === id)
  if (!key) throw new Failure('key_not_found', `There is no key ${JSON.stringify(id.slice(0, 20))}.`)
  return key
}

/** What was set counts at once in this process; others look by themselves. */
const follow = async (service: Service): Promise<void> => {
  service.authenticator.forget()
  await service.policies.refresh()
  service.dispatcher.wake()
}

const readLabel = (value: unknown): string => {
  if (value === undefined) return ''
  if (typeof value === 'string' && value.length <= limits.maxLabelLength) return value
  throw new Failure('bad_request', `\`label\` must be a text of at most ${limits.maxLabelLength} characters.`)
}

/** Makes a key as a body says. Returns the key itself for the only time. */
export const makeKey = async (service: Service, received: unknown): Promise<{ key: ListedKey; secret: string }> => {
  const body = readObject(received)
  const settings = readKeySettings(body, ['label', 'scope', 'credits'])
  if (settings.webhookUrl) {
    throw new Failure('bad_request', '`webhook_url` is set once the key has a webhook secret; make the key without it.')
  }
  const { scope = 'use' } = body
  if (scope !== 'use' && scope !== 'admin') throw new Failure('bad_request', '`scope` must be "use" or "admin".')
  const { id, secret } = await createKey(service.database, {
    label: readLabel(body.label),
    scope,
    creditsMicros: readCredits('credits', body.credits ?? 0),
    settings,
    at: service.now(),
  })
  await follow(service)
  return { key: await requireKey(service, String(id)), secret }
}

/** Changes the settings that a body gives. Throws `key_not_found`, `bad_request`. */
export const setKey = async (service: Service, id: string, received: unknown): Promise<ListedKey> => {
  const key = await requireKey(service, id)
  const settings = readKeySettings(readObject(received))
  if (settings.webhookUrl) await requireWebhookSecret(service, key.id)
  await changeKeySettings(service.database, key.id, settings)
  await follow(service)
  return requireKey(service, id)
}

/** Refuses a key from now on; what it has submitted goes on. Throws `key_not_found`. */
export const revoke = async (service: Service, id: string): Promise<ListedKey> => {
  const key = await requireKey(service, id)
  await revokeKey(service.database, key.id, service.now())
  await follow(service)
  return requireKey(service, id)
}

/** Adds credits to a key. Throws `key_not_found`, `bad_request`. */
export const addCredits = async (service: Service, id: string, received: unknown): Promise<ListedKey> => {
  const key = await requireKey(service, id)
  const amount = readCredits('credits', readObject(received).credits)
  const balance = toCredits(key.credits_micros + amount)
  if (balance > limits.maxCredits) {
    throw new Failure('bad_request', `\`credits\` would bring the key over ${limits.maxCredits} credits.`)
  }
  await grant(service.database, key.id, amount, service.now())
  return requireKey(service, id)
}

/** Makes a new webhook secret for a key; it is shown only now. Throws `key_not_found`. */
export const newWebhookSecret = async (service: Service, id: string): Promise<string> =>
  rotateWebhookSecret(service.database, (await requireKey(service, id)).id, service.now())

/** Deliveries in one state. Throws `bad_request`. */
export const deliveriesIn = async (service: Service, state: unknown = 'DEAD'): Promise<ListedDelivery[]> => {
  if (state !== 'DEAD' && state !== 'WAITING' && state !== 'DELIVERED') {
    throw new Failure('bad_request', '`state` must be WAITING, DELIVERED or DEAD.')
  }
  return listDeliveries(service.database, state, limits.deliveriesListed)
}

/** Begins a delivery again that has ended, or every dead one. How many. Throws `delivery_not_found`. */
export const deliverAgain = async (service: Service, id?: string): Promise<number> => {
  const count = await redeliver(service.database, service.now(), id)
  if (id !== undefined && count === 0) {
    throw new Failure('delivery_not_found', `There is no delivery ${JSON.stringify(id.slice(0, 50))} that has ended.`)
  }
  service.webhooks.wake()
  return count
}

/** Lets requests of a model wait, or start again. Throws `model_not_found`. */
export const setPaused = async (service: Service, slug: string, paused: boolean): Promise<void> => {
  const model = requireModel(slug)
  if (paused) await pauseModel(service.database, model.slug, service.now())
  else await resumeModel(service.database, model.slug)
  await follow(service)
}

const dayMs = 86_400_000

const readDay = (name: string, value: unknown, otherwise: number): number => {
  if (value === undefined) return otherwise
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new Failure('bad_request', `\`${name}\` must be a day like 2027-03-30.`)
}

/** Charges by day and model from a day to another, both included; the last 30 days where none is named. */
export const usageOf = async (service: Service, query: Readonly<Record<string, unknown>>): Promise<UsageLine[]> => {
  const today = Math.floor(service.now() / dayMs) * dayMs
  const to = readDay('to', query.to, today)
  const from = readDay('from', query.from, to - (limits.usageDays - 1) * dayMs)
  const key = query.key === undefined ? undefined : await requireKey(service, String(query.key))
  return readUsage(service.database, { from, to: to + dayMs, ...(key === undefined ? {} : { keyId: key.id }) })
}
