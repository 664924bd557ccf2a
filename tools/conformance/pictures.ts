import type { RequestListener } from 'node:http'
import { decodePicture, encodePicture, rectangleMask, resizePicture } from '@sfumato/raster'
import { maskPng } from '@sfumato/raster/testing'
import type { RealServer } from './real-server.ts'

/** Where the samples' pictures lie. */
export const pictureHost = 'segmind-resources.s3.amazonaws.com'

/** Pictures by the path that the samples, as printed or repaired, give on `pictureHost`. */
export type SamplePictures = Readonly<Record<string, Uint8Array>>

const paint = async ({ url, key }: RealServer, prompt: string, more: Record<string, unknown> = {}) => {
  const response = await fetch(`${url}/v1/bria-text-to-image`, {
    method: 'POST',
    headers: { 'x-api-key': key, 'content-type': 'application/json', accept: 'image/jpeg' },
    body: JSON.stringify({ prompt, prompt_enhancement: false, ...more }),
  })
  if (!response.ok) throw new Error(await response.text())
  return new Uint8Array(await response.arrayBuffer())
}

/** The same picture at another size: what is continued or enlarged takes as long as its pixels are many. */
const resized = async (bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> => {
  const { picture } = await decodePicture(bytes, { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 })
  return encodePicture(resizePicture(picture, width, height), { format: 'jpeg', quality: 90 })
}

/** Paints what stands for the samples' photographs, which are another's. */
export const paintPictures = async (server: RealServer): Promise<SamplePictures> => ({
  '/input/3f05def3-776b-4944-a0f6-c23cec41a09e-cbf61f2b859662c0.jpg': await resized(
    await paint(server, 'two sailboats on a calm lake, mountains behind, golden hour', { seed: 12 }),
    640,
    640,
  ),
  '/input/a53c2a29-1e2c-473b-ad5a-2dfdb1184dfa-e8a1673f-7919-463e-b6fb-e12ad39140f1.jpeg': await paint(
    server,
    'a red fox in a snowy forest',
    { seed: 3, medium: 'art', aspect_ratio: '3:2' },
  ),
  '/input/park.jpeg': await paint(server, 'a park in spring', { seed: 21, aspect_ratio: '4:3' }),
  '/input/mask.png': await maskPng(rectangleMask(1152, 896, { x: 330, y: 430, width: 520, height: 330 })),
  '/input/bag.jpeg': await paint(server, 'a leather handbag, product photography', { seed: 5 }),
})

/** Serves the pictures. */
export const servePictures =
  (pictures: SamplePictures): RequestListener =>
  ({ url = '' }, response) => {
    const bytes = pictures[url]
    response.writeHead(bytes ? 200 : 404)
    response.end(bytes)
  }
