import { resolve } from 'node:path'
import type { CatalogueSet, SetState } from '@sfumato/models/checkpoints'
import type { Command } from 'commander'
import { checkpointsDirectoryOf } from '../config/checkpoints-directory.ts'
import { nearestName } from '../config/nearest-name.ts'
import { readConfig } from '../config/read-config.ts'
import { UsageError } from '../usage-error.ts'
import { formatTable } from './print-table.ts'
import { startProgressBar } from './progress-bar.ts'

/** Bytes come in thousands of pieces a second; the eye needs fewer. */
const drawIntervalMs = 100

/** Loaded by the commands that need it: the store brings the hub's client along. */
const loadStore = () => import('@sfumato/models/checkpoints')
type Store = Awaited<ReturnType<typeof loadStore>>

const storeDirectory = (): string => checkpointsDirectoryOf(readConfig(process.env))

/** Lets a command work until it ends or Ctrl-C is pressed, and turns the store's refusals into the program's. */
const withStore = async (work: (store: Store, directory: string, signal: AbortSignal) => Promise<void>) => {
  const directory = storeDirectory()
  const store = await loadStore()
  const interrupt = new AbortController()
  const onInterrupt = () => interrupt.abort(new UsageError('Stopped. The same command goes on where it stopped.'))
  process.once('SIGINT', onInterrupt)
  process.once('SIGTERM', onInterrupt)
  try {
    await work(store, directory, interrupt.signal)
  } catch (error) {
    if (store.isStoreError(error)) throw new UsageError(error.message)
    throw error
  } finally {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onInterrupt)
  }
}

/** A bar for bytes, with speed and time left. */
const startTransferBar = async (label: string) => {
  const { createTransferDetail } = await import('./transfer-detail.ts')
  const bar = startProgressBar(label)
  let describe = createTransferDetail(0)
  let presentBytes = 0
  let share = 0
  let nextDrawAt = 0
  return {
    /** What is here before the transfer begins: it is done, and says nothing of the speed. */
    begin(bytes: number): void {
      presentBytes = bytes
      describe = createTransferDetail(bytes)
    },
    update(doneBytes: number, totalBytes: number): void {
      const now = performance.now()
      if (now < nextDrawAt && doneBytes < totalBytes) return
      nextDrawAt = now + drawIntervalMs
      const done = Math.max(presentBytes, doneBytes)
      share = totalBytes === 0 ? 1 : done / totalBytes
      bar.update(share, describe(done, totalBytes))
    },
    /** Shown instead of the numbers until there are new ones. */
    say: (words: string) => bar.update(share, words),
    end: () => bar.end(),
  }
}

