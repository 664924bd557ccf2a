import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificate } from './certificate.ts'
import { forwardTo, type LocalHosts, serveHosts } from './local-hosts.ts'
import { paintPictures, pictureHost, servePictures } from './pictures.ts'
import { type RealServer, startRealServer } from './real-server.ts'

/** The documented host names of the hosted service: its API, and where its Python client uploads to. */
const apiHost = 'api.segmind.com'
const uploadHost = 'workflows-api.segmind.com'

const key = 'SG_00112233445566778899aabbccddeeff'

/** Everything that the programs run against, all of it on this machine. */
export interface Stage extends AsyncDisposable {
  /** A server reached by its own address. */
  readonly plain: RealServer
  /** A server that is `https://api.segmind.com` to whoever uses the proxy and trusts the authority. */
  readonly hosted: RealServer
  /** A server that keeps results for a second. */
  readonly forgetful: RealServer
  readonly hosts: LocalHosts
  /** The variables that make unchanged programs find `hosted`. */
  readonly unchanged: Readonly<Record<string, string>>
  /** Puts a picture that came back where somebody can look at it, where a folder was given. */
  keep(name: string, bytes: Uint8Array): void
}

/** Starts three servers with the preview painter, a certificate authority, local hosts and a proxy. `picturesTo` is a folder. */
export const openStage = async (picturesTo?: string): Promise<Stage> => {
  const folder = mkdtempSync(join(tmpdir(), 'sfumato-conformance-'))
  const stack = new AsyncDisposableStack()
  stack.defer(() => rmSync(folder, { recursive: true, force: true }))
  try {
    const dataDirectory = (name: string) => {
      mkdirSync(join(folder, name))
      return join(folder, name)
    }
    const certificate = makeCertificate(folder, [apiHost, uploadHost, pictureHost])
    const guardedBy = { NODE_EXTRA_CA_CERTS: certificate.authorityFile, SFUMATO_FETCH_ALLOW_HOSTS: pictureHost }

    const pictures: Record<string, Uint8Array> = {}
    const pictureHosts = stack.use(await serveHosts({ [pictureHost]: servePictures(pictures) }, certificate))
    const common = { key, hosts: pictureHosts.ports }
    const plain = stack.use(
      await startRealServer({ ...common, dataDir: dataDirectory('plain'), environment: guardedBy }),
    )
    Object.assign(pictures, await paintPictures(plain))
    const hosted = stack.use(
      await startRealServer({
        ...common,
        dataDir: dataDirectory('hosted'),
        environment: { ...guardedBy, SFUMATO_PUBLIC_URL: `https://${apiHost}` },
      }),
    )
    const forgetful = stack.use(
      await startRealServer({
        ...common,
        dataDir: dataDirectory('forgetful'),
        environment: { SFUMATO_RESULT_RETENTION_SECONDS: '1' },
      }),
    )
    const listener = forwardTo(hosted.url)
    const hosts = stack.use(await serveHosts({ [apiHost]: listener, [uploadHost]: listener }, certificate))
    const opened = stack.move()
    return {
      plain,
      hosted,
      forgetful,
      hosts,
      unchanged: {
        SEGMIND_API_KEY: key,
        HTTPS_PROXY: hosts.proxyUrl,
        SSL_CERT_FILE: certificate.authorityFile,
        REQUESTS_CA_BUNDLE: certificate.authorityFile,
      },
      keep: (name, bytes) => {
        if (picturesTo) writeFileSync(join(picturesTo, `${name}.jpg`), bytes)
      },
      [Symbol.asyncDispose]: () => opened.disposeAsync(),
    }
  } catch (error) {
    await stack.disposeAsync()
    throw error
  }
}
