import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { issueCertificates, readCredentials, readXmpSourceType } from '@sfumato/models/provenance/testing'
import { createWorkroom } from '@sfumato/models/run'
import { decodePicture, encodePicture } from '@sfumato/raster'
import { discMask, maskPng, scenePicture, subjectPicture } from '@sfumato/raster/testing'
import { environmentProgram, pythonMissing } from '../../../../tools/python-environment.ts'
import { localIdentityFolder } from '../provenance/local-identity-files.ts'
import { missing } from '../testing/require-suite.ts'
import { startTestServer } from '../testing/start-test-server.ts'
import { caller, dataUrl, type Json, runToEnd } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'sfumato-credentials-'))
after(() => rmSync(folder, { recursive: true }))

const checkpoint = (name: string) =>
  join(import.meta.dirname, '../../../../packages/diffusion/testing/checkpoints', name)
/** Small pictures: what is looked at is what stands around them. */
const image = await encodePicture(scenePicture(2, 96, 64), { format: 'png' })
const mask = await maskPng(discMask(96, 64, 48, 40, 14))
const subject = await encodePicture(subjectPicture(96, 80).picture, { format: 'png' })
const prompt = 'an unmistakable wooden bench'

interface Case {
  readonly body: Json
  readonly actions: readonly string[]
  readonly sourceType: string
  readonly ingredients: readonly (readonly [field: string, relationship: string, bytes: Uint8Array])[]
}

/** What each model's results say where the preview engine paints. */
const cases: Readonly<Record<string, Case>> = {
  'bria-gen-fill': {
    body: { image: dataUrl(image), mask: dataUrl(mask), prompt },
    actions: ['c2pa.opened', 'c2pa.edited'],
    sourceType: 'compositeSynthetic',
    ingredients: [
      ['image', 'parentOf', image],
      ['mask', 'inputTo', mask],
    ],
  },
  'bria-expand-image': {
    body: { image: dataUrl(image), aspect_ratio: '16:9', prompt },
    actions: ['c2pa.opened', 'c2pa.edited'],
    sourceType: 'compositeSynthetic',
    ingredients: [['image', 'parentOf', image]],
  },
  'bria-replace-background': {
    body: { image: dataUrl(subject), ref_images: [dataUrl(image)], prompt },
    actions: ['c2pa.opened', 'c2pa.edited'],
    sourceType: 'compositeSynthetic',
    ingredients: [
      ['image', 'parentOf', subject],
      ['ref_images', 'inputTo', image],
    ],
  },
  'bria-text-to-image': {
    body: { prompt },
    actions: ['c2pa.created'],
    sourceType: 'algorithmicMedia',
    ingredients: [],
  },
  'bria-enhance-image': {
    body: { image: dataUrl(image), resolution: '1MP', visual_input_content_moderation: false },
    actions: ['c2pa.opened', 'c2pa.enhanced'],
    sourceType: 'algorithmicallyEnhanced',
    ingredients: [['image', 'parentOf', image]],
  },
}
const formats = ['jpeg', 'png'] as const
const limits = { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 }

const server = await startTestServer({ painter: 'real' })
after(() => server.close())
const client = caller(server.url, server.key)

const painted = new Map<string, Buffer>()
const fileOf = (name: string) => join(folder, name)
const keep = (name: string, bytes: Buffer): void => {
  painted.set(name, bytes)
  writeFileSync(fileOf(name), bytes)
}
const outputOf = async (slug: string, body: Json, from = client): Promise<Buffer> => {
  const result = (await runToEnd(from, slug, body)).json()
  assert.equal(result.status, 'COMPLETED', result.error)
  return (await caller(from.url, null).get(result.output)).bytes
}

before(async () => {
  for (const [slug, { body }] of Object.entries(cases)) {
    for (const format of formats) {
      keep(`${slug}.${format}`, await outputOf(slug, { ...body, output_format: format, seed: 7 }))
    }
  }
  const { body } = cases['bria-gen-fill']
  keep('fill.webp', await outputOf('bria-gen-fill', { ...body, output_format: 'webp', seed: 7 }))
})

