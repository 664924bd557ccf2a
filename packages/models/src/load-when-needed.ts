import { Failure, isFailure } from '@sfumato/contract'

/** A model beside the painters that is loaded when it is first needed. */
export interface Loader<Model> {
  /** Loads it, at each call while that fails: its files may be there by then. Throws `engine_unavailable`. */
  loaded(): Promise<Model>
  /** What came of work with it. Throws `engine_unavailable` with `what` it could not do, or the signal's reason. */
  use<Result>(what: string, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>
}

/** Makes the loader of a model that sentences about failures call `name`. */
export const createLoader = <Model>(name: string, load: () => Promise<Model>): Loader<Model> => {
  let loading: Promise<Model> | undefined
  const use: Loader<Model>['use'] = async (what, work, signal) => {
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
      loading ??= use('could not be loaded', load).catch(error => {
        loading = undefined
        throw error
      })
      return loading
    },
  }
}
