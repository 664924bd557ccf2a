/** The connected pieces of a binary picture (4-neighbourhood). */
export interface Pieces {
  /** Number of the piece each pixel belongs to, from 1; 0 where there is none. */
  readonly number: Int32Array
  /** Pixels in each piece; index 0 is unused. */
  readonly area: number[]
  /** Whether each piece touches the picture's border. */
  readonly touchesBorder: boolean[]
}

/** Finds the connected pieces of the pixels with the given value. */
export function findPieces(labels: Uint8Array, value: number, width: number): Pieces {
  const number = new Int32Array(labels.length)
  const area = [0]
  const touchesBorder = [false]
  const stack: number[] = []
  for (let start = 0; start < labels.length; start++) {
    if (labels[start] !== value || number[start]) continue
    const piece = area.length
    let size = 0
    let border = false
    number[start] = piece
    stack.push(start)
    while (stack.length > 0) {
      const i = stack.pop() as number
      const x = i % width
      size++
      if (x === 0 || x === width - 1 || i < width || i >= labels.length - width) border = true
      const visit = (j: number) => {
        if (labels[j] !== value || number[j]) return
        number[j] = piece
        stack.push(j)
      }
      if (x > 0) visit(i - 1)
      if (x + 1 < width) visit(i + 1)
      if (i >= width) visit(i - width)
      if (i + width < labels.length) visit(i + width)
    }
    area.push(size)
    touchesBorder.push(border)
  }
  return { number, area, touchesBorder }
}
