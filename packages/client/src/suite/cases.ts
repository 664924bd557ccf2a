import type * as Library from '../index.ts'
import { eventCases } from './event-cases.ts'
import { failureCases } from './failure-cases.ts'
import { jobCases } from './job-cases.ts'
import { pictureCases } from './picture-cases.ts'

/**
 * What a case works with: the package as its users import it, and a server, real or mock, whose painter makes a PNG of
 * one pixel, obeys the prompts `slow <ms>` and `blocked`, and tells in a warning `received` which pictures came.
 */
export interface SuiteSetting {
  readonly library: typeof Library
  readonly url: string
  readonly key: string
  /** The mock's, where there is no server to reach. */
  readonly fetch?: Library.FetchFunction
}

/** One behaviour. */
export interface SuiteCase {
  readonly name: string
  run(setting: SuiteSetting): Promise<void>
}

/** A client of the setting's server. */
export const clientOf = (setting: SuiteSetting, options: Library.SfumatoOptions = {}): Library.Sfumato =>
  new setting.library.Sfumato({
    url: setting.url,
    key: setting.key,
    ...(setting.fetch ? { fetch: setting.fetch } : {}),
    ...options,
  })

/** The contract of the client, the same on every runtime, on real servers and on the mock. */
export const suiteCases: readonly SuiteCase[] = [...jobCases, ...eventCases, ...failureCases, ...pictureCases]
