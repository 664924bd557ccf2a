import { models, type Slug } from '@sfumato/contract'
import { type Command, InvalidArgumentError } from 'commander'
import { configFrom, readConfig } from '../config/read-config.ts'
import { environmentName } from '../config/schema.ts'
import { stopOnSignals } from './stop-on-signals.ts'

const allSlugs = models.map(({ slug }) => slug as Slug)

const parseSlugs = (text: string): Slug[] => {
  const slugs = text.split(',').map(part => part.trim())
  const unknown = slugs.find(slug => !allSlugs.includes(slug as Slug))
  if (unknown === undefined) return slugs as Slug[]
  throw new InvalidArgumentError(`There is no model "${unknown}"; there are ${allSlugs.join(', ')}.`)
}

const parseWhole =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
  }

/** `worker`: paints what servers on the same database take, until it is told to stop. */
export const addWorkerCommand = (program: Command): void => {
  program
    .command('worker')
    .description('paint the requests that servers on the same SFUMATO_DATABASE_URL take')
    .option('--models <list>', 'the models to paint, with commas between; all where absent', parseSlugs, allSlugs)
    .option('--concurrency <n>', 'pictures painted at once; SFUMATO_CONCURRENCY where absent', parseWhole(1, 64))
    .option('--port <n>', 'a port for /health, /ready and /metrics; none where absent', parseWhole(0, 65_535))
    .action(async (options: { models: Slug[]; concurrency?: number; port?: number }) => {
      const config = configFrom(
        {
          ...readConfig(process.env),
          ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
          ...(options.port === undefined ? {} : { port: options.port }),
        },
        environmentName,
      )
      const { startService } = await import('../serve.ts')
      const running = await startService(
        config,
        {},
        { answers: false, listens: options.port !== undefined, paints: options.models },
      )
      const where = running.address === '' ? '' : `, health and metrics on ${running.address}`
      console.log(`A worker paints ${options.models.join(', ')}, ${config.concurrency} at once${where}`)
      stopOnSignals(running)
    })
}
