import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Configuration } from '../../packages/diffusion/src/families/configuration.ts'
import { drawToken } from '../../packages/diffusion/src/nets/language/choose-token.ts'
import { prepareReader, type TokenReader } from '../../packages/diffusion/src/nets/language/token-reader.ts'
import { openFile } from '../../packages/diffusion/src/nets/open-net.ts'
import { printTable } from '../print-table.ts'
import { writeFullSizeNetwork } from './write-network.ts'

/** About what the instructions and a prompt come to. */
const promptTokens = 330
const answerTokens = 60
/** So many are enough where each takes seconds. */
const tokensAnew = 3
const sampling = { temperature: 0.7, topK: 20, topP: 0.8 }

const seconds = async <Result>(work: () => Promise<Result>): Promise<[number, Result]> => {
  const start = performance.now()
  const result = await work()
  return [(performance.now() - start) / 1000, result]
}

/**
 * Measures a language model of full size with random weights, beside reading everything anew for each token, which is what
 * the cache saves: `npm run bench -- language`. Takes 0.9 GB of disk meanwhile.
 */
export const benchLanguage = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sfumato-bench-language-'))
  try {
    const file = writeFullSizeNetwork(folder)
    const [loading, session] = await seconds(() => openFile(file, {}))
    const start = prepareReader(session, file, new Configuration('config.json', {}))
    const prompt = Array.from({ length: promptTokens }, (_, index) => (index * 7_919) % 150_000)
    const answer = async (reader: TokenReader, first: Float32Array) => {
      let scores = first
      for (let n = 0; n < answerTokens; n++) scores = await reader.read([drawToken(scores, sampling, (n % 10) / 10)])
    }
    await start().read(prompt)
    const reader = start()
    const [reading, scores] = await seconds(() => reader.read(prompt))
    const [answering] = await seconds(() => answer(reader, scores))
    const [anew] = await seconds(async () => {
      for (let n = 1; n <= tokensAnew; n++) await start().read([...prompt, ...Array(n).fill(1)])
    })
    const token = answering / answerTokens
    printTable(
      `A language model of Qwen2.5 0.5B's size in 4 bits, loaded in ${loading.toFixed(1)} s, ${(process.resourceUsage().maxRSS / 1e6).toFixed(1)} GB at its peak`,
      [
        { what: `${promptTokens} tokens read`, seconds: reading },
        { what: 'a token of the answer', seconds: token, 'times as fast as anew': anew / tokensAnew / token },
        { what: 'the same with everything read anew (baseline)', seconds: anew / tokensAnew },
      ],
    )
    await session.dispose()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
