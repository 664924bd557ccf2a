import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { CreateBucketCommand } from '@aws-sdk/client-s3'
import { environmentProgram } from '../../../../tools/python-environment.ts'
import type { ConfigValues } from '../config/read-config.ts'
import { createS3Client } from '../files/s3/s3-client.ts'
import type { S3Settings } from '../files/s3/s3-settings.ts'
import { missing } from './require-suite.ts'

/**
 * An S3-compatible server for tests: `moto_server`, from the Python registry, which keeps everything in memory. Where
 * `SFUMATO_TEST_S3_ENDPOINT` names a store it is that one, with `SFUMATO_TEST_S3_ACCESS_KEY_ID` and
 * `…_SECRET_ACCESS_KEY`: the buckets that are made there stay.
 */
export interface S3Server {
  /** Where it listens on loopback. */
  readonly url: string
  /** Makes a bucket of its own; what it is reached by. */
  newBucket(): Promise<S3Settings>
  stop(): Promise<void>
}

const program = 'moto_server'

const {
  SFUMATO_TEST_S3_ENDPOINT: otherStore,
  SFUMATO_TEST_S3_ACCESS_KEY_ID: accessKeyId = 'test',
  SFUMATO_TEST_S3_SECRET_ACCESS_KEY: secretAccessKey = 'test-secret',
} = process.env

const findProgram = (): string | undefined =>
  [environmentProgram(program), ...(process.env.PATH ?? '').split(delimiter).map(folder => join(folder, program))].find(
    path => existsSync(path),
  )

/** Why tests with an S3 server do not run here; false where they can. Throws where they are required. */
export const s3Skipped = (): string | false =>
  otherStore === undefined &&
  findProgram() === undefined &&
  missing('s3', `${program} is not there: node tools/python-environment.ts`)

/** The address in the server's first lines; rejects where it ends without one. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', code => reject(new Error(`${program} ended with code ${code}.`)))
    for (const output of [server.stdout, server.stderr]) {
      if (output === null) continue
      createInterface({ input: output }).on('line', line => {
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
        if (address !== undefined) resolve(address)
      })
    }
  })

const startMoto = async (): Promise<Pick<S3Server, 'url' | 'stop'>> => {
  const server = spawn(findProgram() ?? program, ['-H', '127.0.0.1', '-p', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  return {
    url: await addressOf(server),
    stop: async () => {
      server.kill('SIGKILL')
      await ended
    },
  }
}

/** Starts a server on a free port of loopback. */
export const startS3Server = async (): Promise<S3Server> => {
  const server = otherStore === undefined ? await startMoto() : { url: otherStore, stop: async () => {} }
  return {
    ...server,
    newBucket: async () => {
      const settings: S3Settings = {
        bucket: `pictures-${randomUUID()}`,
        region: '',
        endpoint: server.url,
        prefix: '',
        accessKeyId,
        secretAccessKey,
        pathStyle: true,
        signedUrls: false,
      }
      const client = createS3Client(settings)
      await client.send(new CreateBucketCommand({ Bucket: settings.bucket }))
      client.destroy()
      return settings
    },
  }
}

/** The configuration of a server whose files lie in a bucket. */
export const configOfBucket = (settings: S3Settings): ConfigValues => ({
  s3Bucket: settings.bucket,
  s3Endpoint: settings.endpoint,
  s3Prefix: settings.prefix,
  s3AccessKeyId: settings.accessKeyId,
  s3SecretAccessKey: settings.secretAccessKey,
  s3SignedUrls: settings.signedUrls,
})
