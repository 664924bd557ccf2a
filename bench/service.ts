import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { openLoop } from './open-loop.ts'
import { printTable } from './print-table.ts'
import { benchQueue } from './queue.ts'
import { startTarget, type Target } from './start-target.ts'
import { benchThroughput } from './throughput.ts'

const submitsPerSecond = 400
const loadSeconds = 8
const closedLoopSeconds = 5
const body = JSON.stringify({ prompt: 'a lake', seed: 7 })

const json = { 'content-type': 'application/json' }
const yesOrNo = (met: boolean) => (met ? 'yes' : 'no')

const benchSubmits = async (server: Target, bare: Target) => {
  const headers = { ...json, 'x-api-key': server.key }
  const submit = { path: '/v2/bria-text-to-image', method: 'POST', headers, body } as const
  await openLoop(server.url, submit, 100, 2)
  const base = await openLoop(
    bare.url,
    { path: '/', method: 'POST', headers: json, body },
    submitsPerSecond,
    loadSeconds,
  )
  const ours = await openLoop(server.url, submit, submitsPerSecond, loadSeconds)
  const row = (name: string, result: typeof ours) => ({
    name,
    sent: result.sent,
    failed: result.failed,
    'p50 ms': result.p50Ms,
    'p99 ms': result.p99Ms,
    'p50 / bare': result.p50Ms / base.p50Ms,
  })
  printTable(
    `Submits at ${submitsPerSecond}/s for ${loadSeconds} s, each one painted meanwhile by an instant painter`,
    [
      { ...row('bare Fastify POST', base), goal: '', met: '' },
      { ...row('POST /v2', ours), goal: 'p50 ≤ 3, p99 ≤ 30', met: yesOrNo(ours.p50Ms <= 3 && ours.p99Ms <= 30) },
    ],
  )
}

const ratePerSecond = async (url: string, headers: Record<string, string> = {}) => {
  const { requests, non2xx } = await autocannon({ url, headers, connections: 16, duration: closedLoopSeconds })
  if (non2xx > 0) throw new Error(`${non2xx} answers of ${url} were not 2xx`)
  return requests.average
}

const benchPolls = async (server: Target, bare: Target) => {
  const headers = { 'x-api-key': server.key }
  const response = await fetch(`${server.url}/v2/bria-text-to-image`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body,
  })
  const submitted = (await response.json()) as { status_url: string; response_url: string }
  await sleep(2_000)
  const base = await ratePerSecond(bare.url)
  const status = await ratePerSecond(submitted.status_url, headers)
  const result = await ratePerSecond(submitted.response_url, headers)
  printTable('Polls of a completed request, 16 connections', [
    { name: 'bare Fastify GET', 'requests/s': base, 'of bare': 1, goal: '', met: '' },
    { name: 'status', 'requests/s': status, 'of bare': status / base, goal: '≥ 0.5', met: yesOrNo(status >= base / 2) },
    { name: 'result', 'requests/s': result, 'of bare': result / base, goal: '', met: '' },
  ])
}

const benchSync = async (server: Target, bare: Target) => {
  const headers = { ...json, 'x-api-key': server.key }
  const path = '/v1/bria-text-to-image'
  const base = await openLoop(bare.url, { path: '/', method: 'POST', headers: json, body }, 50, 4)
  const ours = await openLoop(server.url, { path, method: 'POST', headers, body }, 50, 4)
  printTable('Sync round trips at 50/s around a painter that returns at once', [
    { name: 'bare Fastify POST', 'p50 ms': base.p50Ms, 'p99 ms': base.p99Ms, failed: base.failed },
    { name: 'POST /v1', 'p50 ms': ours.p50Ms, 'p99 ms': ours.p99Ms, failed: ours.failed },
  ])
}

const residentMegabytes = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)?.[1]) / 1024

/** Starts the real command on an empty data directory. */
const benchStart = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sfumato-bench-'))
  const start = performance.now()
  const child = spawn(process.execPath, ['apps/server/bin/sfumato.js', 'serve'], {
    env: { ...process.env, SFUMATO_DATA_DIR: dataDir, SFUMATO_PORT: '18787' },
    stdio: 'ignore',
  })
  try {
    let readyMs = 0
    while (readyMs === 0 && performance.now() - start < 20_000) {
      await sleep(10)
      const ready = await fetch('http://127.0.0.1:18787/ready').catch(() => null)
      if (ready?.ok) readyMs = performance.now() - start
    }
    await sleep(5_000)
    const idle = residentMegabytes(child.pid!)
    printTable('Start on an empty data directory', [
      { name: 'start to ready, ms', measured: readyMs, goal: '≤ 1000', met: yesOrNo(readyMs > 0 && readyMs <= 1000) },
      { name: 'HTTP process idle, MB', measured: idle, goal: '≤ 120', met: yesOrNo(idle <= 120) },
    ])
  } finally {
    child.kill()
    await sleep(500)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Measures what the service itself costs, beside a bare Fastify route in the same run. */
export const benchService = async (): Promise<void> => {
  await benchStart()
  const [server, bare] = await Promise.all([startTarget('instant-server'), startTarget('bare-fastify')])
  await benchSubmits(server, bare)
  await benchSync(server, bare)
  await benchPolls(server, bare)
  server.stop()
  bare.stop()
  await benchQueue()
  await benchThroughput()
}
