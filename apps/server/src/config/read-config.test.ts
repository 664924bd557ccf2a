import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isConfigError } from './config-error.ts'
import { readConfig } from './read-config.ts'
import { configNames, configSchema, environmentName } from './schema.ts'

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    assert.ok(isConfigError(error))
    return error.message
  }
  throw new Error('The configuration was accepted.')
}

const file = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'sfumato-config-')), 'config.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('nothing set gives every default', () => {
  const config = readConfig({ PATH: '/bin' })
  for (const name of configNames) assert.deepEqual(config[name], configSchema[name].default, name)
  assert.ok(Object.isFrozen(config))
})

test('every kind of value is read from the environment', () => {
  const config = readConfig({
    SFUMATO_PORT: '9000',
    SFUMATO_PUBLIC_URL: 'https://pictures.example/api/',
    SFUMATO_FETCH_ALLOW_HOSTS: 'localhost:9001, intranet ,',
    SFUMATO_TRUST_PROXY: 'yes',
    SFUMATO_PRICES: '{"bria-gen-fill": 0.1}',
    SFUMATO_DEFAULTS: 'neutral',
    SFUMATO_LOG_LEVEL: '',
  })
  assert.equal(config.port, 9000)
  assert.equal(config.publicUrl, 'https://pictures.example/api/')
  assert.deepEqual(config.fetchAllowHosts, ['localhost:9001', 'intranet'])
  assert.equal(config.trustProxy, true)
  assert.deepEqual(config.prices, { 'bria-gen-fill': 0.1 })
  assert.equal(config.defaults, 'neutral')
  assert.equal(config.logLevel, 'info')
})

test('an unknown name fails and the nearest known one is named', () => {
  assert.equal(refusal({ SFUMATO_PROT: '1' }), 'There is no SFUMATO_PROT. The nearest is SFUMATO_PORT.')
  assert.match(refusal({ SFUMATO_DATADIR: 'x' }), /SFUMATO_DATA_DIR/)
  assert.match(refusal({ SFUMATO_CONFIG: file({ publicURL: 'http://a' }) }), /no key "publicURL".*"publicUrl"/)
  assert.match(refusal({ SFUMATO_PRICES: '{"bria-genfill": 1}' }), /no model "bria-genfill".*"bria-gen-fill"/)
})

test("names of the tests and of the client are not the server's", () => {
  readConfig({ SFUMATO_PHOTOS: '/photos', SFUMATO_URL: 'http://a', SFUMATO_TEST_ANYTHING: '1' })
})

test('all values that do not fit are told at once, with what was expected and what came', () => {
  const message = refusal({
    SFUMATO_PORT: '70000',
    SFUMATO_TRUST_PROXY: 'perhaps',
    SFUMATO_PUBLIC_URL: 'example.com',
    SFUMATO_PRICE: '0',
    SFUMATO_DEFAULTS: 'none',
    SFUMATO_PRICES: '{"bria-gen-fill": "free"}',
  })
  const expected = [
    'SFUMATO_PUBLIC_URL must be an http(s) address without query; got "example.com".',
    'SFUMATO_PORT must be a whole number from 0 to 65535; got 70000.',
    'SFUMATO_DEFAULTS must be one of documented, neutral; got "none".',
    'SFUMATO_PRICE must be a number from 0.000001 to 1000000; got 0.',
    'SFUMATO_PRICES must be a JSON object of model names and prices above 0; got {"bria-gen-fill":"free"}.',
    'SFUMATO_TRUST_PROXY must be true or false; got "perhaps".',
  ]
  assert.deepEqual(message.split('\n').sort(), expected.sort())
  for (const line of message.split('\n')) assert.match(line, /^SFUMATO_\w+ must be .+; got .+\.$/)
})

test('of an address that does not do, neither password nor query is repeated', () => {
  assert.equal(
    refusal({ SFUMATO_MODERATION_URL: 'http://user:hush@host/v1' }),
    'SFUMATO_MODERATION_URL must be an http(s) address without query; got "http://…@host/v1".',
  )
  assert.equal(
    refusal({ SFUMATO_REWRITE_URL: 'https://host/v1?key=hush&x=1' }),
    'SFUMATO_REWRITE_URL must be an http(s) address without query; got "https://host/v1?…".',
  )
})

test('what a bucket needs is asked for, and its secret is not repeated', () => {
  const bucket = { SFUMATO_S3_BUCKET: 'pictures' }
  assert.equal(readConfig({ ...bucket, SFUMATO_S3_ENDPOINT: 'http://store:9000' }).s3Endpoint, 'http://store:9000')
  const endpoint = refusal({ SFUMATO_S3_ENDPOINT: 'http://store:9000' })
  assert.equal(endpoint, 'SFUMATO_S3_ENDPOINT needs SFUMATO_S3_BUCKET, which is not set.')
  const half = refusal({ ...bucket, SFUMATO_S3_SECRET_ACCESS_KEY: 'hush' })
  assert.match(half, /both or neither/)
  assert.doesNotMatch(half, /hush/)
  const long = { SFUMATO_S3_SIGNED_URLS: 'true', SFUMATO_OUTPUT_RETENTION_SECONDS: '604801' }
  assert.match(refusal({ ...bucket, ...long }), /at most 604800, the longest life of a signature; got 604801/)
  assert.match(refusal({ ...bucket, SFUMATO_S3_PREFIX: 'a b' }), /letters, digits/)
  assert.equal(readConfig({ AWS_REGION: 'eu-central-1' }).s3Region, '')
})

