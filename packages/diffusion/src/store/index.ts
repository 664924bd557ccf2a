export {
  type CheckpointSet,
  isPermissive,
  type Licence,
  type Licences,
  type SetPart,
  type Terms,
  type WantedFile,
} from './checkpoint-set.ts'
export { isPickleName } from './file-names.ts'
export { formatBytes } from './format-bytes.ts'
export type { PullEvent } from './gather.ts'
export { type HubSettings, readHubSettings } from './hub-settings.ts'
export { namesInStore, type SetState, stateOf } from './list-sets.ts'
export type { LockDocument, LockedFile } from './lock-document.ts'
export { type PulledSet, type PullOptions, pullSet } from './pull-set.ts'
export { removeSet } from './remove-set.ts'
export { isStoreError, StoreError } from './store-error.ts'
export { type OpenSet, openSet, type VerifyOptions, verifySet } from './verify-set.ts'
