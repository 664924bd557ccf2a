import type { ServerResponse } from 'node:http'
import { Sfumato, SfumatoError } from '@sfumato/client'
import express, { type ErrorRequestHandler, type Express } from 'express'

/** Fires when the visitor has gone before the answer was sent: then nothing is to be painted any more. */
const goneSignal = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController()
  response.once('close', () => response.writableFinished || gone.abort())
  return gone.signal
}

/** What a visitor may know: faults of the picture are theirs, everything else is ours. */
const answerFailure: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.destroyed) return
  if (!SfumatoError.isInstance(error)) next(error)
  else if (error.status === 422 || error.status === 400) response.status(422).json({ error: error.message })
  else {
    console.error(error)
    response.status(error.isRetryable ? 503 : 500).json({ error: 'The picture could not be made.' })
  }
}

/**
 * Lets visitors upload a picture and get it back enlarged, while the key stays here:
 *
 *   curl --data-binary @small.jpg -H "content-type: image/jpeg" http://localhost:3000/enlarged -o large.jpg
 */
export const createApp = (sfumato: Sfumato): Express => {
  const app = express()
  app.post('/enlarged', express.raw({ type: 'image/*', limit: '20mb' }), async (request, response) => {
    if (!Buffer.isBuffer(request.body)) {
      response.status(415).json({ error: 'Send a picture.' })
      return
    }
    const result = await sfumato.run(
      'bria-enhance-image',
      { image: request.body, resolution: '2MP' },
      { signal: goneSignal(response) },
    )
    response.type(result.contentType).set('x-seed', String(result.seed))
    response.send(Buffer.from(await result.bytes()))
  })
  app.use(answerFailure)
  return app
}

if (import.meta.main) {
  // The server's address and the key come from SFUMATO_URL and SFUMATO_API_KEY.
  createApp(new Sfumato()).listen(3000, () => console.log('http://localhost:3000'))
}
