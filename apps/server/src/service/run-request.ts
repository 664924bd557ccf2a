import { Failure, isFailure, type Slug } from '@sfumato/contract'
import { handedBack, type LiveRequest, type Run, type RunEnd, runLost, runStopped } from '../dispatch/dispatcher.ts'
import { limits } from '../limits.ts'
import { isChildLost } from '../painting/child-lost.ts'
import type { PaintedPicture } from '../painting/protocol.ts'
import { isDatabaseUnavailable } from '../rows/postgres/lost-connection.ts'
import { type ClaimedRequest, claim, complete, requeue } from '../rows/requests.ts'
import { type SpanStart, traced } from '../tracing/tracing.ts'
import { webhookBody } from '../webhooks/webhook-body.ts'
import { endRequest, expiryFrom } from './end-request.ts'
import { forgetInputs } from './forget-inputs.ts'
import { gatherPictures } from './gather-pictures.ts'
import { keepPreviews } from './keep-previews.ts'
import { removeBlockedUpload } from './remove-blocked-upload.ts'
import type { Service } from './service.ts'
import { endOverdue, isOverdue } from './start-deadlines.ts'
import type { StoredOutcome } from './stored-json.ts'

const extensions: Readonly<Record<PaintedPicture['contentType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

const paint = async (
  service: Service,
  run: Run,
  takePreview: (bytes: Uint8Array) => void,
  parent: string | undefined,
): Promise<void> => {
  const { request, claimed, signal } = run
  const { tracing } = service
  const gather = () => gatherPictures(service, request.id, claimed.attempt, JSON.parse(claimed.pictures_json), signal)
  const pictures = request.hasInputs ? await traced(tracing, 'fetch pictures', { parent }, gather) : await gather()
  await run.fetched()
  let startedAt = 0
  const outputPath = service.fileStore.workPath(request.id, claimed.attempt)
  const painted = await traced(tracing, 'paint', { parent }, () =>
    service.pool.paint({
      slug: claimed.slug as Slug,
      values: JSON.parse(claimed.values_json),
      pictures,
      outputPath,
      signal,
      started: () => {
        startedAt = performance.now()
      },
      progress: share => run.progress(share),
      // Whoever waits on the sync surface sees the finished picture first.
      ...(request.surface === 'v2' && { preview: takePreview }),
    }),
  )
  run.painted()
  const paintMs = Math.round(performance.now() - startedAt)
  const fileName = `${claimed.slug}-${request.id.slice(0, 8)}.${extensions[painted.contentType]}`
  const output = await traced(tracing, 'store output', { parent }, () =>
    service.fileStore.putOutput(request.id, fileName, outputPath, signal),
  )
  const { signedUrl } = output
  const outcome: StoredOutcome = { ...painted, paintMs, ...(signedUrl === undefined ? {} : { signedUrl }) }
  const at = service.now()
  const counted = await complete(service.database, {
    id: request.id,
    attempt: claimed.attempt,
    outcomeJson: JSON.stringify(outcome),
    outputToken: output.token,
    outputName: output.name,
    at,
    expiresAt: expiryFrom(service, at),
    webhookBody: webhookBody(service.publicUrl),
  })
  if (!counted) {
    await service.fileStore.remove('outputs', output.token)
    return
  }
  service.dispatcher.ended(request)
  service.metrics.ended(request.slug, 'completed')
  service.metrics.charged(request.slug, claimed.price_micros)
  if (request.hasWebhook) service.webhooks.wake()
  service.log.info({ requestId: request.id, slug: request.slug, paintMs: outcome.paintMs }, 'request completed')
}

/** Puts the request back where its painting process died over it, or fails it where that has happened too often. */
const retryOrFail = async (service: Service, request: LiveRequest, attempt: number, how: string): Promise<boolean> => {
  await service.fileStore.removeWork(request.id, attempt)
  const crashes = await requeue(service.database, request.id, attempt, true)
  if (crashes === undefined) return false
  service.log.warn({ requestId: request.id, crashes, how }, 'painting process lost')
  if (crashes < limits.maxCrashes) return true
  await endRequest(
    service,
    request,
    'worker_lost',
    `The painting process died over this request ${crashes} times: ${how}.`,
  )
  return false
}

/** Deals with a run that did not complete. True where the request goes back to the queue. */
const settleFailure = async (
  service: Service,
  request: LiveRequest,
  { attempt, pictures_json }: ClaimedRequest,
  error: unknown,
): Promise<boolean> => {
  if (error === runStopped || error === runLost) return false
  if (error === handedBack) {
    await service.fileStore.removeWork(request.id, attempt)
    return (await requeue(service.database, request.id, attempt, false)) !== undefined
  }
  if (isChildLost(error)) return retryOrFail(service, request, attempt, error.message)
  // Says nothing about the request, and its failure could not be stored either.
  if (isDatabaseUnavailable(error)) throw error
  if (isFailure(error)) {
    if (error.blocked) await removeBlockedUpload(service, JSON.parse(pictures_json), error.blocked)
    await endRequest(service, request, error.code, error.message)
  } else {
    service.log.error({ requestId: request.id, err: error }, 'request failed by a fault of ours')
    await endRequest(service, request, 'internal', 'A fault of this server; it has been logged.')
  }
  return false
}

/**
 * Takes a queued request for a run, unless its time to start is over, which ends it. Nothing where it is not queued any
 * more; `later` where the database fails.
 */
export const claimRequest = async (
  service: Service,
  request: LiveRequest,
): Promise<ClaimedRequest | 'later' | undefined> => {
  try {
    if (!isOverdue(request, service.now())) return await claim(service.database, request.id, service.now())
    await endOverdue(service, request)
    return undefined
  } catch (error) {
    service.log.error({ requestId: request.id, err: error }, 'request could not be taken')
    return 'later'
  }
}

/** Puts a request back whose run left it unfinished. False where it has ended; rejects while the database fails. */
export const putBack = async (service: Service, { id, attempt }: ClaimedRequest): Promise<boolean> => {
  await service.fileStore.removeWork(id, attempt)
  return (await requeue(service.database, id, attempt, false)) !== undefined
}

const runSpan = ({ request, claimed }: Run): SpanStart => ({
  parent: claimed.traceparent,
  attributes: { 'sfumato.request.id': request.id, 'sfumato.model': request.slug, 'sfumato.attempt': claimed.attempt },
})

/** Runs one request: fetches its pictures, paints, stores the output, charges. Never rejects. */
export const runRequest = async (service: Service, run: Run): Promise<RunEnd> => {
  const { request, claimed } = run
  const seconds = service.config.runTimeoutSeconds
  const deadline = setTimeout(
    () => run.stop(new Failure('deadline', `The request ran for longer than ${seconds} s.`)),
    seconds * 1_000,
  )
  if (claimed.attempt === 1) {
    service.metrics.started(request.slug, service.now() - request.createdAt)
    service.tracing.begin('queue', { parent: claimed.traceparent, startedAt: request.createdAt }).end()
  }
  const previews = keepPreviews(service, run)
  const runningSince = performance.now()
  let painted = false
  try {
    try {
      await traced(service.tracing, 'run', runSpan(run), span => paint(service, run, previews.take, span.traceparent))
      painted = true
    } catch (error) {
      const reason = run.signal.aborted ? run.signal.reason : error
      if (await settleFailure(service, request, claimed, reason)) return 'queued again'
    } finally {
      await previews.end()
    }
    if (!request.hasInputs && painted && claimed.attempt === 1) return 'over'
    // A request that another process runs by now needs its pictures.
    if (await service.dispatcher.find(request.id)) await service.fileStore.removeWork(request.id, claimed.attempt)
    else await forgetInputs(service, request.id)
  } catch (error) {
    // The database or the disk itself failed: the row stays as it is and is queued again later.
    service.log.error({ requestId: request.id, err: error }, 'request left unfinished')
    return 'unfinished'
  } finally {
    clearTimeout(deadline)
    service.metrics.ran(request.slug, performance.now() - runningSince)
  }
  return 'over'
}
