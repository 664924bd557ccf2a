import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** What gets smaller; pictures are compressed already. */
const compressible = /\.(html|js|css|svg|json|txt)$/

const compressOne = async (path: string): Promise<void> => {
  const content = await readFile(path)
  const [asGzip, asBrotli] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  ])
  await Promise.all([writeFile(`${path}.gz`, asGzip), writeFile(`${path}.br`, asBrotli)])
}

/** Lays a gzip and a brotli form beside every text file of the build, so that the server never compresses. */
export const compressFiles = (): Plugin => ({
  name: 'compress-files',
  apply: 'build',
  async writeBundle({ dir }) {
    const files = await readdir(dir!, { recursive: true })
    await Promise.all(files.filter(file => compressible.test(file)).map(file => compressOne(join(dir!, file))))
  },
})
