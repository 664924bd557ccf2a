import { findInCatalogue, isStoreError, pullSet, readHubSettings } from '@sfumato/models/checkpoints'
import type { PullNews, PullOrder } from './pull-protocol.ts'

// The main module of a process that pulls one checkpoint set: hashing gigabytes would hold up the one that answers
// HTTP, and ending it stops the pull, whose next start goes on from there.

/** Bytes come in thousands of pieces a second; whoever watches needs fewer. */
const newsIntervalMs = 200

const tell = (news: PullNews): Promise<void> =>
  new Promise(resolve => {
    if (process.connected) process.send?.(news, () => resolve())
    else resolve()
  })

const pull = async ({ directory, name, accepted }: PullOrder): Promise<void> => {
  let nextAt = 0
  await pullSet({
    directory,
    name,
    set: findInCatalogue(name),
    settings: readHubSettings(process.env),
    accepted,
    report: event => {
      if (event.kind === 'retry') void tell({ kind: 'retry', reason: event.reason })
      if (event.kind === 'plan') {
        const { totalBytes, missingBytes } = event
        void tell({ kind: 'progress', doneBytes: totalBytes - missingBytes, totalBytes })
      }
      if (event.kind !== 'progress' || performance.now() < nextAt) return
      nextAt = performance.now() + newsIntervalMs
      void tell({ kind: 'progress', doneBytes: event.doneBytes, totalBytes: event.totalBytes })
    },
  })
}

process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
process.once('message', async (order: PullOrder) => {
  try {
    await pull(order)
    await tell({ kind: 'done' })
  } catch (error) {
    // Anything but a refusal of the store is a fault, which ends the process with its stack on the error output.
    if (!isStoreError(error)) throw error
    await tell({ kind: 'failed', sentence: error.message })
  }
  process.exit()
})
