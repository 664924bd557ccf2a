import { fieldsOf, isRequired, type ModelContract, models, type Slug } from '@sfumato/contract'
import { type Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { describedEngineOf } from '../painting/engine-of.ts'
import { pauseModel, resumeModel } from '../rows/paused-models.ts'
import { priceOf } from '../service/prices.ts'
import { formatTable } from './print-table.ts'
import { withDatabase } from './with-database.ts'

const fieldNames = (model: ModelContract): string =>
  fieldsOf(model)
    .map(([name]) => (isRequired(model, name) ? name : `[${name}]`))
    .join(' ')

/** `models`: what there is, what paints it and what it costs; `models pause | resume`. */
export const addModelsCommand = (program: Command): void => {
  const command = program
    .command('models')
    .description('list the models, their prices and fields')
    .action(() => {
      const config = readConfig(process.env)
      const rows = models.map(model => [
        model.slug,
        describedEngineOf(config, model.slug as Slug).name,
        String(priceOf(config, model.slug as Slug)),
        model.title,
      ])
      console.log(formatTable([['model', 'engine', 'credits', 'title'], ...rows]))
      console.log('\nFields ([optional]):')
      for (const model of models) console.log(`\n${model.slug}\n  ${fieldNames(model)}`)
    })

  const knownSlug = (text: string): string => {
    if (models.some(model => model.slug === text)) return text
    throw new InvalidArgumentError(`There are ${models.map(model => model.slug).join(', ')}.`)
  }
  command
    .command('pause')
    .description('let nothing of a model start; submits are still taken and wait')
    .argument('<model>', 'its name', knownSlug)
    .action(async (slug: string) => {
      await withDatabase(database => pauseModel(database, slug, Date.now()))
      console.log(`${slug} is paused.`)
    })
  command
    .command('resume')
    .description('let requests of a model start again')
    .argument('<model>', 'its name', knownSlug)
    .action(async (slug: string) => {
      await withDatabase(database => resumeModel(database, slug))
      console.log(`${slug} is not paused.`)
    })
}
