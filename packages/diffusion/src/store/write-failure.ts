import { StoreError } from './store-error.ts'

/** The sentence for a file that cannot be written. */
export const writeFailure = (path: string, error: unknown): StoreError => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError(`The disk is full: ${path} cannot be written. What has come is kept; make room and go on.`)
  return new StoreError(`${path} cannot be written: ${code ?? message}.`)
}
