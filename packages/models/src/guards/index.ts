export { createImageGuard } from './image/image-guard.ts'
export { findProtectedNames } from './names/find-protected-names.ts'
export { createTextGuard } from './text/text-guard.ts'
