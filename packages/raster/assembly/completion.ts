// What the completion kernel exports. The host lays out the memory from `heapBase` on and passes addresses.
export { takeAlike } from './first-fill'
export { setLevel } from './level'
export { pairPatches } from './pairs'
export { setPrior } from './patch-cost'
export { search, setPass } from './search'
export { setTree } from './source-tree'
export { vote } from './vote'

/** First byte that the kernel itself does not use. */
export function heapBase(): usize {
  return __heap_base
}
