/** Bytes that are turned into text at once; more arguments than this overflow a call. */
const chunkBytes = 0x8000

/** A picture as data URL. */
export const dataUrlOf = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunkBytes))
  }
  return `data:${blob.type || 'application/octet-stream'};base64,${btoa(binary)}`
}
