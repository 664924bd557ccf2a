import { isAbsolute, join, resolve } from 'node:path'
import { Failure } from '@sfumato/contract'
import { findInCatalogue } from '../../checkpoints/catalogue.ts'
import type { CheckpointRole } from '../../checkpoints/roles.ts'
import {
  type FolderCheckpoint,
  type NamedCheckpoints,
  type NetCheckpoint,
  type NetRole,
  netFamilies,
  type RoleCheckpoint,
} from './checkpoints.ts'

type Family<Role extends NetRole> = (typeof netFamilies)[Role][number]

const variableOf = (role: CheckpointRole): string => `SFUMATO_CHECKPOINT_${role.toUpperCase().replaceAll('-', '_')}`

/** Names of sets hold no slash; anything that does is a path. */
const isPath = (name: string): boolean => isAbsolute(name) || /[/\\]/.test(name)

/** The folder of a set in the store. Throws `engine_unavailable` where it is not there or not whole. */
async function setFolder(directory: string, name: string, role: CheckpointRole): Promise<string> {
  const { isStoreError, openSet } = await import('@sfumato/diffusion/store')
  try {
    return (await openSet(directory, name)).folder
  } catch (error) {
    if (!isStoreError(error)) throw error
    throw new Failure(
      'engine_unavailable',
      `${variableOf(role)} names a checkpoint that cannot be used: ${error.message}`,
    )
  }
}

/**
 * The folder of a role's checkpoint; `null` where the settings name none. Throws `engine_unavailable` with a sentence
 * that names the variable and what is wrong.
 */
export async function findFolder(settings: NamedCheckpoints, role: CheckpointRole): Promise<FolderCheckpoint | null> {
  const name = settings.names[role]
  if (name === undefined) return null
  return { folder: isPath(name) ? resolve(name) : await setFolder(settings.directory, name, role) }
}

/** The network file of a role, as {@link findFolder}. */
export async function findNet<Role extends NetRole>(
  settings: NamedCheckpoints,
  role: Role,
): Promise<NetCheckpoint<Family<Role>> | null> {
  const name = settings.names[role]
  return name === undefined ? null : findRoleNet({ directory: settings.directory, name }, role)
}

/** The network file of a checkpoint that is named for a role, as {@link findFolder}. */
export async function findRoleNet<Role extends NetRole>(
  { directory, name }: Pick<RoleCheckpoint, 'directory' | 'name'>,
  role: Role,
): Promise<NetCheckpoint<Family<Role>>> {
  const families: readonly string[] = netFamilies[role]
  const [, family, path] = /^([a-z0-9]+):(.+)$/.exec(name) ?? []
  if (families.includes(family)) return { file: resolve(path), family: family as Family<Role> }
  if (isPath(name)) {
    throw new Failure(
      'engine_unavailable',
      `${variableOf(role)} names a file whose family is not said: write ${families.map(each => `"${each}:path"`).join(' or ')}, not ${JSON.stringify(name)}.`,
    )
  }
  const net = findInCatalogue(name)?.nets?.[role]
  if (!net) throw new Failure('engine_unavailable', `${variableOf(role)} names ${name}, which does not serve ${role}.`)
  return { file: join(await setFolder(directory, name, role), net.file), family: net.family as Family<Role> }
}
