import { type Signal, signal } from '@preact/signals'
import type { Model } from '../api/models.ts'
import { drawSeeds } from '../schema/draw-seed.ts'
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

const drafts = new Map<string, Signal<Draft>>()

/** Reads what was left the last time; a browser that keeps nothing begins anew. */
export const loadDrafts = async (): Promise<void> => {
  for (const draft of await readAll<Draft>('drafts').catch(() => [])) drafts.set(draft.slug, signal(draft))
}

/** The draft of a model; a new one has a drawn seed and nothing else. */
export const draftOf = ({ slug, fields }: Model): Signal<Draft> => {
  const known = drafts.get(slug)
  if (known) return known
  const draft = signal<Draft>({ slug, values: drawSeeds(fields), seedLocked: false })
  drafts.set(slug, draft)
  return draft
}

/** Drafts whose newest form is not on the disk yet. */
const unwritten = new Set<Signal<Draft>>()
let isWriting = false

/** Writes what has changed, one draft after the other: what changes meanwhile is written next, and nothing twice. */
const writeChanges = async (): Promise<void> => {
  if (isWriting) return
  isWriting = true
  for (const draft of unwritten) {
    unwritten.delete(draft)
    await write('drafts', draft.value).catch(() => {})
  }
  isWriting = false
}

/** Changes a draft, here and in the browser's store. */
export const changeDraft = (draft: Signal<Draft>, change: Partial<Draft>): void => {
  draft.value = { ...draft.value, ...change }
  unwritten.add(draft)
  void writeChanges()
}

/** Sets one field; `undefined` leaves it to the server's default. */
export const setValue = (draft: Signal<Draft>, name: string, value: unknown): void => {
  const { [name]: _, ...values } = draft.value.values
  changeDraft(draft, { values: value === undefined ? values : { ...values, [name]: value } })
}
