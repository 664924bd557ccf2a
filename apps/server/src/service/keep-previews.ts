import type { Run } from '../dispatch/dispatcher.ts'
import { limits } from '../limits.ts'
import type { Service } from './service.ts'

/** The looks at one run's unfinished picture. */
export interface KeptPreviews {
  /** Takes the bytes of one; the request shows it as soon as it is stored. */
  readonly take: (bytes: Uint8Array) => void
  /** Takes no more and removes them all; one that stays goes with the next sweep past its time. */
  end(): Promise<void>
}

/** Stores the previews of a run until it ends, one after the other; what comes while one is being stored is left out. */
export const keepPreviews = (service: Service, run: Run): KeptPreviews => {
  const tokens: string[] = []
  let storing: Promise<void> | undefined
  let over = false
  const store = async (bytes: Uint8Array): Promise<void> => {
    try {
      const { token, name } = await service.fileStore.putPreview(bytes)
      tokens.push(token)
      if (!over) run.preview({ token, name, at: service.now() })
    } catch (error) {
      // A preview is worth less than the picture: a full disk fails the output, where that does not fit either.
      service.log.warn({ requestId: run.request.id, err: error }, 'preview could not be stored')
    }
  }
  return {
    take: bytes => {
      if (over || storing || bytes.byteLength > limits.maxPreviewBytes) return
      storing = store(bytes).finally(() => {
        storing = undefined
      })
    },
    end: async () => {
      over = true
      run.preview(undefined)
      await storing
      try {
        for (const token of tokens) await service.fileStore.remove('previews', token)
      } catch (error) {
        service.log.warn({ requestId: run.request.id, err: error }, 'previews could not be removed')
      }
    },
  }
}
