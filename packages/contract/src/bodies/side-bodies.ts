import Type, { type Static } from 'typebox'
import { errorTable } from '../errors/table.ts'

/** `GET /v1/get-user-credits`. */
export const creditsBody = Type.Object(
  {
    credits: Type.Number({ description: 'Credits that can be spent now; what queued requests hold is not counted.' }),
    'free-credits': Type.Number({ description: 'The part of them that was given for free; spent first.' }),
    scope: Type.Enum(['use', 'admin'], { type: 'string', description: 'What the key may do.' }),
  },
  { $id: 'Credits', title: 'Credits' },
)
/** The balance as TypeScript sees it. */
export type CreditsBody = Static<typeof creditsBody>

/** The answer to `POST /v2/webhook-secret`. */
export const webhookSecretBody = Type.Object(
  { webhook_secret: Type.String({ description: '`whsec_` and 32 bytes in base64; shown only now.' }) },
  { $id: 'WebhookSecret', title: 'Webhook secret' },
)
/** A new secret as TypeScript sees it. */
export type WebhookSecretBody = Static<typeof webhookSecretBody>

/** The body of `POST /upload-asset`. */
export const uploadRequestBody = Type.Object(
  {
    data_urls: Type.Array(
      Type.String({
        minLength: 1,
        pattern: '^(data:|[A-Za-z0-9+/_-])',
        description: 'A picture as data URL or base64.',
      }),
      { minItems: 1, maxItems: 16 },
    ),
  },
  { $id: 'Upload', title: 'Upload' },
)

/** The answer to `POST /upload-asset`. */
export const uploadedBody = Type.Object(
  {
    file_urls: Type.Array(Type.String({ format: 'uri' }), { description: 'One address a picture, in order.' }),
    message: Type.String(),
  },
  { $id: 'Uploaded', title: 'Uploaded' },
)
/** The addresses of uploads as TypeScript sees them. */
export type UploadedBody = Static<typeof uploadedBody>

/** A failure on any surface. */
export const errorBodySchema = Type.Object(
  {
    error: Type.String({ description: 'One sentence.' }),
    error_code: Type.Enum(Object.keys(errorTable), { type: 'string', description: 'Stable word.' }),
    code: Type.String({ description: 'The same word.' }),
    request_id: Type.Optional(Type.String({ format: 'uuid' })),
    problems: Type.Optional(
      Type.Array(Type.Object({ field: Type.String(), message: Type.String({ description: 'One sentence.' }) }), {
        description: 'Each field that is wrong, where the failure is about fields; `error` says all of them.',
      }),
    ),
  },
  { $id: 'Error', title: 'Error' },
)

/** One model in `GET /v1/models`, and the whole of `GET /v1/models/{slug}`. */
export const modelBody = Type.Object(
  {
    slug: Type.String(),
    title: Type.String(),
    summary: Type.String(),
    returns: Type.Enum(['image', 'json'], { type: 'string', description: 'What the sync surface returns by default.' }),
    price: Type.Number({ description: 'Credits a picture.' }),
    engine: Type.Object({
      name: Type.String(),
      checkpoint: Type.Union([Type.String(), Type.Null()]),
      preview: Type.Boolean(),
    }),
    moderation: Type.Object({
      text: Type.Array(Type.String(), { description: 'Categories that the prompt check really covers.' }),
      image: Type.Array(Type.String(), { description: 'Categories that the picture check really sees.' }),
    }),
    parameters: Type.Object({}, { additionalProperties: true, description: 'JSON Schema of the submit body.' }),
  },
  { $id: 'Model', title: 'Model' },
)
/** A model as TypeScript sees it. */
export type ModelBody = Static<typeof modelBody>

/** `GET /v1/models`. */
export const modelListBody = Type.Object({ models: Type.Array(modelBody) }, { $id: 'ModelList', title: 'Models' })
