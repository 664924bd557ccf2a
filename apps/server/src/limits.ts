/** Numbers that are not configuration, each with its reason. Times in milliseconds unless named otherwise. */
export const limits = {
  /** A request whose painting process died this often is taken to kill it: one retry for bad luck, one for doubt. */
  maxCrashes: 3,
  /** An engine that failed to start so often in a row is taken to be broken, and what waits for it is refused. */
  maxFailedStarts: 3,
  /**
   * The same for starts that a signal from outside ended. Chance kills come now and then; only a system that lacks the
   * memory to load the engine kills every start for half a minute.
   */
  maxKilledStarts: 20,
  /** Between "please stop" and ending the painting process: long enough for a step, short enough for a caller. */
  cancelGraceMs: 1_500,
  /** A painting process that has not said that it is ready by then never will. */
  childStartMs: 60_000,
  /** Waited before a painting process that died at its start is started again, so that a broken one does not spin. */
  childRestartMs: 1_000,
  /** Requests whose pictures are being fetched while others paint: a slow host must not stop the painter. */
  fetchesAhead: 4,
  /** The same where many keys wait: each may have one fetch ahead, so that no key's queue holds up another's. */
  maxFetches: 16,
  /** The time that one picture's address may take, redirects and body included. */
  fetchTimeoutMs: 20_000,
  /** How long a stopping server lets answers go out; longer than the longest poll delay. */
  closeGraceMs: 2_500,
  /** What a full disk or a database in trouble left unfinished is tried again this often. */
  unfinishedRetryMs: 2_000,
  /** A stopping server says so: another one has mostly taken its place by then. */
  unavailableRetrySeconds: 5,
  /** The largest preview that is stored: four times what one of 512 pixels mostly has. */
  maxPreviewBytes: 256_000,
  /** An ended request's id answers "expired" this long after its result is gone. */
  tombstoneMs: 24 * 3_600_000,
  /** A repeated submit is the same request for so long: a day covers every client that retries by itself. */
  idempotencyMs: 24 * 3_600_000,
  /** Room for several UUIDs in one key; longer ones are most likely something else. */
  maxIdempotencyKeyLength: 255,
  /** Results leave within this time of their end of life; each run is a few small statements. */
  sweepIntervalMs: 60_000,
  /** Rows that one sweep's transaction touches, so that a submit never waits long behind it. */
  sweepBatchRows: 200,
  /** The longest that a poll is slowed: under the time-out of every client that was looked at. */
  maxPollDelayMs: 2_000,
  /** Polls that may come at once before the slowing begins, as a share of a second's allowance. */
  pollBurstSeconds: 1,
  /** Longest percent-encoded header value: clients accept 8 to 16 KB of headers in all. */
  maxHeaderValueLength: 4_096,
  /** Pictures of one upload; the same number as in the contract. */
  maxUploads: 16,
  /** A client that has not sent its whole request by then is cut off; slow links still get 48 MB through. */
  httpRequestTimeoutMs: 300_000,
  /** Idle connections stay open longer than common load balancers keep theirs (60 s). */
  httpKeepAliveMs: 72_000,
  /** On a busy server the ends of runs are written at most this often: a submit then waits for the disk alone. */
  commitPaceMs: 2,
  /** Ended requests that polls find in memory: at most about 10 MB. */
  recentRows: 1_000,
  /** Requests on one page of the history unless asked for otherwise, and at most. */
  historyPage: 50,
  maxHistoryPage: 200,
  /** Between two looks of an event stream: people see no difference to at once, and 500 streams cost little. */
  eventSampleMs: 200,
  /** A silent stream says that it is alive this often; common proxies cut connections after 30 to 60 s. */
  eventHeartbeatMs: 15_000,
  /**
   * Waited after the first, second … failed attempt at a webhook, a fifth more or less: 45 minutes in all, long enough
   * for a receiver's restart or a short outage.
   */
  webhookDelaysMs: [5_000, 30_000, 120_000, 300_000, 600_000, 720_000, 900_000] as readonly number[],
  /** The time for one attempt; receivers are to answer first and work later. */
  webhookTimeoutMs: 15_000,
  /** A sender that has not ended its attempt this long after the time for it is taken to be dead. */
  webhookLeaseMarginMs: 15_000,
  /** Webhooks that are sent at once; a slow receiver holds up no more than its share. */
  webhooksAtOnce: 16,
  /** Deliveries that other processes made due are found within this time, and no look follows another faster. */
  webhookLookMs: 30_000,
  webhookPaceMs: 50,
  /** After a change of secret both sign for so long, so that receivers can change over. */
  webhookSecretOverlapMs: 24 * 3_600_000,
  /** Deliveries that came through are kept for a look back, dead ones until somebody has surely looked. */
  deliveredKeptMs: 24 * 3_600_000,
  deadKeptMs: 30 * 24 * 3_600_000,
  /** Deliveries that a list shows. */
  deliveriesListed: 200,
  /** Longest stored parameters of a row that is kept in memory. */
  recentRowLength: 8_000,
  /** Between two looks for what other processes wrote: shorter than the command that revoked a key takes to end. */
  keyCheckMs: 5,
  /** Settings of keys that another process changed count within this time for what already waits. */
  policyCheckMs: 1_000,
  /** The most that a cap of a key can be set to. */
  maxKeyCount: 1_000_000_000,
  /** Priorities go from minus this to this. */
  maxPriority: 1_000,
  /** Waiting requests that are overdue are ended within this time. */
  deadlineCheckMs: 500,
  /** The same number as in the contract; what has waited a day is hardly wanted any more. */
  maxStartTimeoutSeconds: 86_400,
  /** The most credits that a key can hold; as millionths still a whole number in JavaScript. */
  maxCredits: 1_000_000_000,
  /** A moderation service judges a prompt in a fraction of a second; the rest is for a busy one. */
  moderationTimeoutMs: 10_000,
  /** A language model writes a hundred words in a few seconds, on a processor in half a minute. */
  rewriteTimeoutMs: 45_000,
  /** Waited before a service that refused or hung up is asked again: two more times, so that a run keeps its time. */
  serviceRetryDelaysMs: [500, 2_000] as readonly number[],
  /** The longest that such a service is waited for when it names a time (`Retry-After`); a run has minutes in all. */
  serviceLongestRetryMs: 10_000,
  /** Answers of such services are a few kilobytes. */
  serviceMaxBytes: 256_000,
  /** Characters that a rewriting may have over its prompt: twice the words that are asked for. */
  rewritingMaxAdded: 1_500,
  /** A stopping server sends the last of its traces for so long at most. */
  traceFlushMs: 3_000,
  /** The label of a key fits a line of a list. */
  maxLabelLength: 200,
  /** Days that the usage shows unless asked for others. */
  usageDays: 30,
  /** Requests that the list of the queue shows. */
  queueListed: 200,
  /** A self-made certificate is replaced when a start finds so little left of its ten years. */
  identityRenewalMs: 90 * 24 * 3_600_000,
  /** How long a write waits for another process that holds the database, for example `sfumato keys create`. */
  databaseBusyMs: 5_000,
  /** Connections of one process to PostgreSQL: reads and writes wait for each other beyond that, not for the server. */
  databaseConnections: 10,
  /** Connections that nothing needed for so long are closed. */
  databaseIdleMs: 60_000,
  /** A new connection to PostgreSQL that takes longer is given up and tried again. */
  databaseConnectMs: 5_000,
  /** A statement that takes longer has lost its connection; ours take milliseconds. */
  databaseQueryMs: 30_000,
  /** A transaction whose process says nothing for so long is rolled back, so that a lost machine holds no locks. */
  databaseIdleTransactionMs: 15_000,
  /** Between two attempts to reach a database that is away. */
  databaseReconnectMs: 250,
  /** How long a call waits for a database that is away: longer than a restart of it, shorter than clients wait. */
  databaseWaitMs: 20_000,
  /** How long a finished picture waits for a database that is away before its work is given up. */
  databaseLongestWaitMs: 600_000,
  /** What callers are told to wait when it does not come back in that time. */
  databaseRetryMs: 5_000,
  /** A transaction that PostgreSQL breaks off in favour of others is tried so often; in practice twice. */
  databaseConflicts: 10,
  /**
   * A claim whose process has said nothing for so long is lost: the shortest that pg-boss allows. With the looks below
   * its request runs elsewhere within 10 + 2 + 2 × 2 s, at most a tenth more.
   */
  ticketHeartbeatSeconds: 10,
  /** A process says so often that its claims live: three times before one is lost. */
  ticketKeepMs: 3_000,
  /** Between two looks for tickets that nobody keeps alive, and for the claims that they stood for. */
  ticketLookSeconds: 2,
  lostClaimsMs: 2_000,
  /** The longest that one run may take, more than `runTimeoutSeconds` can be; and a request may wait. */
  ticketLongestSeconds: 86_400,
  ticketRetentionSeconds: 10 * 86_400,
  /** Tickets pass from hand to hand without end; requests count their own attempts. */
  ticketRetries: 1_000_000_000,
  /** Tickets are counted so often; they come apart only by accident. */
  ticketCountMs: 60_000,
  /** Between two looks at a shared queue by a process that heard nothing. */
  queueLookMs: 1_000,
  /** Progress that other processes are told, at most. */
  progressPaceMs: 250,
  /** Places in a shared queue are worked out from a reading that is no older. */
  queueViewMs: 500,
  /** From this share of the queue's cap on, less a margin for what arrives meanwhile, submits are counted one by one. */
  nearlyFullShare: 0.9,
  nearlyFullMargin: 1_000,
  /** A process that answers calls says so often that it lives, and is taken to be dead after so long. */
  nodeSeenMs: 2_500,
  nodeDeadMs: 9_000,
  /** Sync calls whose process seems to be dead for so long end; longer than processes need after an outage. */
  abandonedMs: 4_000,
  /** Overdue requests that one look ends. */
  overdueAtOnce: 200,
  /** A listening connection that has silently died is found within this time. */
  signalCheckMs: 5_000,
} as const
