import { access, constants } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fieldsOf, models } from '@sfumato/contract'
import type { Command } from 'commander'
import { UsageError } from '../usage-error.ts'
import { fieldOption, type Given } from './run-fields.ts'
import { runHere } from './run-here.ts'
import { runThere } from './run-there.ts'

/** Before anything is painted, and paid for. Throws `UsageError`. */
const requireWritableFolder = async (out: string): Promise<void> => {
  const folder = dirname(resolve(out))
  await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--out: nothing can be written to ${folder} (${error.code}).`)
  })
}

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
      const out = String(given.out)
      await requireWritableFolder(out)
      const url = process.env.SFUMATO_URL
      if (url) await runThere(url, model, given, out)
      else await runHere(model, given, out)
    })
  }
}
