/** Bytes of a safetensors file: a header in front of data. */
export function safetensorsBytes(header: unknown, data: Uint8Array = new Uint8Array()): Uint8Array {
  const text = typeof header === 'string' ? header : JSON.stringify(header)
  const json = Buffer.from(text)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(json.length))
  return Buffer.concat([length, json, data])
}

/** Bytes of a safetensors file with float32 tensors. */
export function float32File(tensors: Readonly<Record<string, { shape: number[]; data: Float32Array }>>): Uint8Array {
  const header: Record<string, unknown> = {}
  let end = 0
  for (const [name, { shape, data }] of Object.entries(tensors)) {
    header[name] = { dtype: 'F32', shape, data_offsets: [end, end + data.byteLength] }
    end += data.byteLength
  }
  const parts = Object.values(tensors).map(({ data }) => Buffer.from(data.buffer, data.byteOffset, data.byteLength))
  return safetensorsBytes(header, Buffer.concat(parts))
}
