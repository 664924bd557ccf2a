export { exampleLicences, exampleRepository, exampleSet, largeBytes, safetensorsOf } from './example-set.ts'
export {
  type HubFaults,
  type HubFile,
  type HubRepository,
  type HubRequest,
  type LocalHub,
  startLocalHub,
} from './local-hub.ts'
