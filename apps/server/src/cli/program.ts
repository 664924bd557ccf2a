import { isFailure } from '@sfumato/contract'
import { Command } from 'commander'
import { isConfigError } from '../config/config-error.ts'
import { isUsageError } from '../usage-error.ts'
import { version } from '../version.ts'
import { addCheckpointsCommand } from './checkpoints.ts'
import { addCreditsCommand } from './credits.ts'
import { addKeysCommand } from './keys.ts'
import { addModelsCommand } from './models.ts'
import { addQueueCommand } from './queue.ts'
import { addRunCommand } from './run.ts'
import { addServeCommand } from './serve.ts'
import { addUsageCommand } from './usage.ts'
import { addWebhooksCommand } from './webhooks.ts'
import { addWorkerCommand } from './worker.ts'

/** Runs the command line of this process; sets the exit code. */
export const runProgram = async (): Promise<void> => {
  const program = new Command('sfumato')
    .description('Image generation and editing as a service that anyone can run.')
    .version(version)
    .showHelpAfterError('(--help shows what there is)')
  addServeCommand(program)
  addWorkerCommand(program)
  addRunCommand(program)
  addModelsCommand(program)
  addCheckpointsCommand(program)
  addKeysCommand(program)
  addCreditsCommand(program)
  addUsageCommand(program)
  addQueueCommand(program)
  addWebhooksCommand(program)
  try {
    await program.parseAsync()
  } catch (error) {
    const expected = isUsageError(error) || isConfigError(error) || isFailure(error)
    console.error(expected ? (error as Error).message : error)
    process.exitCode = isUsageError(error) ? error.exitCode : 1
  }
}
