import { draw, drawMask } from '../testing/index.ts'

/** A drawn truth, a wrong result and a disc-shaped region of both, on which tests compare figures with known ones. */
export const drawnPair = () => ({
  truth: draw(24, 18, (x, y) => [(x * 37 + y * 11) % 256, (x * x + 5 * y) % 256, (x * y * 3) % 256]),
  result: draw(24, 18, (x, y) => [(x * 29 + y * 17) % 256, (x * x + 9 * y) % 256, (x * y * 2 + 40) % 256]),
  mask: drawMask(24, 18, (x, y) => ((x - 11) ** 2 + (y - 9) ** 2 < 36 ? 255 : 0)),
})

/** True where two figures are the same to a millionth. */
export const isNear = (received: number, expected: number): boolean => Math.abs(received - expected) < 1e-6
