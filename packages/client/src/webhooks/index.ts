export { SfumatoError } from '../errors/errors.ts'
export type { FailedBody, ResultBody } from '../wire/types.ts'
export { type IncomingWebhook, type VerifyOptions, verifyWebhook, type Webhook } from './verify-webhook.ts'
