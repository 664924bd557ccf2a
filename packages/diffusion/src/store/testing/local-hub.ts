import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A file of a repository of the local hub. */
export interface HubFile {
  readonly path: string
  readonly content: Buffer
  /** In large-file storage: listed with its SHA-256 and redirected to the second server. */
  readonly large?: boolean
  /** Listed instead of the true size. */
  readonly listedBytes?: number
}

/** A repository of the local hub with one commit, which `main` stands at. */
export interface HubRepository {
  readonly name: string
  readonly commit: string
  readonly files: readonly HubFile[]
  /** Only with this token. */
  readonly gatedFor?: string
}

/** What a server was asked. */
export interface HubRequest {
  readonly server: 'hub' | 'storage'
  readonly method: string
  readonly url: string
  readonly authorization?: string
  readonly range?: string
  readonly ifRange?: string
}

/** What the hub does wrong; may be changed at any time. */
export interface HubFaults {
  /** Connections that are cut once they have sent this many bytes of a body, and how many of them. */
  cutAfterBytes: number
  cuts: number
  /** Answers with this status instead, and how many. */
  failStatus: number
  failures: number
  /** Paths whose content is sent with one byte changed. */
  readonly corrupt: Set<string>
  /** Ranges are not honoured. */
  ignoreRanges: boolean
  /** The storage redirects to itself for ever. */
  redirectLoop: boolean
  /** The list of files never ends. */
  endlessList: boolean
  /** Content has this mark from now on, as if it had been replaced. */
  tagSuffix: string
  /** Bodies are slowed to about this; 0: not. */
  bytesPerSecond: number
}

/** A server on loopback that speaks the hub's routes, and one that is its storage. */
export interface LocalHub extends AsyncDisposable {
  readonly url: string
  readonly storageUrl: string
  readonly requests: HubRequest[]
  readonly faults: HubFaults
  /** Bytes of bodies sent so far. */
  sentBytes(): number
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')
const gitObject = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')

const listen = (server: Server): Promise<string> =>
  new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

const pieceBytes = 16_384
/** Small, so that every listing in a test has a second page. */
const pageFiles = 3

/** Starts both servers. */
export const startLocalHub = async (repositories: readonly HubRepository[]): Promise<LocalHub> => {
  const requests: HubRequest[] = []
  const faults: HubFaults = {
    cutAfterBytes: 0,
    cuts: 0,
    failStatus: 503,
    failures: 0,
    corrupt: new Set(),
    ignoreRanges: false,
    redirectLoop: false,
    endlessList: false,
    tagSuffix: '',
    bytesPerSecond: 0,
  }
  let sentBytes = 0

  const note = (server: HubRequest['server'], request: IncomingMessage) =>
    requests.push({
      server,
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization,
      range: request.headers.range,
      ifRange: request.headers['if-range'] as string | undefined,
    })

  const refuse = (response: ServerResponse, status: number, code: string): void => {
    response.writeHead(status, { 'x-error-code': code, 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: code }))
  }

