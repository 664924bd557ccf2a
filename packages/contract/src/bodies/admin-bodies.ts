import Type, { type Static, type TSchema } from 'typebox'
import { models } from '../models/registry.ts'
import { states } from '../states.ts'
import { webhookUrlField } from './service-fields.ts'

const orNull = <Schema extends TSchema>(schema: Schema, description: string) =>
  Type.Union([schema, Type.Null()], { description: `${description} Null: as configured for all keys.` })

/** The most that a limit of a key can be set to, and the most credits. */
const maximum = 1_000_000_000

const count = Type.Integer({ minimum: 0, maximum })
const credits = Type.Number({ minimum: 0, maximum })

const limitFields = {
  priority: Type.Integer({ minimum: -1_000, maximum: 1_000, description: 'Keys of a higher one go first.' }),
  max_queued: orNull(count, 'Requests that may wait at once.'),
  max_running: orNull(count, 'Requests that may run at once.'),
  submits_per_minute: orNull(count, 'Submits in a minute; 0 for any number.'),
  spend_per_day: orNull(credits, 'Credits a day (UTC).'),
  spend_per_month: orNull(credits, 'Credits a month (UTC).'),
  models: orNull(
    Type.Array(Type.Unsafe<string>({ type: 'string', enum: models.map(({ slug }) => slug) })),
    'Models that the key may use.',
  ),
}

const settings = {
  ...limitFields,
  webhook_url: Type.Union([webhookUrlField(), Type.Null()], {
    description: 'Where the ends of its requests are told; it needs a webhook secret.',
  }),
}

const scope = Type.Enum(['use', 'admin'], { type: 'string', description: 'What the key may do.' })
const time = Type.String({ format: 'date-time' })

const keyFields = {
  id: Type.Integer(),
  prefix: Type.String({ description: 'The beginning of the key.' }),
  label: Type.String(),
  scope,
  credits: Type.Number({ description: 'Credits that can be spent now.' }),
  held_credits: Type.Number({ description: 'Credits that unfinished requests hold.' }),
  created_at: time,
  revoked_at: Type.Union([time, Type.Null()]),
  ...settings,
}

/** A key as an admin sees it. */
export const adminKeyBody = Type.Object(keyFields, { $id: 'AdminKey', title: 'Key' })
/** A key as TypeScript sees it. */
export type AdminKeyBody = Static<typeof adminKeyBody>

/** A key just made, with the key itself. */
export const adminNewKeyBody = Type.Object(
  { ...keyFields, key: Type.String({ description: 'The key itself; shown only now.' }) },
  { $id: 'AdminNewKey', title: 'New key' },
)

/** `GET /admin/v1/keys`. */
export const adminKeyListBody = Type.Object({ keys: Type.Array(adminKeyBody) }, { $id: 'AdminKeyList', title: 'Keys' })

/** The body of `PATCH /admin/v1/keys/{id}`. */
export const keySettingsBody = Type.Partial(Type.Object(settings), {
  $id: 'KeySettings',
  title: 'Settings of a key',
  additionalProperties: false,
})

/** The body of `POST /admin/v1/keys`. */
export const newKeyBody = Type.Partial(
  Type.Object({ label: Type.String({ maxLength: 200 }), scope, credits, ...limitFields }),
  { $id: 'NewKey', title: 'Key to make', additionalProperties: false },
)

/** The body of `POST /admin/v1/keys/{id}/credits`. */
export const addCreditsBody = Type.Object(
  {
    credits: Type.Number({
      minimum: 0,
      maximum,
      description: 'Added to the balance, which stays below 1,000,000,000.',
    }),
  },
  { $id: 'AddCredits', title: 'Credits to add' },
)

/** `GET /admin/v1/usage`. */
export const usageBody = Type.Object(
  {
    usage: Type.Array(
      Type.Object({
        day: Type.String({ format: 'date' }),
        model: Type.Union([Type.String(), Type.Null()]),
        pictures: Type.Integer(),
        credits: Type.Number(),
      }),
      { description: 'Latest day first.' },
    ),
  },
  { $id: 'Usage', title: 'Usage' },
)
/** Charges by day and model as TypeScript sees them. */
export type UsageBody = Static<typeof usageBody>

/** `GET /admin/v1/queue`. */
export const adminQueueBody = Type.Object(
  {
    total: Type.Integer({ description: 'How many wait or run in all.' }),
    requests: Type.Array(
      Type.Object({
        request_id: Type.String({ format: 'uuid' }),
        key_id: Type.Integer(),
        key_prefix: Type.String(),
        model: Type.String(),
        surface: Type.Enum(['v1', 'v2'], { type: 'string' }),
        status: Type.Enum([...states], { type: 'string' }),
        attempt: Type.Integer({ description: 'How often it was started.' }),
        crashes: Type.Integer({ description: 'How often a painting process died over it.' }),
        created_at: time,
        started_at: Type.Union([time, Type.Null()]),
        queue_position: Type.Optional(Type.Integer()),
        progress: Type.Optional(Type.Number()),
      }),
      { description: 'Oldest first, the first 200.' },
    ),
  },
  { $id: 'AdminQueue', title: 'Queue' },
)
/** The queue as TypeScript sees it. */
export type AdminQueueBody = Static<typeof adminQueueBody>

