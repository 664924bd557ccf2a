import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { float32File, safetensorsBytes } from '../testing/safetensors-file.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { readSafetensorsHeader } from './read-header.ts'

async function written(test: TestContext, bytes: Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(test), 'weights.safetensors')
  await writeFile(path, bytes)
  return path
}

const entry = (range: number[], shape = [2], dtype = 'F32') => ({ dtype, shape, data_offsets: range })
const data = (length: number) => new Uint8Array(length)

describe('a safetensors header', () => {
  it('says where each tensor begins in the file', async test => {
    const bytes = float32File({
      a: { shape: [2], data: Float32Array.of(1, 2) },
      b: { shape: [1, 1], data: Float32Array.of(3) },
    })
    const tensors = await readSafetensorsHeader(await written(test, bytes))
    const b = tensors.get('b')!
    assert.deepEqual([b.type, b.shape, b.byteLength], ['F32', [1, 1], 4])
    assert.equal(new DataView(bytes.buffer, bytes.byteOffset).getFloat32(b.offset, true), 3)
  })

  it('may hold metadata, empty tensors and scalars', async test => {
    const header = { __metadata__: { format: 'pt' }, none: entry([0, 0], [0]), one: entry([0, 4], []) }
    const tensors = await readSafetensorsHeader(await written(test, safetensorsBytes(header, data(4))))
    assert.deepEqual([...tensors.keys()], ['none', 'one'])
  })

  const broken: [string, Uint8Array, string, RegExp][] = [
    ['too short for a header', data(3), 'damaged', /weights\.safetensors is 3 bytes long/],
    [
      'cut inside the header',
      safetensorsBytes({ a: entry([0, 8]) }, data(8)).subarray(0, 20),
      'damaged',
      /is truncated/,
    ],
    [
      'cut inside a tensor',
      safetensorsBytes({ first: entry([0, 8]), second: entry([8, 16]) }, data(12)),
      'damaged',
      /is truncated: tensor second ends at byte/,
    ],
    [
      'with bytes to spare',
      safetensorsBytes({ a: entry([0, 8]) }, data(9)),
      'damaged',
      /1 bytes after the last tensor/,
    ],
    [
      'with overlapping tensors',
      safetensorsBytes({ a: entry([0, 8]), b: entry([4, 12]) }, data(12)),
      'damaged',
      /tensor b overlaps/,
    ],
    [
      'with a hole',
      safetensorsBytes({ a: entry([0, 8]), b: entry([12, 20]) }, data(20)),
      'damaged',
      /4 bytes before tensor b/,
    ],
    [
      'whose shape does not fit its bytes',
      safetensorsBytes({ a: entry([0, 8], [3]) }, data(8)),
      'damaged',
      /tensor a of type F32 and shape \[3\] needs 12 bytes and has 8/,
    ],
    [
      'with an unknown type',
      safetensorsBytes({ a: entry([0, 8], [2], 'Q4') }, data(8)),
      'damaged',
      /unknown type "Q4"/,
    ],
    ['with a negative size', safetensorsBytes({ a: entry([0, 8], [-2]) }, data(8)), 'damaged', /shape \[-2\]/],
    ['with offsets that run back', safetensorsBytes({ a: entry([8, 0]) }, data(8)), 'damaged', /offsets \[8,0\]/],
    ['that is not JSON', safetensorsBytes('{"a":'), 'damaged', /not JSON/],
    ['that is a list', safetensorsBytes('[]'), 'damaged', /not a JSON object/],
    ['of a torch archive', Buffer.from('PK\x03\x04 and so on'), 'format', /is a pickle file/],
    ['of a bare pickle', Buffer.of(0x80, 0x02, 0x8a, 0x0a, 0, 0, 0, 0, 0), 'format', /is a pickle file/],
    ['of a Git LFS pointer', Buffer.from('version https://git-lfs.example/spec/v1'), 'format', /Git LFS pointer/],
    ['of some other file', Buffer.from('GIF89a and more bytes'), 'format', /no safetensors file/],
  ]
  for (const [kind, bytes, code, message] of broken) {
    it(`${kind} is refused in one sentence that names the file`, async test => {
      await assert.rejects(readSafetensorsHeader(await written(test, bytes)), { code, message })
    })
  }

  it('of a file that is not there is said to be missing', async test => {
    const path = join(await temporaryFolder(test), 'none.safetensors')
    await assert.rejects(readSafetensorsHeader(path), { code: 'missing', message: `${path} is missing` })
  })
})
