import { type Signal, signal } from '@preact/signals'
import type { Model } from '../api/models.ts'
import { drawSeed } from '../schema/draw-seed.ts'
import { readAll, write } from './database.ts'

/** What a form holds, by field name: only what was set; everything else is left to the server's defaults. */
export type Values = Readonly<Record<string, unknown>>

/** A form as somebody left it. */
export interface Draft {
  readonly slug: string
  readonly values: Values
  /** The seed stays as it is from run to run. */
  readonly seedLocked: boolean
}

/** Changes come with every key; the disk needs to hear of them less often. */
const writeDelayMs = 300

const drafts = new Map<string, Signal<Draft>>()

/** Reads what was left the last time; a browser that keeps nothing begins anew. */
export const loadDrafts = async (): Promise<void> => {
  for (const draft of await readAll<Draft>('drafts').catch(() => [])) drafts.set(draft.slug, signal(draft))
}

/** The draft of a model; a new one has a drawn seed and nothing else. */
export const draftOf = ({ slug, fields }: Model): Signal<Draft> => {
  const known = drafts.get(slug)
  if (known) return known
  const seeds = fields.flatMap(({ name, control }) => (control.kind === 'seed' ? [[name, drawSeed(control)]] : []))
  const draft = signal<Draft>({ slug, values: Object.fromEntries(seeds), seedLocked: false })
  drafts.set(slug, draft)
  return draft
}

const timers = new Map<string, ReturnType<typeof setTimeout>>()

const writeLater = (draft: Signal<Draft>): void => {
  const { slug } = draft.value
  clearTimeout(timers.get(slug))
  timers.set(
    slug,
    setTimeout(() => void write('drafts', draft.value).catch(() => {}), writeDelayMs),
  )
}

/** Changes a draft, here and, a moment later, in the browser's store. */
export const changeDraft = (draft: Signal<Draft>, change: Partial<Draft>): void => {
  draft.value = { ...draft.value, ...change }
  writeLater(draft)
}

/** Sets one field; `undefined` leaves it to the server's default. */
export const setValue = (draft: Signal<Draft>, name: string, value: unknown): void => {
  const { [name]: _, ...values } = draft.value.values
  changeDraft(draft, { values: value === undefined ? values : { ...values, [name]: value } })
}
