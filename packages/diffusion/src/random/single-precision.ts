/*
 * Logarithm, sine and cosine as torch's vectorised (AVX2) code computes them: the float32 polynomials of S. Moshier's
 * Cephes library, with a fused multiply-add wherever one fits. They differ from the correctly rounded values in the
 * last place now and then, and a picture's start noise is made of exactly these differences.
 */

const { fround, abs, trunc } = Math

/** a * b + c, rounded once to float32 (the product of two float32 is exact in double precision). */
function fusedMultiplyAdd(a: number, b: number, c: number): number {
  return fround(a * b + c)
}

/** Horner's rule from the highest coefficient down. */
function polynomial(coefficients: Float32Array, x: number): number {
  let y = coefficients[0]
  for (let i = 1; i < coefficients.length; i++) y = fusedMultiplyAdd(y, x, coefficients[i])
  return y
}

const logCoefficients = new Float32Array([
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
  2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
])
/** ln 2 in two parts: the high one has so few bits that multiples of it by an exponent are exact. */
const logTwoHigh = fround(0.693359375)
const logTwoLow = fround(-2.1219444e-4)
const rootOfHalf = fround(Math.SQRT1_2)

const bits = new DataView(new ArrayBuffer(4))

/** The natural logarithm of a normal positive float32. */
export function logSingle(value: number): number {
  bits.setFloat32(0, value)
  const word = bits.getUint32(0)
  let exponent = (word >>> 23) - 126
  bits.setUint32(0, (word & 0x007fffff) | 0x3f000000)
  let x = bits.getFloat32(0)
  if (x < rootOfHalf) {
    exponent -= 1
    x = fround(fround(x - 1) + x)
  } else {
    x = fround(x - 1)
  }
  const square = fround(x * x)
  let y = fround(polynomial(logCoefficients, x) * x)
  y = fusedMultiplyAdd(y, square, fround(exponent * logTwoLow))
  y = fusedMultiplyAdd(square, -0.5, y)
  return fusedMultiplyAdd(exponent, logTwoHigh, fround(x + y))
}

const sineCoefficients = new Float32Array([-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1])
const cosineCoefficients = new Float32Array([2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2])
const fourOverPi = fround(4 / Math.PI)
/** -pi/4 in three parts (Cody and Waite), so that taking multiples of it away loses no bits. */
const quarterTurns = [-0.78515625, fround(-2.4187564849853516e-4), fround(-3.774894977445941e-8)]

/** The sine and the cosine of a float32 angle in radians, 0 to a few turns. */
export function sineAndCosineSingle(angle: number): [sine: number, cosine: number] {
  const magnitude = abs(angle)
  const octant = (trunc(fround(magnitude * fourOverPi)) + 1) & ~1
  let x = magnitude
  for (const part of quarterTurns) x = fusedMultiplyAdd(octant, part, x)
  const square = fround(x * x)
  const c = fround(polynomial(cosineCoefficients, square) * square)
  const nearCosine = fround(fusedMultiplyAdd(c, square, -fround(square * 0.5)) + 1)
  const s = fround(polynomial(sineCoefficients, square) * square)
  const nearSine = fusedMultiplyAdd(s, x, x)
  const straight = (octant & 2) === 0
  const sine = straight ? nearSine : nearCosine
  const cosine = straight ? nearCosine : nearSine
  const sineNegative = ((octant & 4) !== 0) !== angle < 0
  const cosineNegative = (~(octant - 2) & 4) !== 0
  return [sineNegative ? -sine : sine, cosineNegative ? -cosine : cosine]
}
