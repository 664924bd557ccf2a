import assert from 'node:assert/strict'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { after, beforeEach, describe, test } from 'node:test'
import { encodePicture } from '@sfumato/raster'
import { draw } from '@sfumato/raster/testing'
import { serveHttp } from '../pictures/guarded-fetch/testing/local-server.ts'
import { startTestServer } from '../testing/start-test-server.ts'
import { caller, dataUrl, type Json, runToEnd } from './harness.ts'

/** What a service was sent. */
interface Call {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Json
}

const calls: Call[] = []
/** How the services answer; set by each test. */
let rewriteAs: (call: Call, response: ServerResponse) => void
let moderateAs: (call: Call, response: ServerResponse) => void

const say = (response: ServerResponse, body: unknown, status = 200, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
const rewriteTo =
  (...texts: string[]) =>
  (_call: Call, response: ServerResponse): void =>
    say(response, {
      choices: [{ message: { role: 'assistant', content: texts.length > 1 ? texts.shift() : texts[0] } }],
    })
const flag =
  (...words: string[]) =>
  (_call: Call, response: ServerResponse): void => {
    const categories = { sexual: false, violence: false, ...Object.fromEntries(words.map(word => [word, true])) }
    say(response, { results: [{ flagged: words.length > 0, categories, category_scores: {} }] })
  }

const services = await serveHttp(async (request, response) => {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += part
  const call = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) }
  calls.push(call)
  if (call.path === '/v1/chat/completions') rewriteAs(call, response)
  else if (call.path === '/v1/moderations') moderateAs(call, response)
  else say(response, {}, 404)
})
after(() => services[Symbol.asyncDispose]())

const url = `${services.url}v1`
const server = await startTestServer({
  painter: 'real',
  config: {
    concurrency: 1,
    moderationUrl: url,
    moderationKey: 'moderation-secret',
    rewriteUrl: `${url}/chat/completions`,
    rewriteModel: 'some-model',
    rewriteKey: 'rewriting-secret',
  },
})
after(() => server.close())
const client = caller(server.url, server.key)

const slug = 'bria-text-to-image'
const paint = async (prompt: string, more: Json = {}): Promise<Json> =>
  (
    await runToEnd(client, slug, {
      prompt,
      seed: 7,
      prompt_content_moderation: false,
      content_moderation: false,
      enhance_image: false,
      ...more,
    })
  ).json()
const asked = (path: string): Call[] => calls.filter(call => call.path === `/v1/${path}`)
const remarks = (result: Json): string[] =>
  result.warnings.filter(({ code }: Json) => code === 'prompt_not_rewritten').map(({ message }: Json) => message)

beforeEach(() => {
  calls.length = 0
  rewriteAs = rewriteTo('Two red foxes rest in a misty birch forest, lit by low morning light.')
  moderateAs = flag()
})

describe('a language model rewrites the prompt', () => {
  test('its words are painted and reported, and it was asked by model, key and seed', async () => {
    const result = await paint('two red foxes', { negative_prompt: 'snow' })
    assert.equal(result.status, 'COMPLETED', result.error)
    assert.equal(result.refined_prompt, 'Two red foxes rest in a misty birch forest, lit by low morning light.')
    const [{ headers, body }] = asked('chat/completions')
    assert.equal(headers.authorization, 'Bearer rewriting-secret')
    assert.deepEqual([body.model, body.seed], ['some-model', 7])
    assert.match(body.messages[0].content, /must not appear: snow/)
    assert.deepEqual(body.messages[1], { role: 'user', content: 'two red foxes' })
  })

  test('replace background and the sync surface have it too', async () => {
    rewriteAs = rewriteTo('A quiet beach at dawn under soft light.')
    const image = dataUrl(
      await encodePicture(
        draw(64, 48, x => (x > 20 && x < 44 ? [200, 40, 40] : [240, 240, 240])),
        { format: 'png' },
      ),
    )
    const answer = await client.post('/v1/bria-replace-background', { image, prompt: 'a beach at dawn', seed: 3 })
    assert.equal(answer.status, 200)
    assert.equal(
      decodeURIComponent(answer.headers.get('x-refined-prompt') ?? ''),
      'A quiet beach at dawn under soft light.',
    )
    assert.match(asked('chat/completions')[0].body.messages[0].content, /background behind a subject/)
  })

  test('an answer that lost a colour or a count is asked for once more, and told what', async () => {
    rewriteAs = rewriteTo(
      'Three foxes in a forest, softly lit.',
      '<think>hm</think> "Two red foxes in a forest,\nsoftly lit."',
    )
    assert.equal((await paint('two red foxes')).refined_prompt, 'Two red foxes in a forest, softly lit.')
    assert.match(asked('chat/completions')[1].body.messages[0].content, /did not keep: 2, red/)
  })

  test('where the second answer lost something too, the prompt is painted as it is and a remark says so', async () => {
    rewriteAs = rewriteTo('A street full of cars in the rain.')
    const result = await paint('a street without cars')
    assert.equal(result.status, 'COMPLETED', result.error)
    assert.ok(!('refined_prompt' in result))
    assert.deepEqual(remarks(result), ['The prompt was painted as it is. Its rewritings lost of what it says: no car.'])
    assert.equal(asked('chat/completions').length, 2)
  })

  test('a service that refuses costs the rewriting, not the picture; it is asked again only where that may help', async () => {
    rewriteAs = (_call, response) => say(response, { error: 'no' }, 401)
    const refused = await paint('two red foxes')
    assert.ok(!('refined_prompt' in refused))
    assert.deepEqual(remarks(refused), [
      `The prompt was painted as it is. The rewriting service at ${services.host} answered with status 401.`,
    ])
    assert.equal(asked('chat/completions').length, 1)
    assert.doesNotMatch(JSON.stringify(refused), /secret/)
    rewriteAs = (_call, response) => {
      rewriteAs = rewriteTo('Two red foxes in soft light.')
      say(response, {}, 503)
    }
    assert.equal((await paint('two red foxes')).refined_prompt, 'Two red foxes in soft light.')
    for (const answer of [{ choices: [] }, { choices: [{ message: { content: ' ' } }] }]) {
      rewriteAs = (_call, response) => say(response, answer)
      assert.match(remarks(await paint('two red foxes'))[0], /answered without/)
    }
  })

  test('one that names a time is asked again then, or not at all where that is long', async () => {
    const askedAt: number[] = []
    rewriteAs = (_call, response) => {
      askedAt.push(performance.now())
      rewriteAs = (call, later) => {
        askedAt.push(performance.now())
        rewriteTo('Two red foxes in soft light.')(call, later)
      }
      say(response, {}, 429, { 'retry-after': '2' })
    }
    assert.equal((await paint('two red foxes')).refined_prompt, 'Two red foxes in soft light.')
    // A timer may be early by a millisecond; without the header it would be half a second.
    assert.ok(askedAt[1] - askedAt[0] > 1_900, `${askedAt[1] - askedAt[0]} ms`)
    calls.length = 0
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString()
    for (const time of ['3600', inAnHour]) {
      rewriteAs = (_call, response) => say(response, {}, 503, { 'retry-after': time })
      assert.match(
        remarks(await paint('two red foxes'))[0],
        /answered with status 503 and wants to be asked in 3[56]\d\d s/,
      )
    }
    assert.equal(asked('chat/completions').length, 2)
  })

  test('a request that is cancelled lets go of the service', async () => {
    const reached = Promise.withResolvers<ServerResponse>()
    rewriteAs = (_call, response) => reached.resolve(response)
    const submitted = (
      await client.post(`/v2/${slug}`, { prompt: 'two red foxes', prompt_content_moderation: false })
    ).json()
    const closed = new Promise(resolve => reached.promise.then(response => response.on('close', resolve)))
    await reached.promise
    await client.send(`/v2/requests/${submitted.request_id}`, {
      method: 'DELETE',
      headers: { 'x-api-key': server.key },
    })
    await closed
  })
})

