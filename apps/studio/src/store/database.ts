/** The object stores of the studio's database in this browser. */
type StoreName = 'runs' | 'drafts'

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('sfumato-studio', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('runs', { keyPath: 'id' })
      request.result.createObjectStore('drafts', { keyPath: 'slug' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

let opened: Promise<IDBDatabase> | undefined

/** Runs one request in a transaction of its own. Rejects where the browser keeps no data, for example in a private window. */
const run = async <T>(store: StoreName, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) => {
  opened ??= open()
  const database = await opened
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(store, mode)
    const request = work(transaction.objectStore(store))
    // Without a wait for the request, so that a page that is left at once has written what it had.
    transaction.commit()
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}

/** Everything in a store. */
export const readAll = <T>(store: StoreName): Promise<T[]> => run(store, 'readonly', objects => objects.getAll())

/** Writes an object over the one with its key. */
export const write = (store: StoreName, object: unknown): Promise<unknown> =>
  run(store, 'readwrite', objects => objects.put(object))

/** Removes the object with a key. */
export const remove = (store: StoreName, key: string): Promise<unknown> =>
  run(store, 'readwrite', objects => objects.delete(key))
