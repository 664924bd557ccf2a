import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { limits } from '../../limits.ts'
import { channel, type Word } from '../announce.ts'
import { connectionSettings, type SteadyPool } from './steady-pool.ts'

/** What processes on one database tell each other. A hint, never the truth: what is not heard is found by looking. */
export interface Signals {
  /** Says something after the fact; what is said at once goes out together. */
  say(word: Word): void
  /** Calls back for every word, own ones included, and with `undefined` where some may have been missed. */
  hear(listener: (word: Word | undefined) => void): () => void
  /** Grows with every change of settings, and with every look while nothing can be heard. */
  settingsVersion(): number
  close(): Promise<void>
}

/** Opens the ears of a process: one connection that listens, and comes back by itself. */
export const createSignals = (url: string, pool: SteadyPool): Signals => {
  const listeners = new Set<(word: Word | undefined) => void>()
  const closing = new AbortController()
  const outbox = new Set<Word>()
  let sending: Promise<void> | undefined
  let version = 0
  let hears = false

  const tell = (word: Word | undefined) => {
    if (word === undefined || word === 'settings') version++
    for (const listener of listeners) listener(word)
  }

  const listen = async (): Promise<void> => {
    const client = new Client(connectionSettings(url))
    const broken = Promise.withResolvers<void>()
    client.on('error', () => broken.resolve())
    client.on('end', () => broken.resolve())
    client.on('notification', ({ payload }) => tell(payload as Word))
    closing.signal.addEventListener('abort', () => broken.resolve(), { once: true })
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      hears = true
      tell(undefined)
      // A connection that has silently died is found by asking it something.
      const check = setInterval(() => client.query('select 1').catch(() => broken.resolve()), limits.signalCheckMs)
      await broken.promise
      clearInterval(check)
    } finally {
      hears = false
      void client.end().catch(() => {})
    }
  }

  const listening = (async () => {
    while (!closing.signal.aborted) {
      await listen().catch(() => {})
      await sleep(limits.databaseReconnectMs, undefined, { signal: closing.signal }).catch(() => {})
    }
  })()

  const send = async (): Promise<void> => {
    while (outbox.size > 0) {
      const words = [...outbox]
      outbox.clear()
      await pool.plain
        .query('select pg_notify($1, word) from unnest($2::text[]) word', [channel, words])
        .catch(() => {})
    }
  }

  return {
    say: word => {
      outbox.add(word)
      sending ??= send().finally(() => {
        sending = undefined
      })
    },
    hear: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settingsVersion: () => {
      if (!hears) version++
      return version
    },
    close: async () => {
      await sending
      closing.abort()
      await listening
    },
  }
}
