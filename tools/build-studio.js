// Builds the studio into apps/studio/dist: `npm run build:studio`, and once after an install (`prepare`). Plain
// JavaScript, since an install without development dependencies, or on an older Node, must end with a sentence here.
import { fileURLToPath } from 'node:url'

const later = 'Run "npm ci" with development dependencies, then "npm run build:studio".'

const loadVite = async () => {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    console.error(`The studio was not built: that needs Node 24, here is ${process.versions.node}. ${later}`)
    return undefined
  }
  try {
    return await import('vite')
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error(`The studio was not built: its build tools are development dependencies. ${later}`)
    return undefined
  }
}

const vite = await loadVite()
await vite?.build({
  configFile: fileURLToPath(new URL('../apps/studio/vite.config.ts', import.meta.url)),
  logLevel: 'warn',
})
