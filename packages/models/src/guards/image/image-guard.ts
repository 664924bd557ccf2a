import { Failure } from '@sfumato/contract'
import type { ImageGuard } from '../guard.ts'
import { loadNetwork, type Network } from './network.ts'
import { scorePicture } from './score-picture.ts'
import { imageCategories, judgeScores } from './thresholds.ts'

let shared: Promise<Network> | undefined

/** The network of this process, loaded when it is first asked for. */
function sharedNetwork(): Promise<Network> {
  shared ??= loadNetwork()
  return shared
}

async function networkOrFailure(load: () => Promise<Network>): Promise<Network> {
  try {
    return await load()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Failure('engine_unavailable', `The image classifier for moderation could not be loaded: ${reason}.`, {
      cause,
    })
  }
}

/**
 * Creates the embedded image check: a small convolutional network that sees sexual acts and nudity, nothing else
 * of the nine categories. The first check loads it, once for the process. Where it cannot be loaded every check
 * throws a `Failure` (`engine_unavailable`): no picture passes unseen.
 */
export function createImageGuard(load: () => Promise<Network> = sharedNetwork): ImageGuard {
  return {
    categories: imageCategories,
    async check(picture, signal) {
      signal.throwIfAborted()
      const network = await networkOrFailure(load)
      signal.throwIfAborted()
      const scores = await scorePicture(network, picture)
      signal.throwIfAborted()
      return judgeScores(scores)
    },
  }
}
