import { engineNames } from '@sfumato/models'
import Type, { type Static, type TSchema } from 'typebox'

/** One configuration key: its type and default, and what it does. */
interface Option<Schema extends TSchema> {
  readonly schema: Schema
  readonly default: Static<Schema>
  readonly description: string
  /** Shown in the table instead of the default where that alone would say little. */
  readonly defaultNote?: string
}

const option = <Schema extends TSchema>(
  schema: Schema,
  defaultValue: Static<Schema>,
  description: string,
  defaultNote?: string,
): Option<Schema> => ({ schema, default: defaultValue, description, defaultNote })

/** At most a day for what is timed, ten years for what is kept. */
const timed = Type.Number({ minimum: 0.1, maximum: 86_400 })
const kept = Type.Number({ minimum: 1, maximum: 10 * 365 * 86_400 })
const words = Type.Array(Type.String({ minLength: 1 }))
const engine = Type.Enum([...engineNames], { type: 'string' })
const checkpoint = Type.String({ maxLength: 4_096 })
const thresholds = Type.Record(Type.String(), Type.Number({ minimum: 0.01, maximum: 1 }), {
  title: 'categories and scores from 0.01 to 1',
})
const serviceUrl = Type.String({ pattern: '^$|^https?://[^/?#@\\s]+(/[^?#\\s]*)?$', maxLength: 4_096 })
const serviceKey = Type.String({ pattern: '^[\\x21-\\x7e]*$', maxLength: 4_096 })
const serviceModel = Type.String({ maxLength: 512 })
const price = Type.Number({ minimum: 0.000001, maximum: 1_000_000 })

/**
 * Every configuration key. In the environment a key is `SFUMATO_` and the name in capitals (`publicUrl` is
 * `SFUMATO_PUBLIC_URL`, lists are comma-separated); in the JSON file that `SFUMATO_CONFIG` names it is the name as
 * here. The environment wins.
 */