for (const [slug, { actions, sourceType, ingredients }] of Object.entries(cases)) {
  for (const format of formats) {
    test(`a ${format} of ${slug} says what made it, from what, and nothing of the prompt`, async () => {
      const bytes = painted.get(`${slug}.${format}`)!
      const credentials = await readCredentials(bytes)
      assert.deepEqual(credentials?.failures, [])
      assert.deepEqual(
        credentials.actions.map(({ action }) => action),
        actions,
      )
      const made = credentials.actions.at(-1)
      assert.equal(made.digitalSourceType.replace(/.*\//, ''), sourceType)
      assert.equal(made.parameters['sfumato.model'], slug)
      assert.equal(made.parameters['sfumato.engine'], 'preview')
      assert.equal(await readXmpSourceType(bytes), sourceType)
      assert.deepEqual(
        credentials.ingredients.map(({ title, relationship, description }) => [title, relationship, description]),
        ingredients.map(([field, relationship, sent]) => [
          field,
          relationship,
          `SHA-256 of the file as it was sent: ${createHash('sha256').update(sent).digest('hex')}`,
        ]),
      )
      for (const secret of ['unmistakable', 'wooden', server.key, server.dataDir]) assert.ok(!bytes.includes(secret))
    })
  }
}

test('the sync surface hands out the credentials as well', async () => {
  const answer = await client.post('/v1/bria-gen-fill', cases['bria-gen-fill'].body)
  assert.deepEqual((await readCredentials(answer.bytes))?.failures, [])
})

test('a picture that comes back as it was sent claims no source of its own', async () => {
  const bytes = await outputOf('bria-expand-image', { image: dataUrl(image), aspect_ratio: '3:2' })
  assert.deepEqual(
    (await readCredentials(bytes))?.actions.map(({ action }) => action),
    ['c2pa.opened'],
  )
  assert.equal(await readXmpSourceType(bytes), null)
})

test('what a checkpoint painted says so, and does not say where on the machine the checkpoint lies', async () => {
  const diffusion = await startTestServer({
    painter: 'real',
    config: {
      engines: { 'bria-gen-fill': 'diffusion', 'bria-replace-background': 'diffusion' },
      checkpointInpaint: checkpoint('sd15'),
      inferenceThreads: 1,
    },
  })
  try {
    const from = caller(diffusion.url, diffusion.key)
    const filled = await outputOf('bria-gen-fill', cases['bria-gen-fill'].body, from)
    const made = (await readCredentials(filled))?.actions.at(-1)
    assert.match(made.digitalSourceType, /\/compositeWithTrainedAlgorithmicMedia$/)
    assert.equal(made.parameters['sfumato.engine'], 'diffusion')
    assert.deepEqual(made.parameters['sfumato.checkpoints'], ['sd15'])
    assert.equal(await readXmpSourceType(filled), 'compositeWithTrainedAlgorithmicMedia')
    const flat = await outputOf('bria-replace-background', { image: dataUrl(subject), prompt: '#204060' }, from)
    assert.equal(await readXmpSourceType(flat), 'compositeSynthetic', 'a plain colour is painted by no checkpoint')
  } finally {
    await diffusion.close()
  }
})

test('switched off, pictures carry nothing and have the same pixels, and the same bytes each time', async () => {
  const off = await startTestServer({ painter: 'real', config: { provenance: 'off' } })
  try {
    const from = caller(off.url, off.key)
    for (const format of ['jpeg', 'png', 'webp']) {
      const body = { ...cases['bria-gen-fill'].body, output_format: format, seed: 7 }
      const plain = await outputOf('bria-gen-fill', body, from)
      assert.equal(await readCredentials(plain), null)
      assert.equal(await readXmpSourceType(plain), null)
      assert.ok(plain.equals(await outputOf('bria-gen-fill', body, from)))
      const name = format === 'webp' ? 'fill.webp' : `bria-gen-fill.${format}`
      const [with_, without] = [await decodePicture(painted.get(name)!, limits), await decodePicture(plain, limits)]
      assert.deepEqual(with_.picture, without.picture)
    }
  } finally {
    await off.close()
  }
})

const reason = pythonMissing()
const skip = reason !== undefined && missing('python', reason)

describe("the reader of the C2PA's open-source project", { skip }, () => {
  const script = join(import.meta.dirname, '../../../../tools/read-credentials.py')
  const read = (names: readonly string[], trust: readonly string[] = []): (Json | null)[] => {
    const words = [script, ...trust, ...names.map(fileOf)]
    return JSON.parse(execFileSync(environmentProgram('python'), words, { encoding: 'utf8' }))
  }
  const hashes = ['claimSignature.validated', 'assertion.dataHash.match', 'assertion.hashedURI.match']

  test('finds every hash and the signature right in pictures of all models, the unknown certificate its only remark', () => {
    const names = [...painted.keys()]
    for (const [index, found] of read(names).entries()) {
      assert.equal(found?.verdict, 'Valid', names[index])
      assert.deepEqual(found.remarks, ['signingCredential.untrusted'])
      for (const code of hashes) assert.ok(found.right.includes(code), `${names[index]}: ${code}`)
      assert.equal(found.claimVersion, 2)
      assert.equal(found.generator, 'Sfumato')
      const slug = names[index] === 'fill.webp' ? 'bria-gen-fill' : names[index].replace(/\.\w+$/, '')
      const { actions, sourceType, ingredients } = cases[slug]
      assert.deepEqual(found.actions, actions)
      assert.match(found.sourceType, new RegExp(`/${sourceType}$`))
      assert.deepEqual(
        found.ingredients,
        ingredients.map(([field, relationship]) => [field, relationship]),
      )
    }
  })

  test('has no remark once it is told to trust the authority in the data directory', () => {
    const trust = ['--trust', join(localIdentityFolder(server.dataDir), 'authority.pem')]
    for (const found of read([...painted.keys()], trust)) {
      assert.equal(found?.verdict, 'Trusted')
      assert.deepEqual(found.remarks, [])
    }
  })

  test("has no remark on an operator's certificate that it is told to trust", async () => {
    const material = await issueCertificates()
    const [provenanceKey, provenanceCertificate] = [fileOf('key.pem'), fileOf('chain.pem')]
    writeFileSync(provenanceKey, material.key)
    writeFileSync(provenanceCertificate, material.certificates)
    writeFileSync(fileOf('root.pem'), material.authority)
    const own = await startTestServer({ painter: 'real', config: { provenanceKey, provenanceCertificate } })
    try {
      const from = caller(own.url, own.key)
      for (const format of formats) {
        const body = { image: dataUrl(image), aspect_ratio: '1:1', output_format: format }
        writeFileSync(fileOf(`own.${format}`), await outputOf('bria-expand-image', body, from))
      }
    } finally {
      await own.close()
    }
    const names = formats.map(format => `own.${format}`)
    for (const found of read(names, ['--trust', fileOf('root.pem')])) {
      assert.deepEqual([found?.verdict, found?.remarks], ['Trusted', []])
    }
    for (const found of read(names)) assert.deepEqual(found?.remarks, ['signingCredential.untrusted'])
  })

  for (const algorithm of ['P-384', 'P-521', 'Ed25519', 'RSA'] as const) {
    test(`has no remark on a signature by a key of the kind ${algorithm}`, async () => {
      const material = await issueCertificates({ algorithm })
      const provenance = { software: { name: 'Sfumato', version: '0.0.0' }, material }
      const guards = {
        image: { checkpoint: null, thresholds: {} },
        text: { checkpoint: null, thresholds: {} },
        provenance,
      }
      const workroom = await createWorkroom({ name: 'preview' }, limits, { guards })
      // Lengths of certificates differ, so that manifests of odd and even lengths come about.
      for (const format of [...formats, 'webp'] as const) {
        const { bytes } = await workroom.paint({
          slug: 'bria-expand-image',
          values: { prompt: '', negative_prompt: '', aspect_ratio: '3:2', seed: 1, output_format: format },
          pictures: { image: [image] },
          signal: new AbortController().signal,
          progress: () => {},
        })
        writeFileSync(fileOf(`${algorithm}.${format}`), bytes)
      }
      writeFileSync(fileOf('authority.pem'), material.authority)
      const names = [...formats, 'webp'].map(format => `${algorithm}.${format}`)
      for (const found of read(names, ['--trust', fileOf('authority.pem')])) {
        assert.deepEqual([found?.verdict, found?.remarks], ['Trusted', []])
      }
    })
  }

  test('sees that an altered file no longer fits its hash, and no credentials in one that was saved anew', async () => {
    for (const name of ['bria-gen-fill.jpeg', 'bria-gen-fill.png', 'fill.webp']) {
      const altered = Buffer.from(painted.get(name)!)
      altered[altered.indexOf('CreatorTool')] ^= 1
      writeFileSync(fileOf(`altered-${name}`), altered)
      const { picture, format } = await decodePicture(painted.get(name)!, {
        maxBytes: 1e9,
        maxPixels: 1e9,
        maxSide: 1e5,
      })
      writeFileSync(fileOf(`saved-${name}`), await encodePicture(picture, { format: format as 'jpeg' }))
      const [found, saved] = read([`altered-${name}`, `saved-${name}`])
      assert.equal(found?.verdict, 'Invalid', name)
      assert.ok(found.remarks.includes('assertion.dataHash.mismatch'), found.remarks.join())
      assert.equal(saved, null)
    }
  })
})
