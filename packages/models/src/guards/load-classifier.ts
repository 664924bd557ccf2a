import { Failure, isFailure } from '@sfumato/contract'

/** A classifier that is loaded when it is first needed. */
export interface Loader<Classifier> {
  /** Loads it, at each call while that fails: its files may be there by then. Throws `engine_unavailable`. */
  loaded(): Promise<Classifier>
  /** What came of work with it. Throws `engine_unavailable` with `what` it could not do, or the signal's reason. */
  use<Result>(what: string, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>
}

/** Makes the loader of a classifier that sentences about failures call `name`. */
export const createLoader = <Classifier>(name: string, load: () => Promise<Classifier>): Loader<Classifier> => {
  let loading: Promise<Classifier> | undefined
  const use: Loader<Classifier>['use'] = async (what, work, signal) => {
    try {
      return await work()
    } catch (cause) {
      signal?.throwIfAborted()
      if (isFailure(cause)) throw cause
      const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '')
      throw new Failure('engine_unavailable', `${name} ${what}: ${reason}.`, { cause })
    }
  }
  return {
    use,
    loaded: () => {
      loading ??= use('for moderation could not be loaded', load).catch(error => {
        loading = undefined
        throw error
      })
      return loading
    },
  }
}
