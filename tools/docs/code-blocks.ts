import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** One fenced block of a page that a reader can run. */
export interface RunnableBlock {
  readonly language: 'sh' | 'js' | 'python'
  readonly code: string
  /** The line of its fence, counted from 1. */
  readonly line: number
}

/** The pages that users read, by their path from the root. */
export const pages = (): string[] => ['README.md', ...globSync('docs/*.md', { cwd: root }).sort()]

/** The text of a page. */
export const pageText = (page: string): string => readFileSync(join(root, page), 'utf8')

/** The blocks of a page that are marked `runnable` behind their language, in order. Throws for another language. */
export const runnableBlocks = (text: string): RunnableBlock[] => {
  const fences = [...text.matchAll(/^( *)```(\S+) runnable\n([\s\S]*?)^\1```$/gm)]
  return fences.map(({ 1: indent, 2: language, 3: indented, index }) => {
    if (language !== 'sh' && language !== 'js' && language !== 'python') {
      throw new Error(`Nothing here runs ${language}.`)
    }
    const code = indented.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    return { language, code, line: text.slice(0, index).split('\n').length }
  })
}
