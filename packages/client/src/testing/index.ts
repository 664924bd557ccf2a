export { createMock, type MockOptions, type MockServer } from './mock.ts'
export type { MockCall, MockOutcome, MockPicture } from './outcome.ts'
export { signWebhook } from './sign-webhook.ts'
