import { defineConfig } from 'vite'
import { compressFiles } from './build/compress-files.ts'

/** The server that `vite dev` hands API calls to. */
const server = process.env.SFUMATO_URL ?? 'http://127.0.0.1:8787'

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the studio also works below a path of a proxy.
  base: './',
  build: {
    target: 'es2022',
    // The content security policy allows no data: scripts or fonts, and a picture in a script would only make it larger.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  plugins: [compressFiles()],
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/v2', '/admin', '/outputs', '/uploads', '/upload-asset', '/docs', '/openapi.json'].map(path => [
        path,
        server,
      ]),
    ),
  },
})
