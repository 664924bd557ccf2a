import type { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import type { RunningService } from '../serve.ts'
import { stopOnSignals } from './stop-on-signals.ts'

/** Text in single quotes for a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const curlLine = (publicUrl: string, key: string): string =>
  [
    `curl ${publicUrl}/v1/bria-text-to-image`,
    `-H ${quoted(`x-api-key: ${key}`)}`,
    `-H 'content-type: application/json'`,
    `-d '{"prompt": "a lighthouse on a rocky coast at sunset"}'`,
  ].join(' ')

const describeStart = (running: RunningService): string => {
  const { publicUrl, firstKey } = running
  const lines = [`Sfumato serves on ${publicUrl}`, `Studio: ${publicUrl}/`, `API reference: ${publicUrl}/docs`]
  if (firstKey?.secret !== undefined) {
    lines.push(
      '',
      `API key (${firstKey.credits} credits, shown only now): ${firstKey.secret}`,
      '',
      'Try it:',
      `  ${curlLine(publicUrl, firstKey.secret)}`,
    )
  } else if (firstKey) lines.push(`API key: ${firstKey.prefix}…`)
  else lines.push('Every key is revoked; make one with: npm exec --no -- sfumato keys create')
  return lines.join('\n')
}

/** `serve`: runs the server until it is told to stop. */
export const addServeCommand = (program: Command): void => {
  program
    .command('serve')
    .description('run the server (configured by SFUMATO_… variables, see docs/config.md)')
    .option('--no-worker', 'answer calls only; `sfumato worker` paints, on this machine or others')
    .action(async ({ worker }: { worker: boolean }) => {
      const config = readConfig(process.env)
      const { everything, startService } = await import('../serve.ts')
      const running = await startService(config, {}, worker ? everything : { ...everything, paints: [] })
      console.log(describeStart(running))
      stopOnSignals(running)
    })
}
