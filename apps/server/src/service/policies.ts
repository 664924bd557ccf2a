import { limits } from '../limits.ts'
import type { Database } from '../rows/database.ts'
import { type KeySettings, ordinarySettings, readAllSettings } from '../rows/key-settings.ts'
import { listPausedModels } from '../rows/paused-models.ts'

/** What an operator has set, as the dispatcher and the submits need it: without waiting. */
export interface Policies {
  /** The settings of a key. */
  of(keyId: number): KeySettings
  /** True for a model of which nothing is to start. */
  isPaused(slug: string): boolean
  /** Takes over what was just read of a key. */
  learn(keyId: number, settings: KeySettings): void
  /** Reads everything again. */
  refresh(): Promise<void>
  /** Looks every second whether another process has changed something, and calls back after reading it. */
  watch(changed: () => void): () => void
}

/** Makes policies; nothing is known before the first `refresh`. */
export const createPolicies = (database: Database): Policies => {
  let settings = new Map<number, KeySettings>()
  let paused = new Set<string>()
  const refresh = async () => {
    settings = await readAllSettings(database)
    paused = await listPausedModels(database)
  }
  return {
    of: keyId => settings.get(keyId) ?? ordinarySettings,
    isPaused: slug => paused.has(slug),
    learn: (keyId, known) => {
      settings.set(keyId, known)
    },
    refresh,
    watch: changed => {
      let version = database.foreignVersion()
      const timer = setInterval(() => {
        const current = database.foreignVersion()
        if (current === version) return
        version = current
        // A failure is told by whatever needs the database next.
        void refresh().then(changed, () => {})
      }, limits.policyCheckMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}
