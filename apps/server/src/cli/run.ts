import { fieldsOf, models } from '@sfumato/contract'
import type { Command } from 'commander'
import { fieldOption, type Given } from './run-fields.ts'
import { runHere } from './run-here.ts'
import { runThere } from './run-there.ts'

/** `run <model>`: one picture, painted in this machine without a server, or by the server that `SFUMATO_URL` names. */
export const addRunCommand = (program: Command): void => {
  const run = program
    .command('run')
    .description('paint one picture: here, without a server, or at the server that SFUMATO_URL names')
    .addHelpText(
      'after',
      '\nWith SFUMATO_URL the key is that of SFUMATO_API_KEY or SEGMIND_API_KEY, and pictures cost credits there.',
    )
  for (const model of models) {
    const command = run
      .command(model.slug)
      .alias(model.slug.replace(/^bria-/, ''))
      .description(model.summary)
    for (const [name, schema] of fieldsOf(model)) command.addOption(fieldOption(model, name, schema))
    command.requiredOption('--out <file>', 'where the picture is written; .jpg, .png or .webp also chooses its format')
    command.action(async (given: Given) => {
      const url = process.env.SFUMATO_URL
      if (url) await runThere(url, model, given, String(given.out))
      else await runHere(model, given, String(given.out))
    })
  }
}
