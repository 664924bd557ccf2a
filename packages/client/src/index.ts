export {
  ApiError,
  type Code,
  ConnectionError,
  type ErrorFacts,
  type FieldProblem,
  InputError,
  JobFailedError,
  SfumatoError,
  TimeoutError,
} from './errors/errors.ts'
export type { History, HistoryEntry, HistoryFilters } from './history.ts'
export type { Picture } from './inputs/picture.ts'
export { type CallOptions, Job, type WaitOptions } from './jobs/job.ts'
export type { JobEvent } from './jobs/job-events.ts'
export { Result } from './jobs/result.ts'
export type { JobStatus, Metrics, PendingStatus } from './jobs/status.ts'
export { type Credits, type RunOptions, Sfumato, type SfumatoOptions, type SubmitOptions } from './sfumato.ts'
export type { FetchFunction } from './transport/transport.ts'
export type {
  EnhanceImageParameters,
  ErrorCode,
  ExpandImageParameters,
  FailedBody,
  GenFillParameters,
  ModelBody,
  ModelParameters,
  ReplaceBackgroundParameters,
  RequestOptions,
  ResultBody,
  Slug,
  State,
  TextToImageParameters,
} from './wire/types.ts'
