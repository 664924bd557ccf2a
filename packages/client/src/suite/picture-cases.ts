import type { Picture } from '../index.ts'
import { clientOf, type SuiteCase, type SuiteSetting } from './cases.ts'
import { check, equal, failure } from './check.ts'

/** A PNG of one black pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: controller => {
      controller.enqueue(bytes.subarray(0, 20))
      controller.enqueue(bytes.subarray(20))
      controller.close()
    },
  })

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 20)
  yield bytes.subarray(20)
}

const received = async (setting: SuiteSetting, image: Picture): Promise<string | undefined> => {
  const result = await clientOf(setting).run('bria-enhance-image', { image })
  return result.warnings.find(({ code }) => code === 'received')?.message
}

/** What can be sent as a picture. */
export const pictureCases: readonly SuiteCase[] = [
  {
    name: 'pictures arrive whole whatever they are given as',
    run: async setting => {
      const bytes = bytesOf(pixel)
      const pictures: Record<string, Picture> = {
        base64: pixel,
        'a data URL': `data:image/png;base64,${pixel}`,
        'a data URL object': new URL(`data:image/png;base64,${pixel}`),
        bytes,
        'a part of a buffer': new Uint8Array([0, ...bytes, 0]).subarray(1, bytes.length + 1),
        'an ArrayBuffer': bytes.buffer,
        'a Blob': new Blob([bytes]),
        'a File': new File([bytes], 'pixel.png', { type: 'image/png' }),
        'a stream': streamOf(bytes),
        'pieces of bytes': piecesOf(bytes),
        'a Response': new Response(bytes),
      }
      for (const [what, picture] of Object.entries(pictures)) {
        equal(await received(setting, picture), `Received image:${bytes.length}.`, what)
      }
    },
  },
  {
    name: 'several pictures arrive in order, beside fields of every type',
    run: async setting => {
      const bytes = bytesOf(pixel)
      const longer = new Uint8Array([...bytes, 0, 0])
      const result = await clientOf(setting).run('bria-replace-background', {
        image: bytes,
        ref_images: [longer, pixel],
        prompt: '123',
        fast: true,
        seed: 99,
        negative_prompt: null,
      })
      equal(result.warnings[0].message, `Received image:${bytes.length} ref_images:${longer.length},${bytes.length}.`)
      equal([result.seed, result.prompt], [99, '123'])
    },
  },
  {
    name: 'an upload is sent by its address, several at once',
    run: async setting => {
      const client = clientOf(setting)
      const bytes = bytesOf(pixel)
      const url = await client.upload(new Blob([bytes]))
      check(/^https?:/.test(url), url)
      equal(await received(setting, url), `Received image:${bytes.length}.`)
      equal(await received(setting, new URL(url)), `Received image:${bytes.length}.`)
      equal((await client.uploadAll([bytes, `data:image/png;base64,${pixel}`])).length, 2)
    },
  },
  {
    name: 'what is no picture is refused before anything is sent',
    run: async setting => {
      const client = clientOf(setting, {
        fetch: async () => {
          throw new Error('nothing is sent')
        },
      })
      for (const image of ['./fox.png', 'C:\\fox.png', 7, {}]) {
        const error = await failure(client.run('bria-enhance-image', { image: image as never }))
        check(setting.library.InputError.isInstance(error), `${image}: ${error}`)
      }
    },
  },
]
