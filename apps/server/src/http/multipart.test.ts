import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer()
after(() => server.close())

const form = (
  fields: Record<string, string | Uint8Array<ArrayBuffer> | (string | Uint8Array<ArrayBuffer>)[]>,
): FormData => {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) {
      if (typeof value === 'string') data.append(name, value)
      else data.append(name, new Blob([value], { type: 'image/png' }), 'picture.png')
    }
  }
  return data
}

const post = async (slug: string, body: FormData) => {
  const response = await server.call(`/v1/${slug}`, { method: 'POST', body, headers: { accept: 'application/json' } })
  return { status: response.status, body: await readJson(response) }
}

test('file parts are pictures, byte for byte, and text is read as its field wants it', async () => {
  const { status, body } = await post(
    'bria-gen-fill',
    form({ image: new Uint8Array(500), mask: new Uint8Array(60), prompt: 'a bench', seed: '12', preserve_alpha: '0' }),
  )
  assert.equal(status, 200)
  assert.equal(body.warning, 'Received image:500 mask:60.')
  assert.equal(body.seed, 12)
  assert.equal(body.prompt, 'a bench')
})

test('a picture of a form may also be text', async () => {
  const base64 = Buffer.alloc(300, 5).toString('base64')
  const { body } = await post('bria-enhance-image', form({ image: `data:image/png;base64,${base64}` }))
  assert.equal(body.warning, 'Received image:300.')
})

test('several references arrive as several parts, files and text mixed', async () => {
  const base64 = Buffer.alloc(90, 5).toString('base64')
  const { body } = await post(
    'bria-replace-background',
    form({ image: new Uint8Array(40), ref_images: [new Uint8Array(70), base64], prompt: '' }),
  )
  assert.equal(body.warning, 'Received image:40 ref_images:70,90.')
})

test('bad fields of a form are named like those of JSON', async () => {
  const { status, body } = await post('bria-gen-fill', form({ image: new Uint8Array(9), seed: 'many', prompt: 'x' }))
  assert.equal(status, 400)
  assert.match(body.error, /`mask` is required/)
  assert.match(body.error, /`seed` must be a whole number; got the string "many"/)
})

test('a file where text belongs, and one picture field twice, are refused', async () => {
  const file = await post('bria-text-to-image', form({ prompt: new Uint8Array(9) }))
  assert.equal(file.status, 400)
  assert.match(file.body.error, /`prompt` came as a file/)
  const twice = await post('bria-enhance-image', form({ image: [new Uint8Array(9), new Uint8Array(9)] }))
  assert.equal(twice.status, 400)
  assert.match(twice.body.error, /`image` must be a picture.*got a list of 2/)
})

test('a form that breaks off is refused', async () => {
  const response = await server.call('/v2/bria-gen-fill', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    body: '--edge\r\ncontent-disposition: form-data; name="prompt"\r\n\r\nx',
  })
  assert.equal(response.status, 400)
})
