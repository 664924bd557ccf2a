// Runs once after an install (`prepare`): compiles the service and its painter into Node's compile cache, so that even
// the first start is fast and needs no memory for stripping types. Plain JavaScript, since an install on an older Node
// must not fail here: a missing cache costs time, nothing else.
import module from 'node:module'

if (Number(process.versions.node.split('.')[0]) >= 24) {
  module.enableCompileCache()
  await import('../apps/server/src/serve.ts')
  await import('../apps/server/src/cli/program.ts')
  await import('@sfumato/models/run')
  await import('../packages/models/src/painters/preview/preview-painter.ts')
  await import('../packages/models/src/guards/provenance/sign-picture.ts')
  module.flushCompileCache()
}