test('a service elsewhere needs its address, a rewriting one its model, and keys are not repeated', () => {
  const key = { SFUMATO_MODERATION_KEY: 'hidden', SFUMATO_REWRITE_KEY: 'hid den' }
  assert.match(refusal({ SFUMATO_MODERATION_KEY: 'hidden' }), /SFUMATO_MODERATION_KEY needs SFUMATO_MODERATION_URL/)
  assert.match(refusal({ SFUMATO_REWRITE_MODEL: 'some' }), /SFUMATO_REWRITE_MODEL needs SFUMATO_REWRITE_URL/)
  assert.match(refusal({ SFUMATO_REWRITE_URL: 'http://127.0.0.1:1/v1' }), /needs SFUMATO_REWRITE_MODEL/)
  assert.match(refusal({ SFUMATO_MODERATION_URL: 'http://user:word@host/v1' }), /SFUMATO_MODERATION_URL must be/)
  assert.doesNotMatch(refusal(key), /hid/)
})

test('a bad key is refused without being repeated', () => {
  const message = refusal({ SFUMATO_API_KEY: 'gehörtgeheim' })
  assert.match(message, /^SFUMATO_API_KEY must be at most 512 printable ASCII characters/)
  assert.doesNotMatch(message, /geheim/)
})

test('a JSON file is read, and the environment wins over it', () => {
  const path = file({ port: 1234, host: '0.0.0.0', corsOrigins: ['https://a.example'] })
  const config = readConfig({ SFUMATO_CONFIG: path, SFUMATO_PORT: '4321' })
  assert.equal(config.port, 4321)
  assert.equal(config.host, '0.0.0.0')
  assert.deepEqual(config.corsOrigins, ['https://a.example'])
})

test('a file that is no JSON object fails with its path', () => {
  assert.match(refusal({ SFUMATO_CONFIG: file('{') }), /cannot be read as JSON/)
  assert.match(refusal({ SFUMATO_CONFIG: file('[]') }), /must hold one JSON object/)
  assert.match(refusal({ SFUMATO_CONFIG: '/nowhere/at/all.json' }), /\/nowhere\/at\/all\.json/)
  assert.match(refusal({ SFUMATO_CONFIG: file({ port: '8787' }) }), /"port" must be a whole number/)
})

test('environment names are the keys in capitals', () => {
  assert.equal(environmentName('maxBodyMb'), 'SFUMATO_MAX_BODY_MB')
})

test('thresholds are taken for categories that the classifier in use can see, and only those', () => {
  const thresholds = '{"nudity": 0.8, "violence": 0.5}'
  assert.match(
    refusal({ SFUMATO_MODERATION_THRESHOLDS: thresholds }),
    /SFUMATO_MODERATION_THRESHOLDS: "violence" is none of the categories .* \(explicit, nudity\)/,
  )
  const stronger = readConfig({ SFUMATO_MODERATION_THRESHOLDS: thresholds, SFUMATO_CHECKPOINT_SAFETY: 'nsfw-vit' })
  assert.deepEqual(stronger.moderationThresholds, { nudity: 0.8, violence: 0.5 })
  assert.match(refusal({ SFUMATO_MODERATION_THRESHOLDS: '{"nudity": 0}' }), /categories and scores from 0.01 to 1; got/)
  assert.match(refusal({ SFUMATO_MODERATION_THRESHOLDS: '{"naked": 0.5}' }), /"naked" is none of the categories/)
})

test('thresholds for prompts need the classifier that they are for', () => {
  const thresholds = { SFUMATO_MODERATION_PROMPT_THRESHOLDS: '{"violence": 0.8}' }
  const classifier = { SFUMATO_CHECKPOINT_TEXT_SAFETY: 'text-moderation' }
  assert.match(refusal(thresholds), /PROMPT_THRESHOLDS needs SFUMATO_CHECKPOINT_TEXT_SAFETY, which is not set/)
  assert.deepEqual(readConfig({ ...thresholds, ...classifier }).moderationPromptThresholds, { violence: 0.8 })
  assert.match(
    refusal({ ...classifier, SFUMATO_MODERATION_PROMPT_THRESHOLDS: '{"war": 0.8}' }),
    /"war" is none of the categories that prompts are checked for/,
  )
})

test('one alone rewrites prompts: a checkpoint or a service', () => {
  assert.match(
    refusal({
      SFUMATO_CHECKPOINT_REWRITER: 'qwen2.5-0.5b',
      SFUMATO_REWRITE_URL: 'http://127.0.0.1:1/v1',
      SFUMATO_REWRITE_MODEL: 'some-model',
    }),
    /SFUMATO_CHECKPOINT_REWRITER and SFUMATO_REWRITE_URL would both rewrite prompts; set one of them\./,
  )
})

test('one alone judges prompts: a classifier or a service', () => {
  assert.match(
    refusal({ SFUMATO_CHECKPOINT_TEXT_SAFETY: 'text-moderation', SFUMATO_MODERATION_URL: 'http://127.0.0.1:1/v1' }),
    /SFUMATO_CHECKPOINT_TEXT_SAFETY and SFUMATO_MODERATION_URL would both judge prompts; set one of them\./,
  )
})
