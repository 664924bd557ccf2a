import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environmentProgram } from '../python-environment.ts'
import type { RunnableBlock } from './code-blocks.ts'

/** How a block ended. */
export interface BlockEnd {
  readonly code: number
  readonly said: string
}

/** Shell blocks of a page are one session: what one exports the next one finds. */
const shellScript = (code: string): string =>
  ['set -euo pipefail', 'if [ -f .session ]; then . ./.session; fi', code, 'export -p > .session'].join('\n')

const programOf = ({ language, code }: RunnableBlock, folder: string): [program: string, ...words: string[]] => {
  if (language === 'python') return [environmentProgram('python'), '-c', code]
  if (language === 'sh') return ['bash', '-c', shellScript(code)]
  writeFileSync(join(folder, 'block.mjs'), code)
  return [process.execPath, 'block.mjs']
}

/** Runs a block in a folder, as a reader would. */
export const runBlock = async (
  block: RunnableBlock,
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BlockEnd> => {
  const [program, ...words] = programOf(block, folder)
  const child = spawn(program, words, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const parts: Buffer[] = []
  child.stdout.on('data', part => parts.push(part))
  child.stderr.on('data', part => parts.push(part))
  const [code] = await once(child, 'close')
  return { code: code as number, said: Buffer.concat(parts).toString() }
}
