import type { ErrorCode, State } from '@sfumato/contract'
import type { Generated } from 'kysely'

/** What a key may do: call the models, or administer as well. */
export type Scope = 'use' | 'admin'

/** Which surface a request came in by: v1 waits for the picture, v2 is polled. */
export type Surface = 'v1' | 'v2'

/** A row of `api_keys`. Money in millionths of a credit, times in milliseconds since 1970. */
export interface ApiKeyTable {
  id: Generated<number>
  /** The beginning of the key, to tell keys apart in lists. */
  prefix: string
  /** SHA-256 of the key, hexadecimal. */
  hash: string
  label: string
  scope: Scope
  credits_micros: number
  /** Given for free; spent first. */
  free_credits_micros: number
  /** Held by requests that have not ended; part of the two sums above. */
  reserved_micros: number
  created_at: number
  revoked_at: number | null
  /** Keys of a higher one go first. */
  priority: Generated<number>
  /** Settings of this key; null: as configured for all keys. */
  max_queued: Generated<number | null>
  max_running: Generated<number | null>
  submits_per_minute: Generated<number | null>
  spend_per_day_micros: Generated<number | null>
  spend_per_month_micros: Generated<number | null>
  /** JSON list of slugs; null: all models. */
  models_json: Generated<string | null>
  /** Where the ends of its requests are told unless a request names another address. */
  webhook_url: Generated<string | null>
  /** `whsec_…`; kept as it is, since signing needs it. */
  webhook_secret: Generated<string | null>
  webhook_secret_before: Generated<string | null>
  webhook_secret_changed_at: Generated<number | null>
}

/** A row of `requests`: the truth about a request, everything else is derived from it. */
export interface RequestTable {
  /** Order of submission. */
  sequence: Generated<number>
  id: string
  key_id: number
  slug: string
  surface: Surface
  state: State
  /** Grows with every claim; a worker whose number is older changes nothing. */
  attempt: number
  /** How often the painting process died over it. */
  crashes: number
  /** The parameters after reading, the seed drawn, pictures apart. */
  values_json: string
  /** Field to list of `StoredPicture`. */
  pictures_json: string
  price_micros: number
  created_at: number
  started_at: number | null
  ended_at: number | null
  expires_at: number | null
  error_code: ErrorCode | null
  error: string | null
  /** What is reported of a finished picture (`StoredOutcome`). */
  outcome_json: string | null
  output_token: string | null
  output_name: string | null
  /** The key's balance after this request was charged. */
  remaining_micros: number | null
  /** 1: it goes on when nobody waits for it, as async requests do; 0: it ends with the call that waits for it. */
  runs_on: 0 | 1
  /** It fails where it has not started by then; null once it has. */
  start_by: number | null
  /** Where its end is told. */
  webhook_url: string | null
  /** The process that runs it, and the ticket that it runs on, where many processes share the queue. */
  worker: Generated<string | null>
  ticket: Generated<string | null>
  /** The process that holds the connection of a sync call. */
  node: Generated<string | null>
  /** 1: pictures of it have to be fetched before it can be painted. */
  needs_fetch: Generated<0 | 1>
  /** Share done, 0 to 1, as far as other processes know. */
  progress: Generated<number>
  /** The latest look at the unfinished picture (`LivePreview`), as far as other processes know. */
  preview_json: Generated<string | null>
  /** The W3C `traceparent` of its submit, where traces are sent: its run is part of that trace, on whatever machine. */
  traceparent: string | null
}

/** A line of `ledger`: appended, never changed, and kept when the request's row is gone. */
export interface LedgerTable {
  id: Generated<number>
  key_id: number
  request_id: string | null
  /** Negative where credits were spent. */
  amount_micros: number
  kind: 'grant' | 'charge'
  at: number
  /** The model of a charge. */
  slug: Generated<string | null>
}

/** A row of `tombstones`: a request whose result is gone, remembered so that its id answers "expired". */
export interface TombstoneTable {
  request_id: string
  key_id: number
  until: number
}

/** A row of `idempotency_keys`: a submit that is the same request however often it comes. */
export interface IdempotencyTable {
  key_id: number
  /** The `Idempotency-Key` that the caller chose. */
  word: string
  /** SHA-256 of model and body. */
  fingerprint: string
  request_id: string
  until: number
}

/** A row of `paused_models`: nothing of the model starts. */
export interface PausedModelTable {
  slug: string
  at: number
}

/** What became of a delivery: it waits for its next attempt, came through, or was given up. */
export type DeliveryState = 'WAITING' | 'DELIVERED' | 'DEAD'

/** A row of `webhook_deliveries`: the end of one request, to be told to one address. */
export interface DeliveryTable {
  /** `msg_…`, the same for every attempt. */
  id: string
  request_id: string
  key_id: number
  url: string
  body: string
  state: DeliveryState
  attempts: number
  next_at: number
  created_at: number
  ended_at: Generated<number | null>
  last_error: Generated<string | null>
}

/** A row of `key_turns` (PostgreSQL): when a key was served last, as a count of all services. */
export interface KeyTurnTable {
  key_id: number
  served_at: number
}

/** A row of `nodes` (PostgreSQL): a process that answers calls, and when it was last alive, by the database's clock. */
export interface NodeTable {
  id: string
  seen_at: Date
}

/** The database. */
export interface Tables {
  api_keys: ApiKeyTable
  requests: RequestTable
  ledger: LedgerTable
  tombstones: TombstoneTable
  idempotency_keys: IdempotencyTable
  paused_models: PausedModelTable
  webhook_deliveries: DeliveryTable
  key_turns: KeyTurnTable
  nodes: NodeTable
  migrations: { name: string; at: number }
}