/** `GET /admin/v1/models`, and the answer to pausing one. */
export const adminModelsBody = Type.Object(
  { models: Type.Array(Type.Object({ slug: Type.String(), paused: Type.Boolean() })) },
  { $id: 'AdminModels', title: 'Pauses' },
)

/** `GET /admin/v1/webhooks`. */
export const deliveriesBody = Type.Object(
  {
    deliveries: Type.Array(
      Type.Object({
        id: Type.String({ description: 'The `webhook-id` of every attempt.' }),
        request_id: Type.String({ format: 'uuid' }),
        key_id: Type.Integer(),
        url: Type.String(),
        state: Type.Enum(['WAITING', 'DELIVERED', 'DEAD'], { type: 'string' }),
        attempts: Type.Integer(),
        created_at: time,
        next_at: Type.Optional(time),
        last_error: Type.Optional(Type.String()),
      }),
      { description: 'Latest first, the first 200.' },
    ),
  },
  { $id: 'Deliveries', title: 'Webhook deliveries' },
)
/** Deliveries as TypeScript sees them. */
export type DeliveriesBody = Static<typeof deliveriesBody>

/** The answer to redelivering. */
export const redeliveredBody = Type.Object(
  { redelivered: Type.Integer({ description: 'How many begin again.' }) },
  { $id: 'Redelivered', title: 'Redelivered' },
)

const licence = Type.Object({
  name: Type.String(),
  terms: Type.Enum(['permissive', 'use-restricted', 'non-commercial', 'unclear'], { type: 'string' }),
  url: Type.Union([Type.String(), Type.Null()], { description: 'Where it can be read.' }),
})

/** A checkpoint set of the catalogue and what is here of it. */
export const adminCheckpointBody = Type.Object(
  {
    name: Type.String(),
    title: Type.String(),
    serves: Type.Array(Type.String(), { description: 'What it can do.' }),
    about_bytes: Type.Integer({ description: 'About how large the download is.' }),
    state: Type.Enum(['installed', 'partial', 'damaged', 'absent'], { type: 'string' }),
    permissive: Type.Boolean({ description: 'Code, weights, base and training pictures all are.' }),
    acceptance: Type.Union([Type.Object({ name: Type.String(), url: Type.String() }), Type.Null()], {
      description: 'The licence that must be agreed to before it is installed.',
    }),
    licences: Type.Array(
      Type.Object({ part: Type.String(), weights: licence, base: Type.Union([licence, Type.Null()]), data: licence }),
    ),
    settings: Type.Array(Type.String(), {
      description: 'What to start the server with, so that it paints with the set.',
    }),
    install: Type.Union(
      [
        Type.Object({
          state: Type.Enum(['RUNNING', 'DONE', 'CANCELLED', 'FAILED'], { type: 'string' }),
          done_bytes: Type.Integer(),
          total_bytes: Type.Integer({ description: '0 until the hub has said.' }),
          detail: Type.Optional(Type.String({ description: 'Why it failed, or what it waits for.' })),
        }),
        Type.Null(),
      ],
      { description: 'The last download, where there was one.' },
    ),
  },
  { $id: 'AdminCheckpoint', title: 'Checkpoint set' },
)
/** A checkpoint set as TypeScript sees it. */
export type AdminCheckpointBody = Static<typeof adminCheckpointBody>

/** `GET /admin/v1/checkpoints`. */
export const adminCheckpointsBody = Type.Object(
  { checkpoints: Type.Array(adminCheckpointBody) },
  { $id: 'AdminCheckpoints', title: 'Checkpoint sets' },
)

/** The body of `POST /admin/v1/checkpoints/{name}/install`. */
export const installCheckpointBody = Type.Object(
  {
    accept_license: Type.Optional(
      Type.Boolean({ description: 'You have read the licence that the set comes under and agree to it.' }),
    ),
  },
  { $id: 'InstallCheckpoint', title: 'Checkpoint set to install' },
)

/** All bodies of the admin routes. */
export const adminBodies: readonly TSchema[] = [
  adminKeyBody,
  adminNewKeyBody,
  adminKeyListBody,
  keySettingsBody,
  newKeyBody,
  addCreditsBody,
  usageBody,
  adminQueueBody,
  adminModelsBody,
  deliveriesBody,
  redeliveredBody,
  adminCheckpointBody,
  adminCheckpointsBody,
  installCheckpointBody,
]
