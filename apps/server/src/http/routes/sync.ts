import { headers, type ModelContract, toCredits } from '@sfumato/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { resultBody, syncTextResultBody, warningText } from '../../bodies/result.ts'
import type { RequestRow } from '../../rows/requests.ts'
import { runSync } from '../../service/run-sync.ts'
import type { Service } from '../../service/service.ts'
import type { StoredOutcome } from '../../service/stored-json.ts'
import { requireModel } from '../../service/submit.ts'
import { answersWith } from '../accept.ts'
import { addRoute } from '../add-route.ts'
import { authenticate, keyOf } from '../authenticate.ts'
import { sendFailure } from '../errors.ts'
import { hangUpSignal } from '../hang-up-signal.ts'
import { headerValue } from '../header-value.ts'
import { originOf } from '../origin.ts'
import { readBody } from '../read-body.ts'
import { traceparentOf } from '../trace-requests.ts'
import { idempotencyKeyOf, knownModel, type SlugPath, submitTypes } from './submit.ts'

const setResultHeaders = (reply: FastifyReply, row: RequestRow, outcome: StoredOutcome): void => {
  const { seed } = JSON.parse(row.values_json) as { seed: number }
  reply.headers({
    [headers.requestId]: row.id,
    [headers.cost]: String(toCredits(row.price_micros)),
    [headers.remainingCredits]: String(toCredits(row.remaining_micros ?? 0)),
    [headers.generationTime]: String(outcome.paintMs / 1_000),
    [headers.seedValue]: String(seed),
    [headers.engine]: outcome.engine.name,
    'x-content-type-options': 'nosniff',
  })
  if (outcome.warnings.length > 0) reply.header(headers.warning, headerValue(warningText(outcome)))
  if (outcome.refinedPrompt !== undefined) reply.header(headers.refinedPrompt, headerValue(outcome.refinedPrompt))
}

const sendResult = async (
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  model: ModelContract,
  row: RequestRow,
): Promise<FastifyReply> => {
  setResultHeaders(reply, row, JSON.parse(row.outcome_json ?? '') as StoredOutcome)
  if (answersWith(model, request.headers.accept) === 'json') {
    const body = model.returns === 'json' ? syncTextResultBody : resultBody
    return reply.send(body(originOf(service, request), row))
  }
  const file = await service.fileStore.open('outputs', row.output_token ?? '', row.output_name ?? '')
  if (!file) throw new Error(`The output of request ${row.id} is gone.`)
  const body = await file.stream()
  return reply.header('content-type', file.contentType).header('content-length', file.size).send(body)
}

/** `POST /v1/{slug}`: takes a request and answers when the picture is done. */
export const syncRoute = (app: FastifyInstance, service: Service): void =>
  addRoute(app, {
    url: '/v1/:slug',
    before: [authenticate(service), knownModel],
    beforeBody: [submitTypes],
    post: async (request, reply) => {
      const hangUp = hangUpSignal(reply)
      const model = requireModel((request.params as SlugPath['Params']).slug)
      const body = await readBody(service, request, model)
      const submission = {
        keyId: keyOf(request).id,
        model,
        surface: 'v1',
        body,
        ...idempotencyKeyOf(request),
        ...traceparentOf(request),
      } as const
      const row = await runSync(service, submission, hangUp)
      if (row.state === 'COMPLETED') return sendResult(service, request, reply, model, row)
      return sendFailure(reply, row.error_code ?? 'internal', row.error ?? 'A fault of this server.', row.id)
    },
  })