export const configSchema = {
  host: option(Type.String({ minLength: 1 }), '127.0.0.1', 'Address to listen on; `0.0.0.0` or `::` for all.'),
  port: option(Type.Integer({ minimum: 0, maximum: 65_535 }), 8787, 'Port to listen on; 0 takes a free one.'),
  dataDir: option(Type.String({ minLength: 1 }), './data', 'Directory of the database, the outputs and the uploads.'),
  databaseUrl: option(
    Type.String({ pattern: '^$|^postgres(ql)?://[^\\s]+$' }),
    '',
    'A PostgreSQL (`postgres://user:password@host:5432/name`) to keep keys, requests and credits in, shared by any number of processes (see [many machines](many-machines.md)).',
    'SQLite in the data directory, one process',
  ),
  checkpoints: option(
    Type.String(),
    '',
    'Directory of the checkpoint sets that `sfumato checkpoints` pulls.',
    '`checkpoints` in the data directory',
  ),
  publicUrl: option(
    Type.String({ pattern: '^$|^https?://[^/?#\\s]+(/[^?#\\s]*)?$' }),
    '',
    'The address that clients reach the server at; every URL in an answer begins with it.',
    'the listening address',
  ),
  apiKey: option(
    Type.String({ pattern: '^([\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?)?$', maxLength: 512 }),
    '',
    'A key to make at the start where it does not exist yet, on the first start instead of a random one. Up to 512 printable ASCII characters; only its hash is stored.',
    'a random key, printed once',
  ),
  firstCredits: option(
    Type.Number({ minimum: 0, maximum: 1_000_000_000 }),
    100,
    'Credits of a key that a start makes.',
  ),
  fetchAllowHosts: option(
    words,
    [],
    'Hosts (`host` or `host:port`) that picture URLs may name although their address is private.',
  ),
  webhookAllowHosts: option(
    words,
    [],
    'Hosts (`host` or `host:port`) that webhooks may be sent to although their address is private.',
  ),
  defaults: option(
    Type.Enum(['documented', 'neutral'], { type: 'string' }),
    'documented',
    'What omitted optional fields become: `documented` takes what the documents print, `neutral` leaves optional prompts empty and draws seeds at random.',
  ),
  price: option(price, 0.04, 'Credits a picture costs.'),
  prices: option(
    Type.Record(Type.String(), price, { title: 'model names and prices above 0' }),
    {},
    'Credits for single models as JSON, over `price`: `{"bria-enhance-image": 0.08}`.',
  ),
  syncTimeoutSeconds: option(
    timed,
    120,
    'How long a call of the sync surface waits; then it is cancelled and answered with 504.',
  ),
  runTimeoutSeconds: option(
    timed,
    300,
    'How long one request may run, fetching its pictures included; then it fails with `deadline`.',
  ),
  startTimeoutSeconds: option(
    timed,
    86_400,
    'How long a request may wait unless it says otherwise (`start_timeout`); then it fails with `deadline`.',
  ),
  drainSeconds: option(
    Type.Number({ minimum: 0, maximum: 3_600 }),
    5,
    'How long a stop lets running pictures finish; the rest goes back to the queue for the next start.',
  ),
  concurrency: option(
    Type.Integer({ minimum: 1, maximum: 64 }),
    1,
    'Painting processes, each working on one picture at a time.',
  ),
  engine: option(
    engine,
    'preview',
    'What paints: `preview` needs no weights, `diffusion` paints with the checkpoints that are named below.',
  ),
  engines: option(
    Type.Record(Type.String(), engine, { title: `model names and engines (${engineNames.join(', ')})` }),
    {},
    'What paints single models as JSON, over `engine`: `{"bria-text-to-image": "diffusion"}`.',
  ),
  checkpointText: option(
    checkpoint,
    '',
    'What `diffusion` paints text-to-image with: a set in the store (`sfumato checkpoints list`), or the path of a folder in the diffusers layout.',
    'none',
  ),
  checkpointInpaint: option(checkpoint, '', 'The same for fill, expand and replace background.', 'none'),
  checkpointRefine: option(
    checkpoint,
    '',
    'The same for enhance: repaints the enlarged picture lightly, tile by tile.',
    'none: enlarging only',
  ),
  checkpointComplete: option(
    checkpoint,
    '',
    'A network that continues what surrounds a hole, as a start for painting: a set, or `migan:path`, `lama:path`.',
    'none: the method without weights',
  ),
  checkpointMatte: option(
    checkpoint,
    '',
    'A network that cuts subjects out: a set, or `u2net:path`, `isnet:path`, `birefnet:path`.',
    'none: the method without weights',
  ),
  checkpointUpscale: option(
    checkpoint,
    '',
    'A network that enlarges: a set, or `esrgan:path`.',
    'none: the method without weights',
  ),
  checkpointPreview: option(
    checkpoint,
    '',
    'A tiny autoencoder that shows pictures while they form: a set, or the path of its folder.',
    'none',
  ),
  checkpointSafety: option(
    checkpoint,
    '',
    'A classifier that looks at pictures in place of the embedded one, whatever paints them: a set, or `classifier:path` of an ONNX file beside its `config.json` and `preprocessor_config.json`.',
    'none: the embedded network',
  ),
  checkpointTextSafety: option(
    checkpoint,
    '',
    'A classifier that reads prompts in place of the embedded tables, for the categories that it sees: a set, or `classifier:path` of an ONNX file beside its `config.json`, `tokenizer.json` and `tokenizer_config.json`.',
    'none: the embedded tables',
  ),
  checkpointRewriter: option(
    checkpoint,
    '',
    'A language model that rewrites prompts in place of the embedded rewriter, whatever paints them: a set, or `language:path` of an ONNX file with its `config.json`, `tokenizer.json` and `tokenizer_config.json`; see [prompts](prompts.md).',
    'none: the embedded rewriter',
  ),
  lorasText: option(
    words,
    [],
    'LoRA files merged into the checkpoint of text-to-image: paths, each with its strength behind `@` where it is not 1 (`/models/ink.safetensors@0.7`).',
  ),
  lorasInpaint: option(words, [], 'The same for fill, expand and replace background.'),
  executionProviders: option(
    words,
    ['cpu'],
    'Where networks run, tried in turn: `cuda`, `tensorrt`, `dml`, `coreml`, `webgpu`, `cpu`.',
  ),
  inferenceThreads: option(
    Type.Integer({ minimum: 0, maximum: 256 }),
    0,
    'Threads of one network on the processor; 0 for as many as it has cores.',
  ),
  idleUnloadMinutes: option(
    Type.Number({ minimum: 0.1, maximum: 100_000 }),
    15,
    'A painting process of `diffusion` that had nothing to do for so long is ended and its memory given back.',
  ),
  moderationThresholds: option(
    thresholds,
    {},
    'From which score (0.01 to 1) the check of pictures blocks, by category as JSON: `{"nudity": 0.85}`. Only categories that the classifier in use sees.',
    '0.6; 0.7 for `nudity` and `swimwear`',
  ),
  moderationPromptThresholds: option(
    thresholds,
    {},
    'The same for prompts, where a classifier reads them: `{"violence": 0.8}`.',
    '0.5',
  ),
  moderationUrl: option(
    serviceUrl,
    '',
    'A service in the shape of OpenAI’s moderations that checks prompts, for example `https://api.openai.com/v1`; see [moderation](moderation.md). Its host may be private.',
    'none: the embedded tables',
  ),
  moderationModel: option(serviceModel, '', 'The model that it is asked for.', 'the service’s own choice'),
  moderationKey: option(serviceKey, '', 'Its key. Never logged.', 'none'),
  rewriteUrl: option(
    serviceUrl,
    '',
    'A language model in the shape of OpenAI’s chat completions that rewrites prompts, for example `http://127.0.0.1:11434/v1`; see [prompts](prompts.md). Its host may be private.',
    'none: the embedded rewriter',
  ),
  rewriteModel: option(serviceModel, '', 'The model that it is asked for; needed with the address.', 'none'),
  rewriteKey: option(serviceKey, '', 'Its key. Never logged.', 'none'),
  provenance: option(
    Type.Enum(['on', 'off'], { type: 'string' }),
    'on',
    'Whether finished pictures carry signed content credentials (C2PA) and XMP that say what made them.',
  ),
  provenanceCertificate: option(
    Type.String({ maxLength: 4_096 }),
    '',
    'File of PEM certificates to sign pictures with, the own one first, then those that issued it.',
    'self-made, in `provenance` in the data directory',
  ),
  provenanceKey: option(
    Type.String({ maxLength: 4_096 }),
    '',
    'File of the PEM key of that certificate, without a passphrase.',
    'self-made, in `provenance` in the data directory',
  ),
  maxBodyMb: option(Type.Number({ minimum: 0.01, maximum: 1024 }), 48, 'Largest request body in MB (1,048,576 bytes).'),
  maxImageMb: option(Type.Number({ minimum: 0.01, maximum: 1024 }), 20, 'Largest picture file in MB.'),
  maxMegapixels: option(
    Type.Number({ minimum: 0.01, maximum: 1024 }),
    64,
    'Largest picture in millions of pixels, judged by its header.',
  ),
  maxSide: option(Type.Integer({ minimum: 16, maximum: 65_535 }), 16_384, 'Longest side of a picture in pixels.'),
  resultRetentionSeconds: option(
    kept,
    3_600,
    'How long a result can be asked for after its end; then its id answers 404.',
  ),
  outputRetentionSeconds: option(kept, 7 * 86_400, 'How long an output file can be fetched.'),
  uploadRetentionSeconds: option(kept, 86_400, 'How long an uploaded picture can be used.'),
  s3Bucket: option(
    Type.String({ maxLength: 255 }),
    '',
    'A bucket of S3-compatible storage for outputs, uploads and the pictures of requests, which every machine of a set-up reaches; see [deploying](deploying.md).',
    'none: the data directory',
  ),
  s3Region: option(Type.String(), '', 'Region of the bucket.', '`AWS_REGION`; `us-east-1` with an endpoint'),
  s3Endpoint: option(
    Type.String({ pattern: '^$|^https?://[^/?#\\s]+(/[^?#\\s]*)?$' }),
    '',
    'Address of a store that is not Amazon’s.',
    'Amazon’s of the region',
  ),
  s3Prefix: option(
    Type.String({ pattern: '^[A-Za-z0-9._/-]*$', maxLength: 512 }),
    '',
    'What the names of all files in the bucket begin with, so that several servers can share one.',
    'none',
  ),
  s3AccessKeyId: option(
    Type.String(),
    '',
    'Access key; with the next one.',
    '`AWS_ACCESS_KEY_ID`, `~/.aws`, the role of the machine',
  ),
  s3SecretAccessKey: option(Type.String(), '', 'Its secret.', 'the same'),
  s3PathStyle: option(
    Type.Boolean(),
    true,
    'Name the bucket in the path, which every store understands; `false` names it in the host.',
  ),
  s3SignedUrls: option(
    Type.Boolean(),
    false,
    'Results name outputs by signed addresses of the storage, which clients must reach, instead of the server’s own.',
  ),
  pollsPerSecond: option(
    Type.Number({ minimum: 0, maximum: 1_000_000 }),
    50,
    'Polls of one key each second that are answered at once; more are answered later, never refused. 0: no slowing.',
  ),
  maxQueued: option(
    Type.Integer({ minimum: 1, maximum: 10_000_000 }),
    20_000,
    'Requests that may wait in all; further submits are refused with 429 and a time.',
  ),
  maxQueuedPerKey: option(
    Type.Integer({ minimum: 0, maximum: 10_000_000 }),
    5_000,
    'Requests of one key that may wait, unless set for the key; 0 for any number.',
  ),
  maxRunningPerKey: option(
    Type.Integer({ minimum: 0, maximum: 10_000 }),
    0,
    'Requests of one key that may run at once, unless set for the key; 0 for any number.',
  ),
  submitsPerMinute: option(
    Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    0,
    'Submits of one key in a minute, unless set for the key; more are refused with 429 and a time. 0 for any number.',
  ),
  corsOrigins: option(
    words,
    ['*'],
    'Origins whose scripts may call the server; `*` for all, an empty list in the file for none.',
  ),
  trustProxy: option(
    Type.Boolean(),
    false,
    'Take scheme and host of answers from the `X-Forwarded-` and `Host` headers where `publicUrl` is not set. Only behind a proxy that sets them.',
  ),
  logLevel: option(
    Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], { type: 'string' }),
    'info',
    'Least severe log lines written (JSON, on standard error). Never a key or picture; prompts only with `logPrompts`.',
  ),
  logPrompts: option(
    Type.Boolean(),
    false,
    'Log the prompts of accepted requests with their ids. What people ask for may be private: tell them.',
  ),
} as const

/** A configuration key's name. */
export type ConfigName = keyof typeof configSchema

/** The configuration, read once. */
export type Config = { readonly [Name in ConfigName]: Static<(typeof configSchema)[Name]['schema']> }

/** All keys, in the order of the documentation. */
export const configNames = Object.keys(configSchema) as ConfigName[]

/** `publicUrl` to `SFUMATO_PUBLIC_URL`. */
export const environmentName = (name: string): string =>
  `SFUMATO_${name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`
