import { effect, signal } from '@preact/signals'
import { isAdminKey } from '../admin/calls.ts'
import { client } from './client.ts'
import { apiKey } from './session.ts'

/** Credits that the key can spend now; `undefined` until the server has said so. */
export const credits = signal<number | undefined>(undefined)

/** True where the key may use the admin corner. */
export const isAdmin = signal(false)

/** Asks for the balance; a failure leaves the last one known. */
export const refreshCredits = async (): Promise<void> => {
  const balance = await client.credits({}).catch(() => undefined)
  if (balance) credits.value = balance.credits
}

effect(() => {
  const key = apiKey.value
  credits.value = undefined
  isAdmin.value = false
  if (key === '') return
  void refreshCredits()
  void isAdminKey().then(is => {
    if (apiKey.value === key) isAdmin.value = is
  })
})
