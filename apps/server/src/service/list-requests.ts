import { Failure, findModel, type State, states } from '@sfumato/contract'
import { limits } from '../limits.ts'
import { listRequests } from '../rows/history.ts'
import type { RequestRow } from '../rows/requests.ts'
import type { Service } from './service.ts'

/** One page of a key's requests. */
export interface HistoryPage {
  readonly rows: readonly RequestRow[]
  /** Where the next page begins; nothing after the last one. */
  readonly nextCursor: string | null
}

/** What may be asked of the history; all of it text from an address. */
export type HistoryFilters = Readonly<Record<string, unknown>>

const refuse = (name: string, expected: string, came: unknown) =>
  new Failure('bad_request', `\`${name}\` must be ${expected}; got ${JSON.stringify(came).slice(0, 80)}.`)

const readWhole = (name: string, expected: string, value: unknown, most: number): number => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : 0
  if (number < 1 || number > most) throw refuse(name, expected, value)
  return number
}

/** One page of a key's own requests, newest first. Throws `bad_request` for a filter that means nothing. */
export const listHistory = async (service: Service, keyId: number, filters: HistoryFilters): Promise<HistoryPage> => {
  const { model, state, cursor, limit } = filters
  if (model !== undefined && (typeof model !== 'string' || !findModel(model))) {
    throw refuse('model', 'the name of a model', model)
  }
  if (state !== undefined && !states.includes(state as State)) {
    throw refuse('state', `one of ${states.join(', ')}`, state)
  }
  const count =
    limit === undefined
      ? limits.historyPage
      : readWhole('limit', `a whole number from 1 to ${limits.maxHistoryPage}`, limit, limits.maxHistoryPage)
  const rows = await listRequests(service.database, {
    keyId,
    ...(cursor === undefined
      ? {}
      : { before: readWhole('cursor', 'the `next_cursor` of a page', cursor, Number.MAX_SAFE_INTEGER) }),
    ...(model === undefined ? {} : { slug: model as string }),
    ...(state === undefined ? {} : { state: state as State }),
    now: service.now(),
    count: count + 1,
  })
  const page = rows.slice(0, count)
  return { rows: page, nextCursor: rows.length > count ? String(page[page.length - 1].sequence) : null }
}
