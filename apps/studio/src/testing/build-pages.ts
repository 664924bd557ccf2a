import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { outputFolder } from './output-folder.ts'

const studioFolder = join(import.meta.dirname, '../..')

const fingerprint = (root: string): string => {
  const hash = createHash('sha256').update(root)
  const files = globSync(['*.{ts,html,json}', 'src/**/*', '../../packages/{contract,client}/src/**/*.ts'], {
    cwd: studioFolder,
    withFileTypes: true,
  })
  const paths = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name))
  for (const path of paths.sort()) hash.update(path).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Builds the page whose `index.html` lies in `root` as the studio is built, and answers the folder of the result. The
 * same sources are built once, however many test files ask. `configFile` is Vite's, where the page is built with one.
 */
export const buildPages = async (root: string, configFile: string | false = false): Promise<string> => {
  const builds = join(outputFolder, 'builds')
  const folder = join(builds, fingerprint(root))
  if (existsSync(folder)) return folder
  await mkdir(builds, { recursive: true })
  const work = await mkdtemp(join(builds, 'work-'))
  await build({
    root,
    configFile,
    logLevel: 'warn',
    build: { outDir: work, emptyOutDir: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  }).catch(async error => {
    await rm(work, { recursive: true })
    throw error
  })
  // Where another test file was faster, its build is the same.
  await rename(work, folder).catch(() => rm(work, { recursive: true }))
  return folder
}
