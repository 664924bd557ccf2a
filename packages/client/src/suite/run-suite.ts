import * as library from '@sfumato/client'
import { createMock, signWebhook } from '@sfumato/client/testing'
import { verifyWebhook } from '@sfumato/client/webhooks'
import { type SuiteSetting, suiteCases } from './cases.ts'
import { check, equal, failure } from './check.ts'
import { mockOutcome } from './mock-outcome.ts'

/** How one case ended. */
export interface SuiteLine {
  readonly name: string
  /** Why it failed; absent where it passed. */
  readonly problem?: string
}

const verifiesWebhooks = async (): Promise<void> => {
  const secret = `whsec_${btoa('thirty-two bytes of a known text')}`
  const request = await signWebhook('http://receiver/', { status: 'COMPLETED', output: 'größe' }, secret)
  const { body } = await verifyWebhook(request.clone(), secret)
  equal(body, { status: 'COMPLETED', output: 'größe' })
  const error = await failure(verifyWebhook(request, `whsec_${btoa('another')}`))
  check(library.SfumatoError.isInstance(error) && error.code === 'webhook', String(error))
}

/**
 * Runs the suite as a program of any runtime does: with the package imported by its name, on a server and on the mock
 * in this program's memory; further settings of a runtime's own beside them.
 */
export const runSuite = async (
  url: string,
  key: string,
  further: Readonly<Record<string, Omit<SuiteSetting, 'library'>>> = {},
  furtherCases: Readonly<Record<string, () => Promise<void>>> = {},
): Promise<SuiteLine[]> => {
  const lines: SuiteLine[] = []
  const attempt = async (name: string, run: () => Promise<void>) => {
    try {
      await run()
      lines.push({ name })
    } catch (error) {
      lines.push({ name, problem: (error as Error).stack ?? String(error) })
    }
  }
  const settings = { 'a server': { url, key }, 'the mock': createMock({ outcome: mockOutcome }), ...further }
  await Promise.all(
    Object.entries(settings).map(async ([where, setting]) => {
      for (const { name, run } of suiteCases) await attempt(`on ${where}: ${name}`, () => run({ library, ...setting }))
    }),
  )
  await attempt('webhooks are signed and verified', verifiesWebhooks)
  for (const [name, run] of Object.entries(furtherCases)) await attempt(name, run)
  return lines
}