const countFiles = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`

const describeState = (state: SetState): string => {
  if (state.kind === 'absent') return ''
  if (state.kind !== 'partial') return state.kind
  return state.totalBytes === 0 ? 'begun' : `${Math.floor((100 * state.doneBytes) / state.totalBytes)} %`
}

const weightsOf = (set: CatalogueSet): string =>
  [...new Set(set.parts.map(({ licences }) => licences.weights.name))].join(', ')

const list = (): Promise<void> =>
  withStore(async ({ catalogue, findInCatalogue, formatBytes, isPermissive, namesInStore, stateOf }, directory) => {
    const own = (await namesInStore(directory)).filter(name => findInCatalogue(name) === undefined)
    const rows = await Promise.all([
      ...catalogue.map(async set => [
        set.name,
        formatBytes(set.aboutBytes),
        describeState(await stateOf(directory, set.name)),
        set.serves.join(' '),
        isPermissive(set) ? 'yes' : 'no',
        weightsOf(set),
      ]),
      ...own.map(async name => {
        const state = await stateOf(directory, name)
        return [name, state.kind === 'installed' ? formatBytes(state.bytes) : '', describeState(state), '', '', '']
      }),
    ])
    console.log(formatTable([['set', 'size', 'here', 'serves', 'permissive', 'licence of the weights'], ...rows]))
    console.log(`\nDirectory: ${directory}`)
    console.log('Permissive: code, weights, base and training pictures all are; docs/checkpoints.md tells them apart.')
  })

const describeTerms = (set: CatalogueSet): string[] =>
  set.parts.map(({ title, licences: { weights, base, data } }) => {
    const from = base ? `; from ${base.name} (${base.terms})` : ''
    return `Terms of ${title}: ${weights.name} (${weights.terms})${from}; trained on: ${data.name} (${data.terms}).`
  })

const pull = (name: string, options: { from?: string; acceptLicense?: true }): Promise<void> =>
  withStore(async ({ catalogue, findInCatalogue, formatBytes, pullSet, readHubSettings }, directory, signal) => {
    const set = findInCatalogue(name)
    if (set === undefined && options.from === undefined) {
      const names = catalogue.map(known => known.name)
      throw new UsageError(
        `The catalogue has no set "${name}". The nearest is "${nearestName(name, names)}". One of your own is taken in with --from.`,
      )
    }
    const settings = readHubSettings(process.env)
    if (set?.acceptance && !options.acceptLicense)
      throw new UsageError(
        `${name} comes under ${set.acceptance.name}. Read it at ${set.acceptance.url}; ` +
          '--accept-license says that you agree to it.',
      )
    const bar = await startTransferBar(name)
    bar.say(`asking ${options.from ?? settings.endpoint}`)
    try {
      const pulled = await pullSet({
        directory,
        name,
        set,
        settings,
        from: options.from === undefined ? undefined : resolve(options.from),
        accepted: options.acceptLicense,
        signal,
        report: event => {
          if (event.kind === 'plan') {
            bar.begin(event.totalBytes - event.missingBytes)
            const source = options.from ?? settings.endpoint
            const rest =
              event.missingBytes < event.totalBytes ? `, ${formatBytes(event.missingBytes)} of them still to come` : ''
            console.error(
              `${name}: ${countFiles(event.files)}, ${formatBytes(event.totalBytes)} from ${source}${rest}.`,
            )
          } else if (event.kind === 'progress') bar.update(event.doneBytes, event.totalBytes)
          else bar.say(`${event.reason}; trying again`)
        },
      })
      bar.end()
      if (!pulled.already) for (const line of set ? describeTerms(set) : []) console.error(line)
      const { files } = pulled.document
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      const words = pulled.already ? 'is here already' : 'is here'
      console.log(`${name} ${words}: ${pulled.folder} (${countFiles(files.length)}, ${formatBytes(bytes)})`)
    } finally {
      bar.end()
    }
  })

const remove = (names: string[]): Promise<void> =>
  withStore(async ({ formatBytes, removeSet }, directory) => {
    for (const name of names)
      console.log(`${name} is removed; ${formatBytes(await removeSet(directory, name))} are free.`)
  })

const verify = (names: string[]): Promise<void> =>
  withStore(async ({ findInCatalogue, namesInStore, stateOf, verifySet }, directory, signal) => {
    const chosen = names.length > 0 ? names : await namesInStore(directory)
    const problems: string[] = []
    for (const name of chosen) {
      const { kind } = await stateOf(directory, name)
      if (names.length === 0 && kind === 'partial') continue
      const bar = await startTransferBar(name)
      try {
        const found = await verifySet({ directory, name, set: findInCatalogue(name), signal, progress: bar.update })
        bar.end()
        if (found.length === 0) console.log(`${name} is as it was pulled.`)
        problems.push(...found.map(problem => `${name}: ${problem}.`))
      } finally {
        bar.end()
      }
    }
    if (chosen.length === 0) console.log(`There is no set in ${directory}.`)
    if (problems.length > 0) throw new UsageError(problems.join('\n'))
  })

/** `checkpoints list | pull | remove | verify`. */
export const addCheckpointsCommand = (program: Command): void => {
  const checkpoints = program
    .command('checkpoints')
    .description('list, pull, remove and verify the checkpoints that the diffusion painter loads')

  checkpoints.command('list').description('list the sets of the catalogue and what is here of them').action(list)

  checkpoints
    .command('pull')
    .description('bring a set here; goes on where an earlier pull stopped')
    .argument('<set>', 'its name, or a new name for a checkpoint of your own')
    .option('--from <folder>', 'copy it from a folder of this machine instead of the hub')
    .option('--accept-license', 'you have read the licence of the set and agree to it')
    .action(pull)

  checkpoints
    .command('remove')
    .description('delete sets, finished or not')
    .argument('<set...>', 'their names')
    .action(remove)

  checkpoints
    .command('verify')
    .description('read every file and compare it with what was pulled')
    .argument('[set...]', 'their names; all that are here if none is given')
    .action(verify)
}
