import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the files of a private certificate authority lie, and of the one certificate that it signed. */
export interface Certificate {
  /** The authority's certificate, which clients are told to trust. */
  readonly authorityFile: string
  readonly keyFile: string
  readonly certificateFile: string
}

/**
 * Makes a certificate authority for two days and a certificate of it for some host names, with the `openssl` program,
 * by the same lines that `docs/moving.md` gives.
 *
 * @throws What `openssl` ended with.
 */
export const makeCertificate = (folder: string, hosts: readonly string[]): Certificate => {
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-days',
    '2',
    '-subj',
    '/CN=Local authority',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  )
  openssl('req', ...newKey, '-subj', `/CN=${hosts[0]}`, '-keyout', 'host.key', '-out', 'host.csr')
  writeFileSync(join(folder, 'host.ext'), `subjectAltName=${hosts.map(host => `DNS:${host}`).join(',')}\n`)
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'host.ext']
  openssl('x509', '-req', '-in', 'host.csr', ...signing, '-out', 'host.pem')
  return {
    authorityFile: join(folder, 'ca.pem'),
    keyFile: join(folder, 'host.key'),
    certificateFile: join(folder, 'host.pem'),
  }
}
