import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { decodePicture, encodePicture, type OutputFormat, type Picture } from '@sfumato/raster'
import { scenePicture, transparentPicture } from '@sfumato/raster/testing'
import { makeLocalIdentity } from './local-identity.ts'
import { createProvenance } from './provenance.ts'
import { type Statement, sourceTypeOf } from './statement.ts'
import { issueCertificates } from './testing/issue-certificates.ts'
import { readCredentials, readXmpSourceType } from './testing/read-credentials.ts'
import { xmpPacket } from './xmp.ts'

const limits = { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 }
const software = { name: 'Sfumato', version: '1.2.3' }
const provenance = createProvenance({ software, material: await makeLocalIdentity(new Date()) })
const sha256 = createHash('sha256').update('a picture').digest('hex')
const edited: Statement = {
  model: 'bria-replace-background',
  engine: 'diffusion',
  checkpoints: ['lcm-dreamshaper-7'],
  making: 'edited',
  generated: true,
  ingredients: [
    { field: 'image', sha256, mediaType: 'image/webp', relationship: 'parentOf' },
    { field: 'ref_images', sha256: sha256.replaceAll('a', 'b'), relationship: 'inputTo' },
    { field: 'ref_images', sha256: sha256.replaceAll('a', 'c'), relationship: 'inputTo' },
  ],
}

const signed = async (picture: Picture, format: OutputFormat, statement = edited, by = provenance) => {
  const encoded = await encodePicture(picture, { format, xmp: by.xmp(statement) })
  return by.sign(encoded, `image/${format}`, statement)
}

const mostBytes = 30_000

for (const format of ['jpeg', 'png', 'webp'] as const) {
  describe(`a ${format} picture with provenance`, async () => {
    const picture = format === 'jpeg' ? scenePicture(1, 161, 97) : transparentPicture(161, 97)
    const bytes = await signed(picture, format)

    test('has the pixels of one without', async () => {
      const plain = await encodePicture(picture, { format })
      const [with_, without] = await Promise.all([bytes, plain].map(each => decodePicture(each, limits)))
      assert.deepEqual(with_.picture, without.picture)
      assert.ok(bytes.length - plain.length < mostBytes, `${bytes.length - plain.length} bytes`)
    })

    test('says what made it, with right hashes and a right signature', async () => {
      const credentials = await readCredentials(bytes)
      assert.deepEqual(credentials?.failures, [])
      assert.equal(credentials.generator, 'Sfumato 1.2.3')
      const [opened, changed] = credentials.actions
      assert.equal(opened.action, 'c2pa.opened')
      assert.equal(opened.parameters.ingredients.length, 1)
      assert.equal(changed.action, 'c2pa.edited')
      assert.match(changed.digitalSourceType, /\/compositeWithTrainedAlgorithmicMedia$/)
      assert.equal(changed.parameters['sfumato.model'], 'bria-replace-background')
      assert.equal(changed.parameters['sfumato.engine'], 'diffusion')
      assert.deepEqual(changed.parameters['sfumato.checkpoints'], ['lcm-dreamshaper-7'])
      assert.equal(changed.parameters.ingredients.length, 2)
      assert.equal(await readXmpSourceType(bytes), 'compositeWithTrainedAlgorithmicMedia')
    })

    test('names what was sent by its hash, and is signed anew each time', async () => {
      const ingredients = (await readCredentials(bytes))?.ingredients ?? []
      assert.deepEqual(
        ingredients.map(({ title, relationship }) => [title, String(relationship)]),
        [
          ['image', 'parentOf'],
          ['ref_images', 'inputTo'],
          ['ref_images', 'inputTo'],
        ],
      )
      assert.equal(ingredients[0].description, `SHA-256 of the file as it was sent: ${sha256}`)
      assert.equal(ingredients[0].instanceID, `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`)
      assert.equal(ingredients[0].format, 'image/webp')
      assert.ok(!Buffer.from(await signed(picture, format)).equals(bytes))
    })

    test('that was altered in one byte no longer fits its hash', async () => {
      const altered = Uint8Array.from(bytes)
      altered[Buffer.from(altered).indexOf('CreatorTool')] ^= 1
      assert.deepEqual((await readCredentials(altered))?.failures, ['assertion.dataHash.mismatch'])
    })

    test('that was saved by another program has no credentials', async () => {
      const { picture: read } = await decodePicture(bytes, limits)
      assert.equal(await readCredentials(await encodePicture(read, { format })), null)
    })
  })
}

test('every kind of key that C2PA allows signs', async () => {
  // The library signs by P-521, which other readers confirm, but does not read it.
  for (const algorithm of ['P-256', 'P-384', 'Ed25519', 'RSA'] as const) {
    const own = createProvenance({ software, material: await issueCertificates({ algorithm }) })
    const credentials = await readCredentials(await signed(scenePicture(1, 32, 32), 'jpeg', edited, own))
    assert.deepEqual(credentials?.failures, [], algorithm)
  }
})

test('the source type tells trained networks, other methods and what was only enhanced apart', () => {
  const words = (['created', 'edited', 'enhanced', 'unchanged'] as const).map(making =>
    [true, false].map(generated => sourceTypeOf({ making, generated })?.replace(/.*\//, '') ?? null),
  )
  assert.deepEqual(words, [
    ['trainedAlgorithmicMedia', 'algorithmicMedia'],
    ['compositeWithTrainedAlgorithmicMedia', 'compositeSynthetic'],
    ['compositeWithTrainedAlgorithmicMedia', 'algorithmicallyEnhanced'],
    [null, null],
  ])
})

test('a created picture was never opened, and one that is given back unchanged was only opened', async () => {
  const picture = scenePicture(1, 32, 32)
  const actionsOf = async (statement: Statement) =>
    (await readCredentials(await signed(picture, 'png', statement)))?.actions.map(({ action }) => action)
  assert.deepEqual(await actionsOf({ ...edited, making: 'created', ingredients: [] }), ['c2pa.created'])
  const ingredients = edited.ingredients.slice(0, 1)
  assert.deepEqual(await actionsOf({ ...edited, making: 'enhanced', ingredients }), ['c2pa.opened', 'c2pa.enhanced'])
  const unchanged: Statement = { ...edited, making: 'unchanged', ingredients }
  assert.deepEqual(await actionsOf(unchanged), ['c2pa.opened'])
  assert.equal(await readXmpSourceType(await signed(picture, 'png', unchanged)), null)
})

test('an XMP packet is the same for the same values, and whatever they hold does not break it', () => {
  const odd = { name: 'A & B <"C">', version: '1' }
  assert.equal(xmpPacket(null, odd), xmpPacket(null, odd))
  assert.match(xmpPacket(null, odd), /<xmp:CreatorTool>A &#38; B &#60;&#34;C&#34;&#62; 1<\/xmp:CreatorTool>/)
})
