import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '../limits.ts'
import { signedHeaders } from './sign.ts'

// The example that the Standard Webhooks libraries test themselves with.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
const body = '{"test": 2432232314}'
const now = 1_614_265_330_000

test('the signature is the one of the standard', () => {
  const headers = signedHeaders(id, body, { current: secret, before: null, changedAt: 0 }, now)
  assert.equal(headers['webhook-id'], id)
  assert.equal(headers['webhook-timestamp'], '1614265330')
  assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('after a change both secrets sign for a day', () => {
  const secrets = { current: `whsec_${Buffer.alloc(32, 1).toString('base64')}`, before: secret, changedAt: now }
  const signature = (at: number) => signedHeaders(id, body, secrets, at)['webhook-signature'].split(' ')
  assert.equal(signature(now).length, 2)
  assert.equal(signature(now)[1], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  assert.equal(signature(now + limits.webhookSecretOverlapMs).length, 1)
})
