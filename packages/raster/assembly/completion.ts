// What the completion kernel exports. The host lays out the memory from `heapBase` on and passes addresses.
export { setPrior } from './patch-cost'
export { search, setLevel } from './search'
export { setTree } from './source-tree'
export { castVotes } from './vote'

/** First byte that the kernel itself does not use. */
export function heapBase(): usize {
  return __heap_base
}