  const sendFile = async (request: IncomingMessage, response: ServerResponse, file: HubFile): Promise<void> => {
    let { content } = file
    if (faults.corrupt.has(file.path)) {
      content = Buffer.from(content)
      content[content.length >> 1] ^= 1
    }
    const tag = `"${gitObject(file.content)}${faults.tagSuffix}"`
    const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')
    const ifRange = request.headers['if-range']
    const partial = asked && !faults.ignoreRanges && (ifRange === undefined || ifRange === tag)
    const from = partial ? Number(asked[1]) : 0
    if (from > 0 && from >= content.length) {
      response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end()
      return
    }
    const body = content.subarray(from)
    response.writeHead(partial ? 206 : 200, {
      etag: tag,
      'accept-ranges': 'bytes',
      'content-length': body.length,
      ...(partial ? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` } : {}),
    })
    response.flushHeaders()
    const cutAt = faults.cuts > 0 ? faults.cutAfterBytes : Number.POSITIVE_INFINITY
    if (cutAt < body.length) faults.cuts--
    for (let position = 0; position < body.length && !response.destroyed; position += pieceBytes) {
      const piece = body.subarray(position, Math.min(position + pieceBytes, cutAt))
      if (piece.length > 0) await new Promise(resolve => response.write(piece, resolve))
      sentBytes += piece.length
      if (position + pieceBytes >= cutAt) {
        // What was written reaches the other side before the connection breaks.
        await wait(20)
        response.destroy()
        return
      }
      if (faults.bytesPerSecond > 0) await wait((1000 * pieceBytes) / faults.bytesPerSecond)
    }
    response.end()
  }

  const fail = (response: ServerResponse): boolean => {
    if (faults.failures === 0) return false
    faults.failures--
    response.writeHead(faults.failStatus).end()
    return true
  }

  const storage = createServer(async (request, response) => {
    note('storage', request)
    if (faults.redirectLoop) return response.writeHead(302, { location: request.url }).end()
    const digest = (request.url ?? '').slice('/blobs/'.length)
    const file = repositories.flatMap(({ files }) => files).find(({ content }) => sha256(content) === digest)
    return file ? sendFile(request, response, file) : response.writeHead(404).end()
  })
  const storageUrl = await listen(storage)

  const hub = createServer(async (request, response) => {
    note('hub', request)
    if (fail(response)) return
    const url = new URL(request.url ?? '/', 'http://hub')
    const [, api, repositoryName, route, revision, path] =
      /^(\/api\/models)?\/([^/]+\/[^/]+)\/(tree|revision|resolve)\/([^/]+)(?:\/(.*))?$/.exec(url.pathname) ?? []
    const repository = repositories.find(({ name }) => name === repositoryName)
    // As the hub does, lest names of private repositories leak.
    if (!repository) return refuse(response, 401, 'RepoNotFound')
    if (revision !== 'main' && revision !== repository.commit) return refuse(response, 404, 'RevisionNotFound')
    const token = request.headers.authorization?.replace('Bearer ', '')
    const refused = repository.gatedFor !== undefined && token !== repository.gatedFor

    if (api && route === 'revision') {
      const { name: id, commit: sha } = repository
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify({ _id: '1', id, sha, private: false, lastModified: '2026-01-01T00:00:00Z' }))
    }
    if (api && route === 'tree') {
      const start = Number(url.searchParams.get('cursor') ?? 0)
      const page = repository.files.slice(start, start + pageFiles).map(({ path, content, large, listedBytes }) => {
        const size = listedBytes ?? content.length
        const lfs = large ? { lfs: { oid: sha256(content), size, pointerSize: 130 } } : {}
        return { type: 'file', path, size, oid: gitObject(content), ...lfs }
      })
      if (faults.endlessList || start + pageFiles < repository.files.length) {
        url.searchParams.set('cursor', faults.endlessList ? '0' : String(start + pageFiles))
        response.setHeader('link', `<${hubUrl}${url.pathname}${url.search}>; rel="next"`)
      }
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify([{ type: 'directory', path: 'unet', size: 0, oid: '0' }, ...page]))
    }
    if (refused) return refuse(response, token === undefined ? 401 : 403, 'GatedRepo')
    const file = repository.files.find(({ path: own }) => own === decodeURIComponent(path ?? ''))
    if (!file) return refuse(response, 404, 'EntryNotFound')
    response.setHeader('x-repo-commit', repository.commit)
    if (!file.large) return sendFile(request, response, file)
    const digest = sha256(file.content)
    response.writeHead(302, {
      location: `${storageUrl}/blobs/${digest}`,
      'x-linked-etag': `"${digest}"`,
      'x-linked-size': file.content.length,
    })
    return response.end()
  })
  const hubUrl = await listen(hub)

  return {
    url: hubUrl,
    storageUrl,
    requests,
    faults,
    sentBytes: () => sentBytes,
    [Symbol.asyncDispose]: async () => {
      for (const server of [hub, storage]) {
        server.closeAllConnections()
        await new Promise(resolve => server.close(resolve))
      }
    },
  }
}
