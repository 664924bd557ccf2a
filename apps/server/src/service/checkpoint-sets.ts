import { type AdminCheckpointBody, Failure } from '@sfumato/contract'
import type { CatalogueSet } from '@sfumato/models/checkpoints'
import { describeSet } from '../checkpoints/describe-set.ts'
import { checkpointsDirectoryOf } from '../config/checkpoints-directory.ts'
import type { Service } from './service.ts'

/** Loaded when it is first asked for: the store brings the hub's client along. */
const loadStore = () => import('@sfumato/models/checkpoints')

const describe = async ({ config, installs }: Service, set: CatalogueSet): Promise<AdminCheckpointBody> => {
  const { isPermissive, stateOf } = await loadStore()
  // Before its files are looked at: where it says that all of them are there, they are seen.
  const install = installs.of(set.name)
  const state = await stateOf(checkpointsDirectoryOf(config), set.name)
  return describeSet(set, state, install, isPermissive(set))
}

const requireSet = async (name: string): Promise<CatalogueSet> => {
  const { catalogue, findInCatalogue } = await loadStore()
  const set = findInCatalogue(name)
  if (set) return set
  const names = catalogue.map(known => known.name).join(', ')
  throw new Failure('checkpoint_not_found', `The catalogue has no set "${name.slice(0, 80)}"; it has ${names}.`)
}

/** Every set of the catalogue and what is here of it. */
export const listCheckpoints = async (service: Service): Promise<AdminCheckpointBody[]> => {
  const { catalogue } = await loadStore()
  return Promise.all(catalogue.map(set => describe(service, set)))
}

/** Starts to install a set. Throws `checkpoint_not_found`, and `bad_request` where its licence was not agreed to. */
export const installCheckpoint = async (
  service: Service,
  name: string,
  body: unknown,
): Promise<AdminCheckpointBody> => {
  const set = await requireSet(name)
  const accepted = (body as { accept_license?: unknown } | null | undefined)?.accept_license === true
  if (set.acceptance && !accepted) {
    throw new Failure(
      'bad_request',
      `\`accept_license\` must be true: ${name} comes under ${set.acceptance.name}, to be read at ${set.acceptance.url}.`,
    )
  }
  service.installs.start(name, accepted)
  return describe(service, set)
}

/** Stops installing a set; what has come is kept. Throws `checkpoint_not_found`. */
export const cancelInstall = async (service: Service, name: string): Promise<AdminCheckpointBody> => {
  const set = await requireSet(name)
  service.installs.cancel(name)
  return describe(service, set)
}
