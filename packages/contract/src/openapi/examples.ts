import type { ModelContract } from '../models/model-contract.ts'
import { models } from '../models/registry.ts'

const origin = 'https://sfumato.example'
const id = '0b5f1a3e-6c1d-4a53-9d0c-4f2f6f0f7c11'
const requestUrl = `${origin}/v2/requests/${id}`
const output = `${origin}/outputs/Zm9vYmFyYmF6cXV4MTIzNA/result.jpg`
const metrics = { inference_time: 1.84, queue_time: 0.01, total_time: 1.92, cost: 0.04, remaining_credits: 99.96 }
const addresses = { status_url: `${requestUrl}/status`, response_url: requestUrl }
const engine = { name: 'preview', checkpoint: null, preview: true }
const settings = {
  priority: 0,
  max_queued: null,
  max_running: 2,
  submits_per_minute: 60,
  spend_per_day: 5,
  spend_per_month: null,
  models: null,
  webhook_url: null,
}
const key = {
  id: 2,
  prefix: 'SG_0f3c',
  label: 'shop',
  scope: 'use',
  credits: 99.96,
  held_credits: 0.04,
  created_at: '2030-01-01T08:00:00.000Z',
  revoked_at: null,
  ...settings,
}

const model = {
  slug: 'bria-text-to-image',
  title: 'Text to image',
  summary: 'Paints a picture from a prompt.',
  returns: 'json',
  price: 0.04,
  engine,
  moderation: { text: ['explicit'], image: ['explicit'] },
  parameters: { type: 'object', required: ['prompt'], properties: { prompt: { type: 'string' } } },
}

const mit = { name: 'MIT', terms: 'permissive', url: null }

const checkpoint = {
  name: 'taesd',
  title: 'TAESD: step previews for Stable Diffusion 1',
  serves: ['preview'],
  about_bytes: 9_800_000,
  state: 'partial',
  permissive: true,
  acceptance: null,
  licences: [{ part: 'TAESD', weights: mit, base: null, data: mit }],
  settings: ['SFUMATO_ENGINE=diffusion', 'SFUMATO_CHECKPOINT_PREVIEW=taesd'],
  install: { state: 'RUNNING', done_bytes: 4_000_000, total_bytes: 9_800_000 },
}

/** One example of each body, by its name among the document's schemas. */
export const bodyExamples: Readonly<Record<string, unknown>> = {
  Submitted: {
    request_id: id,
    status: 'QUEUED',
    ...addresses,
    poll_url: `${origin}/v1/requests/${id}`,
    cancel_url: `${requestUrl}/cancel`,
    events_url: `${requestUrl}/events`,
    queue_position: 0,
  },
  Pending: { request_id: id, status: 'PROCESSING', ...addresses, progress: 0.4, metrics: {} },
  CompletedStatus: { request_id: id, status: 'COMPLETED', metrics },
  Result: {
    request_id: id,
    status: 'COMPLETED',
    output,
    images: [
      {
        url: output,
        content_type: 'image/jpeg',
        file_name: 'result.jpg',
        file_size: 271_973,
        width: 1024,
        height: 1024,
      },
    ],
    seed: 42,
    prompt: 'Place a wooden bench on the grass',
    engine,
    error: null,
    metrics,
  },
  Failed: {
    request_id: id,
    status: 'FAILED',
    error: '`mask`: Expected some white, which is what is painted, but found none.',
    error_code: 'mask_empty',
    code: 'mask_empty',
    metrics: { inference_time: 0.05 },
  },
  History: {
    requests: [
      {
        request_id: id,
        model: 'bria-gen-fill',
        status: 'COMPLETED',
        created_at: '2030-01-01T08:00:00.000Z',
        started_at: '2030-01-01T08:00:00.010Z',
        ended_at: '2030-01-01T08:00:01.920Z',
        prompt: 'Place a wooden bench on the grass',
        output,
        cost: 0.04,
        ...addresses,
      },
    ],
    next_cursor: null,
  },
  Credits: { credits: 99.96, 'free-credits': 0, scope: 'use' },
  WebhookSecret: { webhook_secret: 'whsec_c2Z1bWF0byBleGFtcGxlIHNlY3JldCAwMTIzNDU2Nzg=' },
  Upload: { data_urls: ['data:image/png;base64,iVBORw0KGgo='] },
  Uploaded: {
    file_urls: [`${origin}/uploads/Zm9vYmFyYmF6cXV4MTIzNA/upload.png`],
    message: '1 picture is kept for 24 hours.',
  },
  Model: model,
  ModelList: { models: [model] },
  AdminKey: key,
  AdminNewKey: { ...key, key: 'SG_00112233445566778899aabbccddeeff' },
  AdminKeyList: { keys: [key] },
  KeySettings: { max_running: 2, spend_per_day: 5 },
  NewKey: { label: 'shop', scope: 'use', credits: 100, submits_per_minute: 60 },
  AddCredits: { credits: 50 },
  Usage: { usage: [{ day: '2030-01-01', model: 'bria-gen-fill', pictures: 12, credits: 0.48 }] },
  AdminQueue: {
    total: 1,
    requests: [
      {
        request_id: id,
        key_id: 2,
        key_prefix: 'SG_0f3c',
        model: 'bria-gen-fill',
        surface: 'v2',
        status: 'QUEUED',
        attempt: 0,
        crashes: 0,
        created_at: '2030-01-01T08:00:00.000Z',
        started_at: null,
        queue_position: 0,
      },
    ],
  },
  AdminModels: { models: models.map(({ slug }) => ({ slug, paused: false })) },
  Deliveries: {
    deliveries: [
      {
        id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        request_id: id,
        key_id: 2,
        url: 'https://shop.example/told',
        state: 'DEAD',
        attempts: 8,
        created_at: '2030-01-01T08:00:02.000Z',
        last_error: 'answered with status 500',
      },
    ],
  },
  Redelivered: { redelivered: 1 },
  AdminCheckpoint: checkpoint,
  AdminCheckpoints: { checkpoints: [checkpoint] },
  InstallCheckpoint: { accept_license: true },
}

const photograph = 'https://shop.example/photo.jpg'

const submits: Readonly<Record<string, unknown>> = {
  'bria-gen-fill': {
    image: photograph,
    mask: 'https://shop.example/mask.png',
    prompt: 'Place a wooden bench on the grass',
  },
  'bria-expand-image': { image: photograph, aspect_ratio: '16:9' },
  'bria-replace-background': { image: photograph, prompt: 'In a parking lot' },
  'bria-text-to-image': { prompt: 'A professional headshot of a CEO', aspect_ratio: '4:5', seed: -1 },
  'bria-enhance-image': { image: photograph, resolution: '2MP' },
}

/** What a caller may post to a model. */
export const submitExample = ({ slug }: ModelContract): unknown => submits[slug]

/** A text-to-image result as the sync surface answers it. */
export const syncTextResultExample: unknown = {
  ...(bodyExamples.Result as object),
  prompt: 'A professional headshot of a CEO',
  result: [{ urls: [output], seed: 42, uuid: id }],
}
