/** Solves a small system of linear equations by Gauss's elimination with row exchanges. */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i
    }
    ;[rows[column], rows[pivot]] = [rows[pivot], rows[column]]
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i][column] / rows[column][column]
      for (let k = column; k <= size; k++) rows[i][k] -= factor * rows[column][k]
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i][size]
    for (let k = i + 1; k < size; k++) rest -= rows[i][k] * solution[k]
    solution[i] = rest / rows[i][i]
  }
  return solution
}
