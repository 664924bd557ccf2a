/** The longer side, in pixels: sharp at twice the size that the strip shows. */
const longestSide = 320

/** A small copy of a picture, for when the server has deleted it, and whether the picture has transparent parts. */
export const makeThumbnail = async (address: string): Promise<{ thumbnail: Blob; hasAlpha: boolean }> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The picture's address answered ${response.status}.`)
  const bitmap = await createImageBitmap(await response.blob())
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  )
  const context = canvas.getContext('2d')!
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const hasAlpha = data.some((value, place) => place % 4 === 3 && value < 255)
  return { thumbnail: await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 }), hasAlpha }
}
