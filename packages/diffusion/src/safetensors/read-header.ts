import { type FileHandle, open } from 'node:fs/promises'
import { checkpointError } from '../checkpoint-error.ts'
import { isStoredType, type StoredTensor, storedByteLength } from './stored-tensor.ts'

/** The reference implementation's own bound on a header (huggingface/safetensors, `MAX_HEADER_SIZE`). */
const maxHeaderBytes = 100_000_000
const lengthBytes = 8

/**
 * Reads where the tensors of one `.safetensors` file lie, without reading their values.
 *
 * A file is a little-endian 64-bit length, that many bytes of JSON, and the tensors back to back. Everything is
 * checked against the file's size, so what is returned can be mapped without a second look.
 *
 * @throws CheckpointError `missing`, `format` (a pickle or another kind of file) or `damaged`.
 */
export async function readSafetensorsHeader(path: string): Promise<Map<string, StoredTensor>> {
  const file = await openFile(path)
  try {
    const { size } = await file.stat()
    const start = await readBytes(file, 0, Math.min(size, lengthBytes))
    refuseOtherFormats(path, start)
    if (size < lengthBytes) throw damaged(path, `is ${size} bytes long, too short for a safetensors header`)
    const headerBytes = Number(start.readBigUInt64LE(0))
    if (headerBytes > maxHeaderBytes) {
      throw checkpointError(
        'format',
        `${path} is no safetensors file: its first 8 bytes give no sensible header length`,
      )
    }
    const dataStart = lengthBytes + headerBytes
    if (dataStart > size) {
      throw damaged(path, `is truncated: its header is ${headerBytes} bytes long, but the file only ${size}`)
    }
    const header = parseHeader(path, (await readBytes(file, lengthBytes, headerBytes)).toString('utf8'))
    return locateTensors(path, header, dataStart, size)
  } finally {
    await file.close()
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : `cannot be read (${cause})`
    throw checkpointError('missing', `${path} ${reason}`, cause)
  }
}

async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

function refuseOtherFormats(path: string, start: Buffer): void {
  // torch.save writes a zip archive, or in old versions a bare pickle (protocol byte 0x80 and 2 to 5).
  const zip = start.toString('latin1', 0, 4) === 'PK\x03\x04'
  const pickle = start[0] === 0x80 && start[1] >= 2 && start[1] <= 5
  if (zip || pickle) {
    throw checkpointError(
      'format',
      `${path} is a pickle file, which can run code when it is read; expected safetensors`,
    )
  }
  if (start.toString('latin1', 0, 7) === 'version') {
    throw checkpointError('format', `${path} is a Git LFS pointer, not the file itself: its download is not finished`)
  }
}

function parseHeader(path: string, text: string): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(text)
    if (typeof header === 'object' && header !== null && !Array.isArray(header))
      return header as Record<string, unknown>
  } catch (cause) {
    throw checkpointError('damaged', `${path} has a header that is not JSON`, cause)
  }
  throw damaged(path, 'has a header that is not a JSON object')
}

function locateTensors(path: string, header: Record<string, unknown>, dataStart: number, fileSize: number) {
  const tensors = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, entry]) => readEntry(path, name, entry, dataStart))
    .sort((a, b) => a.offset - b.offset || a.byteLength - b.byteLength)
  let end = dataStart
  for (const tensor of tensors) {
    if (tensor.offset < end) throw damaged(path, `is damaged: tensor ${tensor.name} overlaps the one before it`)
    if (tensor.offset > end) {
      throw damaged(path, `is damaged: ${tensor.offset - end} bytes before tensor ${tensor.name} belong to none`)
    }
    end = tensor.offset + tensor.byteLength
    if (end > fileSize) {
      throw damaged(path, `is truncated: tensor ${tensor.name} ends at byte ${end}, but the file is ${fileSize} long`)
    }
  }
  if (end < fileSize) throw damaged(path, `is damaged: ${fileSize - end} bytes after the last tensor belong to none`)
  return new Map(tensors.map(tensor => [tensor.name, tensor]))
}

function readEntry(path: string, name: string, entry: unknown, dataStart: number): StoredTensor {
  const { dtype: type, shape, data_offsets: range } = (entry ?? {}) as Record<string, unknown>
  if (!isStoredType(type)) {
    throw damaged(path, `is damaged: tensor ${name} has the unknown type ${JSON.stringify(type)}`)
  }
  if (!isSizes(shape)) throw damaged(path, `is damaged: tensor ${name} has the shape ${JSON.stringify(shape)}`)
  if (!isSizes(range) || range.length !== 2 || range[1] < range[0]) {
    throw damaged(path, `is damaged: tensor ${name} has the offsets ${JSON.stringify(range)}`)
  }
  const byteLength = range[1] - range[0]
  const expected = storedByteLength(type, shape)
  if (byteLength !== expected) {
    throw damaged(
      path,
      `is damaged: tensor ${name} of type ${type} and shape [${shape}] needs ${expected} bytes and has ${byteLength}`,
    )
  }
  return { name, type, shape, file: path, offset: dataStart + range[0], byteLength }
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(size => Number.isSafeInteger(size) && size >= 0)
}

function damaged(path: string, reason: string) {
  return checkpointError('damaged', `${path} ${reason}`)
}
