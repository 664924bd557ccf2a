import { askHub, type HubAnswer } from './hub-fetch.ts'
import type { HubSettings } from './hub-settings.ts'
import { StoreError } from './store-error.ts'
import { isTransientError, transientAnswer, waitBefore } from './transient.ts'

/** A file of a repository as the hub lists it. */
export interface RemoteFile {
  readonly path: string
  readonly bytes: number
  /** SHA-256 of the content; the hub knows it of large files only. */
  readonly sha256?: string
  /** Git's SHA-1 of the content, for the files that lie in git itself. */
  readonly gitObject?: string
}

/** A connection to the hub for one pull. */
export interface Hub {
  readonly settings: HubSettings
  /** The commit that a branch or tag stands at; a commit is returned as it is. */
  commitOf(repository: string, revision: string): Promise<string>
  /** Every file of a repository at a commit. */
  listFiles(repository: string, commit: string): Promise<RemoteFile[]>
}

/** Also ends a listing whose pages lead in a circle: the largest repository wanted has one page. */
const maxRequests = 100
/** Tries of one question, the first included. */
const maxAttempts = 4
/** A repository with more files than this is none of a checkpoint. */
const maxFiles = 20_000

/** A commit as the hub writes it. */
export const isCommit = (revision: string): boolean => /^[0-9a-f]{40}$/.test(revision)

/** The sentence for an answer that is no success. */
export const refusalOf = (answer: HubAnswer, settings: HubSettings, repository: string, path?: string): StoreError => {
  const { status } = answer.response
  const { host } = new URL(settings.endpoint)
  const where = path === undefined ? repository : `${repository}/${path}`
  const reason = answer.header('x-error-code')
  const tokenHint = settings.token
    ? 'the account of HF_TOKEN may not read it'
    : 'set HF_TOKEN to a token of an account that may read it'
  if (reason === 'GatedRepo')
    return new StoreError(
      `${where} is gated: its terms have to be agreed to on ${settings.endpoint}/${repository}; ${tokenHint}.`,
    )
  if (reason === 'RevisionNotFound') return new StoreError(`${host} has no such revision of ${repository}.`)
  if (status === 401 || status === 403 || reason === 'RepoNotFound')
    return new StoreError(`${host} refuses ${where} (${status}): it does not exist, or ${tokenHint}.`)
  if (status === 404) return new StoreError(`${host} has no ${where}.`)
  return new StoreError(`${host} answers ${status} for ${where}.`)
}

/** Opens no connection yet; `signal` ends every question. */
export const openHub = (settings: HubSettings, signal?: AbortSignal, retryFirstMs = 1_000): Hub => {
  let requests = 0

  /** The library's `fetch`: the token is added here by origin, and refusals become sentences. */
  const fetchFor =
    (repository: string): typeof fetch =>
    async (input, init) => {
      const address = input instanceof Request ? input.url : input
      for (let attempt = 1; ; attempt++) {
        requests++
        if (requests > maxRequests) throw new StoreError(`${repository} takes more than ${maxRequests} questions.`)
        try {
          const answer = await askHub(settings, address, init, signal)
          if (answer.response.ok) return answer.response
          await answer.response.body?.cancel()
          throw (
            transientAnswer(answer.response, new URL(settings.endpoint).host) ?? refusalOf(answer, settings, repository)
          )
        } catch (error) {
          if (!isTransientError(error)) throw error
          if (attempt === maxAttempts)
            throw new StoreError(`The list of files of ${repository} cannot be had: ${error.message}.`)
          await waitBefore(attempt, retryFirstMs, error, signal)
        }
      }
    }

  return {
    settings,
    async commitOf(repository, revision) {
      if (isCommit(revision)) return revision
      const { modelInfo } = await import('@huggingface/hub')
      const { sha } = await modelInfo({
        name: repository,
        revision,
        additionalFields: ['sha'],
        hubUrl: settings.endpoint,
        fetch: fetchFor(repository),
      })
      if (typeof sha !== 'string' || !isCommit(sha))
        throw new StoreError(`${new URL(settings.endpoint).host} names no commit of ${repository}.`)
      return sha
    },
    async listFiles(repository, commit) {
      const { listFiles } = await import('@huggingface/hub')
      const files: RemoteFile[] = []
      const entries = listFiles({
        repo: repository,
        revision: commit,
        recursive: true,
        hubUrl: settings.endpoint,
        fetch: fetchFor(repository),
      })
      for await (const { type, path, size, oid, lfs } of entries) {
        if (type !== 'file') continue
        if (files.length === maxFiles) throw new StoreError(`${repository} has more than ${maxFiles} files.`)
        const bytes = lfs?.size ?? size
        if (typeof path !== 'string' || !Number.isSafeInteger(bytes) || bytes < 0)
          throw new StoreError(`${repository} lists ${JSON.stringify(path)} with a size of ${JSON.stringify(bytes)}.`)
        // Of a large file git only has a pointer, whose hash says nothing of the content.
        if (lfs) files.push({ path, bytes, sha256: /^[0-9a-f]{64}$/.test(lfs.oid) ? lfs.oid : undefined })
        else files.push({ path, bytes, gitObject: oid })
      }
      return files
    },
  }
}

/** Where a file of a commit is downloaded from. */
export const addressOf = (settings: HubSettings, repository: string, commit: string, path: string): string =>
  `${settings.endpoint}/${repository}/resolve/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