describe('a service moderates the prompt', () => {
  const checked = { prompt_content_moderation: true, prompt_enhancement: false }

  test('what it flags is blocked by our category, what it lets pass is painted', async () => {
    moderateAs = flag('violence')
    const blocked = await paint('a harmless text', checked)
    assert.equal(blocked.status, 'FAILED')
    assert.equal(blocked.error_code, 'content_moderation')
    assert.equal(blocked.error, '`prompt` was blocked by `prompt_content_moderation`: category violence.')
    const [{ headers, body }] = asked('moderations')
    assert.equal(headers.authorization, 'Bearer moderation-secret')
    assert.deepEqual(body, { input: 'a harmless text' })
    moderateAs = flag()
    const passed = await paint('a man with a gun', checked)
    assert.equal(passed.status, 'COMPLETED', passed.error)
    assert.equal(passed.moderation.prompt_content_moderation.length, 9)
  })

  test('where it judges a text in parts, each part counts', async () => {
    moderateAs = (_call, response) =>
      say(response, {
        results: [
          { flagged: false, categories: { violence: false } },
          { flagged: true, categories: { violence: true } },
        ],
      })
    assert.match((await paint('a harmless text', checked)).error, /category violence\.$/)
  })

  test('what it cannot see the embedded tables still judge', async () => {
    const result = await paint('a poker table in a casino', checked)
    assert.match(result.error, /category gambling, for "/)
  })

  test('it is not asked where the request does not ask for moderation', async () => {
    moderateAs = flag('violence')
    assert.equal((await paint('a fox', { ...checked, prompt_content_moderation: false })).status, 'COMPLETED')
    assert.equal(asked('moderations').length, 0)
  })

  test('where it gives no usable answer the request fails: nothing passes unseen', async () => {
    for (const [answer, status, sentence] of [
      [{}, 401, /^The moderation service at 127\.0\.0\.1:\d+ answered with status 401\.$/],
      [{ results: [] }, 200, /answered without `results`/],
      [{ results: [{ flagged: true, categories: { politics: true } }] }, 200, /flagged the text for "politics"/],
      [{ results: [{ flagged: true, categories: {} }] }, 200, /flagged the text for "flagged"/],
    ] as const) {
      moderateAs = (_call, response) => say(response, answer, status)
      const result = await paint('a fox', checked)
      assert.deepEqual([result.status, result.error_code], ['FAILED', 'engine_unavailable'])
      assert.match(result.error, sentence)
    }
    moderateAs = (_call, response) => response.destroy()
    const gone = await paint('a fox', checked)
    assert.match(gone.error, /hung up before its answer was whole\.$/)
    assert.ok(asked('moderations').length >= 3 + 4)
  })

  test('a rewriting is checked as the prompt was; one that is blocked is not painted', async () => {
    moderateAs = (call, response) => flag(...(/misty/.test(String(call.body.input)) ? ['hate'] : []))(call, response)
    const result = await paint('two red foxes', { prompt_content_moderation: true })
    assert.equal(result.status, 'COMPLETED', result.error)
    assert.ok(!('refined_prompt' in result))
    assert.match(remarks(result)[0], /`prompt_content_moderation` blocked its rewriting, category hate\.$/)
  })
})
