/** Where an array is 1, in ascending order. */
export function indicesOf(marks: Uint8Array): Int32Array {
  let count = 0
  for (let i = 0; i < marks.length; i++) if (marks[i] === 1) count++
  const indices = new Int32Array(count)
  for (let i = 0, n = 0; n < count; i++) if (marks[i] === 1) indices[n++] = i
  return indices
}
