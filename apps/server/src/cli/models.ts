import { fieldsOf, isRequired, type ModelContract, models, type Slug } from '@sfumato/contract'
import type { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { describedEngineOf } from '../painting/engine-of.ts'
import { priceOf } from '../service/prices.ts'
import { formatTable } from './print-table.ts'

const fieldNames = (model: ModelContract): string =>
  fieldsOf(model)
    .map(([name]) => (isRequired(model, name) ? name : `[${name}]`))
    .join(' ')

/** `models`: what there is, what paints it and what it costs. */
export const addModelsCommand = (program: Command): void => {
  program
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
}
