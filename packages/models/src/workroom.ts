import type { Slug } from '@sfumato/contract'
import { setThreads } from '@sfumato/raster'
import { type ClassifierSettings, embeddedCheck } from './guards/classifier-settings.ts'
import { createImageGuard, createTextGuard } from './guards/index.ts'
import { createProvenance, type ProvenanceSettings } from './guards/provenance/provenance.ts'
import { createCheckpointTextGuard } from './guards/text/checkpoint-text-guard.ts'
import { createRemoteTextGuard } from './guards/text/remote-text-guard.ts'
import { createPainter } from './painters/create-painter.ts'
import type { RoleCheckpoint } from './painters/diffusion/checkpoints.ts'
import type { EngineChoice } from './painters/engines.ts'
import { createAskingRewriter } from './prompts/asking-rewriter.ts'
import { createCheckpointAsker } from './prompts/checkpoint-rewriter.ts'
import { createEmbeddedRewriter } from './prompts/embedded-rewriter.ts'
import type { Outcome, PictureBytes, PictureLimits } from './recipes/recipe.ts'
import { recipeOf } from './recipes/registry.ts'
import { createPreviews } from './recipes/steps/previews.ts'
import type { RemoteServices } from './remote.ts'

/** One request as a workroom takes it. */
export interface PaintRequest {
  readonly slug: Slug
  /** The parameters after reading, the seed already drawn. */
  readonly values: Readonly<Record<string, unknown>>
  readonly pictures: PictureBytes
  readonly signal: AbortSignal
  /** Share done, 0 to 1, never falling. */
  readonly progress: (share: number) => void
  /** Told of looks at the unfinished picture: small JPEG or WebP files, never after the end. Absent where none are wanted. */
  readonly preview?: (bytes: Uint8Array) => void
  /** Services that take over from the embedded ones. */
  readonly remote?: RemoteServices
}

/** A painter with its guards, loaded once, working one request after the other. */
export interface Workroom {
  /** Throws a `Failure` of the error table, or the signal's reason on abort. */
  paint(request: PaintRequest): Promise<Outcome>
}

/** What the guards of a workroom are started with. */
export interface GuardSettings {
  readonly image: ClassifierSettings
  readonly text: ClassifierSettings
  /** Without it pictures say nothing of their making. */
  readonly provenance?: ProvenanceSettings
}

/** What a workroom can do without. */
export interface WorkroomOptions {
  /** Threads of this process that work on pixels, 1 to 8; without it as many as there are processors. */
  readonly threads?: number
  /** Without it the embedded checks, and no provenance. */
  readonly guards?: GuardSettings
  /** A language model that rewrites prompts; without it, or `null`, the embedded rewriter. */
  readonly rewriter?: RoleCheckpoint | null
}

/** Makes a workroom for an engine. `pictureLimits` hold for every picture that a request brings. */
export const createWorkroom = async (
  engine: EngineChoice,
  pictureLimits: PictureLimits,
  { threads, guards = { image: embeddedCheck, text: embeddedCheck }, rewriter = null }: WorkroomOptions = {},
): Promise<Workroom> => {
  if (threads !== undefined) setThreads(threads)
  const painter = await createPainter(engine)
  const ownRewriter = rewriter ? createAskingRewriter(createCheckpointAsker(rewriter)) : createEmbeddedRewriter()
  const { checkpoint, thresholds } = guards.text
  const textGuard = checkpoint ? createCheckpointTextGuard(checkpoint, thresholds) : createTextGuard()
  const remoteTextGuard = createRemoteTextGuard()
  const imageGuard = createImageGuard(guards.image)
  const provenance = guards.provenance ? createProvenance(guards.provenance) : null
  return {
    paint: ({ slug, values, pictures, signal, progress, preview, remote = {} }) => {
      signal.throwIfAborted()
      return recipeOf(slug)(values as never, pictures, {
        painter,
        rewriter: remote.rewrite ? createAskingRewriter(remote.rewrite) : ownRewriter,
        textGuard: remote.moderate ? remoteTextGuard(remote.moderate) : textGuard,
        imageGuard,
        provenance,
        pictureLimits,
        signal,
        progress,
        previews: preview ? createPreviews(preview) : null,
      })
    },
  }
}
