/**
 * The checkpoint store and its catalogue. An entry of its own, so that what only paints or answers never loads the
 * hub's client.
 */
export * from '@sfumato/diffusion/store'
export { catalogue, findInCatalogue } from './catalogue.ts'
export type { CatalogueSet } from './catalogue-set.ts'
export { type CheckpointRole, checkpointRoles } from './roles.ts'
