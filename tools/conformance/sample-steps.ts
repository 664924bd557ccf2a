import assert from 'node:assert/strict'
import { decodePicture } from '@sfumato/raster'
import type { RealServer } from './real-server.ts'
import { type PythonEnd, runPython } from './run-python.ts'
import { atAddress, printedSample, repairedBackground, repairedFill, type SampleSlug } from './samples.ts'
import type { Stage } from './stage.ts'
import type { Step } from './steps.ts'

const limits = { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 }

/** What each sample's picture must measure. */
const isRightSize: Readonly<Record<SampleSlug, (width: number, height: number) => boolean>> = {
  'bria-text-to-image': (width, height) => width === 1024 && height === 1024,
  'bria-expand-image': (width, height) => Math.abs(width / height - 4 / 3) < 0.005,
  'bria-enhance-image': (width, height) => Math.abs(width * height - 4e6) < 0.08e6,
  'bria-gen-fill': (width, height) => width === 1152 && height === 896,
  'bria-replace-background': (width, height) => width === height && Math.abs(width * height - 1e6) < 0.1e6,
}

/** Fetches an output without a key, wherever its address says that the server is, and measures it. */
const look = async (stage: Stage, server: RealServer, slug: SampleSlug, output: string): Promise<string> => {
  const response = await fetch(server.url + new URL(output).pathname)
  assert.equal(response.status, 200, output)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { picture } = await decodePicture(bytes, limits)
  assert.ok(isRightSize[slug](picture.width, picture.height), `${picture.width} × ${picture.height}`)
  stage.keep(slug, bytes)
  return `${picture.width} × ${picture.height}`
}

const resultOf = async (server: RealServer, id: string) => {
  const response = await fetch(`${server.url}/v2/requests/${id}`, { headers: { 'x-api-key': server.key } })
  return (await response.json()) as { status: string; output: string }
}

/** The printed programs run a model twice: by `run`, which prints three lines, and by `submit_async`, which prints one. */
const completed = async (stage: Stage, server: RealServer, slug: SampleSlug, end: PythonEnd): Promise<string> => {
  assert.equal(end.code, 0, end.stderr)
  const [status, output, seconds, id, ...more] = end.stdout.trim().split('\n')
  assert.equal(status, 'COMPLETED')
  assert.ok(Number(seconds) > 0, seconds)
  assert.deepEqual(more, [])
  const size = await look(stage, server, slug, output)
  const second = await resultOf(server, id)
  assert.equal(second.status, 'COMPLETED')
  await look(stage, server, slug, second.output)
  return `COMPLETED twice, ${size}`
}

const refusedFill = (end: PythonEnd): string => {
  assert.equal(end.code, 1)
  assert.match(end.stderr, /segmind\.exceptions\.SegmindError/)
  assert.match(end.stderr, /status: 400\n/)
  const detail = /detail: (.*)/.exec(end.stderr)?.[1] ?? ''
  assert.match(detail, /`image`/)
  return `SegmindError 400: ${detail}`
}

const answeredBackground = async (stage: Stage, server: RealServer, { stdout, stderr }: PythonEnd): Promise<string> => {
  assert.match(stdout, /^\{/, stdout + stderr)
  const result = JSON.parse(stdout)
  assert.equal(result.status, 'COMPLETED')
  assert.ok(result.metrics.cost > 0)
  return `${result.status}, ${await look(stage, server, 'bria-replace-background', result.output)}`
}

const asPrinted = ['bria-text-to-image', 'bria-expand-image', 'bria-enhance-image'] as const

/** The samples through the documented host name, without any change that they do not need anyway. */
const unchanged: readonly Step[] = [
  ...asPrinted.map(slug => ({
    name: `unchanged: ${slug} as printed`,
    run: async (stage: Stage) =>
      completed(stage, stage.hosted, slug, await runPython(printedSample(slug), stage.unchanged)),
  })),
  {
    name: 'unchanged: bria-gen-fill as printed is refused for its missing image',
    run: async stage => refusedFill(await runPython(printedSample('bria-gen-fill'), stage.unchanged)),
  },
  {
    name: 'unchanged: bria-gen-fill with an image and a mask',
    run: async stage =>
      completed(stage, stage.hosted, 'bria-gen-fill', await runPython(repairedFill(), stage.unchanged)),
  },
  {
    name: 'unchanged: bria-replace-background as printed is no Python',
    run: async stage => {
      const end = await runPython(printedSample('bria-replace-background'), stage.unchanged)
      assert.equal(end.code, 1)
      const error = /^NameError: .*$/m.exec(end.stderr)?.[0] ?? end.stderr
      assert.match(error, /'true' is not defined/)
      return error
    },
  },
  {
    name: 'unchanged: bria-replace-background as Python, with an image, asking for JSON',
    run: async stage =>
      answeredBackground(stage, stage.hosted, await runPython(repairedBackground(stage.hosted.key), stage.unchanged)),
  },
  {
    name: 'unchanged: segmind.files.upload, and the upload as an image',
    run: async stage => {
      const end = await runPython(uploadProgram, stage.unchanged)
      assert.equal(end.code, 0, end.stderr)
      const [url, output] = end.stdout.trim().split('\n')
      assert.match(url, /^https:\/\/api\.segmind\.com\/uploads\//)
      return `COMPLETED, ${await look(stage, stage.hosted, 'bria-expand-image', output)}`
    },
  },
  {
    name: 'unchanged: no program asked for any other host',
    run: async ({ hosts }) => {
      assert.deepEqual(hosts.refused, [])
      return 'none'
    },
  },
]

const uploadProgram = `
import tempfile, httpx, segmind
job = segmind.submit_async("bria-text-to-image", prompt="a lake", enhance_image=False)
output = job.wait(timeout=60, interval=0.2)["output"]
with tempfile.NamedTemporaryFile(suffix=".jpg") as file:
    file.write(httpx.get(output).content)
    file.flush()
    url = segmind.files.upload(file.name)["file_urls"][0]
print(url)
print(segmind.run("bria-expand-image", image=url)["output"])
`

/** The samples with the server's address as the constructor's argument, by the variables that they read anyway. */
const byAddress: readonly Step[] = [
  ...asPrinted.map(slug => ({
    name: `by address: ${slug}`,
    run: async (stage: Stage) => {
      const { plain } = stage
      return completed(stage, plain, slug, await runPython(atAddress(printedSample(slug), plain.url), keyOf(plain)))
    },
  })),
  {
    name: 'by address: bria-gen-fill as printed is refused for its missing image',
    run: async ({ plain }) =>
      refusedFill(await runPython(atAddress(printedSample('bria-gen-fill'), plain.url), keyOf(plain))),
  },
  {
    name: 'by address: bria-gen-fill with an image and a mask',
    run: async stage => {
      const { plain } = stage
      return completed(
        stage,
        plain,
        'bria-gen-fill',
        await runPython(atAddress(repairedFill(), plain.url), keyOf(plain)),
      )
    },
  },
  {
    name: 'by address: bria-replace-background as Python, with an image, asking for JSON',
    run: async stage => {
      const { plain } = stage
      return answeredBackground(stage, plain, await runPython(atAddress(repairedBackground(plain.key), plain.url), {}))
    },
  },
]

const keyOf = ({ key }: RealServer) => ({ SEGMIND_API_KEY: key })

/** The sample programs, both ways. */
export const sampleSteps: readonly Step[] = [...unchanged, ...byAddress]
