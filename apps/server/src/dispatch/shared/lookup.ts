import type { LiveRequest } from '../dispatcher.ts'

/** Looks that arrive in one turn of the event loop, made together. */
export const createLookup = (read: (ids: readonly string[]) => Promise<Map<string, LiveRequest>>) => {
  let ids: string[] = []
  let found: Promise<Map<string, LiveRequest>> | undefined

  return {
    /** The request with this id, where it has not ended. */
    find: async (id: string): Promise<LiveRequest | undefined> => {
      ids.push(id)
      found ??= new Promise((resolve, reject) => {
        setImmediate(() => {
          const wanted = ids
          ids = []
          found = undefined
          read(wanted).then(resolve, reject)
        })
      })
      return (await found).get(id)
    },
  }
}
