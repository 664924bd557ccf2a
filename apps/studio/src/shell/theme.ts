import { effect, signal } from '@preact/signals'

/** Light or dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark'

const slot = 'sfumato.theme'

const read = (): Theme => {
  const kept = localStorage.getItem(slot)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

/** What the person has chosen. */
export const theme = signal<Theme>(read())

effect(() => {
  const chosen = theme.value
  if (chosen === 'system') {
    localStorage.removeItem(slot)
    delete document.documentElement.dataset.theme
  } else {
    localStorage.setItem(slot, chosen)
    document.documentElement.dataset.theme = chosen
  }
})

const order: readonly Theme[] = ['system', 'light', 'dark']

/** Goes on to the next choice. */
export const nextTheme = (): void => {
  theme.value = order[(order.indexOf(theme.value) + 1) % order.length]
}
