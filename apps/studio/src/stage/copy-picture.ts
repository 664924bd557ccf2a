/** A picture as PNG, the one format that every clipboard takes. */
const asPng = async (address: string): Promise<Blob> => {
  const blob = await (await fetch(address)).blob()
  if (blob.type === 'image/png') return blob
  const bitmap = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.convertToBlob({ type: 'image/png' })
}

/** Copies a picture to the clipboard. Rejects where the browser does not allow it. */
export const copyPicture = (address: string): Promise<void> =>
  // The promise goes in as it is, since a clipboard may be written to only while the click is handled.
  navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(address) })])
