/** A random seed from a range, both ends included. */
export const drawSeed = ({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): number =>
  minimum + Math.floor(Math.random() * (maximum - minimum + 1))
