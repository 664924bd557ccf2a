import { computed, effect, signal } from '@preact/signals'

const slot = 'sfumato.key'

const read = (storage: Storage): string => storage.getItem(slot) ?? ''

/** The API key that calls are made with; empty until somebody has entered one. */
export const apiKey = signal(read(sessionStorage) || read(localStorage))

/** True where the key outlives the tab, which a person has to ask for. */
export const remembersKey = signal(read(localStorage) !== '')

/** True while the page asks for a key. */
export const asksForKey = signal(false)

/** True where there is a key. */
export const hasKey = computed(() => apiKey.value !== '')

/** Takes a key, for this tab or until it is forgotten; an empty one forgets it. */
export const setKey = (key: string, remember: boolean): void => {
  apiKey.value = key.trim()
  remembersKey.value = remember && apiKey.value !== ''
}

effect(() => {
  const key = apiKey.value
  const storage = remembersKey.value ? localStorage : sessionStorage
  sessionStorage.removeItem(slot)
  localStorage.removeItem(slot)
  if (key !== '') storage.setItem(slot, key)
})
