import assert from 'node:assert/strict'
import { request as startRequest } from 'node:http'
import { after, test } from 'node:test'
import { models } from '@sfumato/contract'
import { readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'
import { addRoutes, createApp } from './app.ts'

const server = await startTestServer()
after(() => server.close())

/** What the app answers to, as the document would write it. Methods that a route refuses come as a list. */
const routesOf = async (): Promise<string[]> => {
  const app = createApp(server.service.config)
  const routes: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    if (typeof method !== 'string' || method === 'HEAD' || method === 'OPTIONS') return
    const slugs = /^\/v[12]\/:slug$/.test(url) ? models.map(({ slug }) => slug) : [':slug']
    for (const slug of slugs) {
      routes.push(`${method.toLowerCase()} ${url.replace(':slug', slug).replaceAll(/:(\w+)/g, '{$1}')}`)
    }
  })
  await addRoutes(app, server.service)
  await app.close()
  return routes.sort()
}

test('the document has every route that the server answers to, and no other', async () => {
  const { paths } = await readJson(await fetch(`${server.url}/openapi.json`))
  const documented = Object.entries(paths as Record<string, object>).flatMap(([path, operations]) =>
    Object.keys(operations).map(method => `${method} ${path}`),
  )
  assert.deepEqual(documented.sort(), await routesOf())
})

test('every method that a route does not have is answered 405 with those that it has', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
    const response = await fetch(`${server.url}/health`, { method })
    assert.equal(response.status, 405, method)
    assert.equal(response.headers.get('allow'), 'GET, HEAD')
  }
  for (const method of ['TRACE', 'QUERY']) assert.equal(await statusOf('/v1/models', method), 405, method)
})

/** The status of methods that `fetch` does not send. */
const statusOf = (path: string, method: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const request = startRequest(server.url + path, { method }, response => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('error', reject).end()
  })
