import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildClient } from './build.ts'

const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', [...args, '--silent', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    // Beside npm's own script variables an inner npm takes the outer one's folder for its own.
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  })

/**
 * Builds and packs the client, and installs the tarball in `folder` as a user would; the folder is emptied first.
 * Nothing is downloaded, since the tarball has no dependencies.
 */
export const installPackedClient = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
  const build = join(folder, 'build')
  mkdirSync(build, { recursive: true })
  buildClient(build)
  const tarball = npm(build, 'pack', '--pack-destination', folder).trim()
  rmSync(build, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n')
  npm(folder, 'install', '--offline', `./${tarball}`)
}
