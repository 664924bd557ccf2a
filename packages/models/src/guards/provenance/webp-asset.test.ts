import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodePicture, encodePicture } from '@sfumato/raster'
import { scenePicture } from '@sfumato/raster/testing'
import { WebpAsset } from './webp-asset.ts'

const limits = { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 }
const webp = await encodePicture(scenePicture(1, 40, 30), { format: 'webp' })

for (const length of [100, 101]) {
  test(`a manifest of ${length} bytes stands at the end of a container of even length, and alone is left unhashed`, async () => {
    const asset = new WebpAsset(webp)
    assert.equal(asset.getManifestJUMBF(), undefined)
    assert.throws(() => asset.getHashExclusionRange(), /no room/)
    await asset.ensureManifestSpace(50)
    await asset.ensureManifestSpace(length)
    const jumbf = Uint8Array.from({ length }, (_, index) => index)
    await assert.rejects(asset.writeManifestJUMBF(jumbf.subarray(1)), /not as long/)
    await asset.writeManifestJUMBF(jumbf)

    const bytes = await asset.getDataRange()
    assert.equal(bytes.length, webp.length + 8 + length + (length % 2))
    assert.equal(new DataView(bytes.buffer).getUint32(4, true), bytes.length - 8)
    assert.deepEqual(asset.getHashExclusionRange(), { start: webp.length, length: 8 + length })
    assert.deepEqual(bytes.subarray(8, webp.length), webp.subarray(8))
    assert.deepEqual(new WebpAsset(bytes).getManifestJUMBF(), jumbf)
    assert.deepEqual((await decodePicture(bytes, limits)).picture, (await decodePicture(webp, limits)).picture)
  })
}
