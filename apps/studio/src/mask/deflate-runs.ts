/** RFC 1951, 3.2.5: the shortest length of each length code from 257 on. */
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
/** The same for the shortest distance of each distance code. */
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]

const longestMatch = 258
const shortestMatch = 3
const adlerModulus = 65_521

const reverseBits = (value: number, count: number): number => {
  let reversed = 0
  for (let bit = 0; bit < count; bit++) reversed |= ((value >> bit) & 1) << (count - 1 - bit)
  return reversed
}

/** RFC 1951, 3.2.6: the fixed code of each symbol, ready to be written from its lowest bit. */
const fixedCodes = Array.from({ length: 288 }, (_, symbol) => {
  if (symbol < 144) return { bits: reverseBits(0x30 + symbol, 8), count: 8 }
  if (symbol < 256) return { bits: reverseBits(0x190 + symbol - 144, 9), count: 9 }
  if (symbol < 280) return { bits: reverseBits(symbol - 256, 7), count: 7 }
  return { bits: reverseBits(0xc0 + symbol - 280, 8), count: 8 }
})

const codeOf = (bases: readonly number[], value: number): number => {
  let code = bases.length - 1
  while (bases[code] > value) code--
  return code
}

const endOfBlock = 256
const firstLength = 257

/** Writes a zlib stream (RFC 1950) of one block with fixed codes. */
export class RunDeflater {
  #bytes = new Uint8Array(65_536)
  #length = 0
  #pending = 0
  #pendingBits = 0
  #low = 1
  #high = 0
  #rowSum = 0
  #rowWeight = 0
  #rowLength = 0

  /** Begins the stream. */
  constructor() {
    this.#write(0x0178, 16)
    this.#write(0b011, 3)
  }

  #write(bits: number, count: number): void {
    this.#pending |= bits << this.#pendingBits
    this.#pendingBits += count
    while (this.#pendingBits >= 8) {
      if (this.#length === this.#bytes.length) {
        const larger = new Uint8Array(2 * this.#bytes.length)
        larger.set(this.#bytes)
        this.#bytes = larger
      }
      this.#bytes[this.#length++] = this.#pending & 255
      this.#pending >>>= 8
      this.#pendingBits -= 8
    }
  }

  #symbol(symbol: number): void {
    this.#write(fixedCodes[symbol].bits, fixedCodes[symbol].count)
  }

  #match(length: number, distance: number): void {
    const lengthCode = codeOf(lengthBases, length)
    this.#symbol(firstLength + lengthCode)
    // Code 285 stands for 258 alone; the others have a quarter of their rank as further bits, from the ninth on.
    const lengthBits = lengthCode === 28 ? 0 : Math.max(0, (lengthCode >> 2) - 1)
    this.#write(length - lengthBases[lengthCode], lengthBits)
    const distanceCode = codeOf(distanceBases, distance)
    this.#write(reverseBits(distanceCode, 5), 5)
    this.#write(distance - distanceBases[distanceCode], Math.max(0, (distanceCode >> 1) - 1))
  }

  /**
   * Adds a row of bytes. `above` is the row of the same length that was added before it, if any: what is the same in
   * both, and runs of one value, become references. Rows are 3 to 32,768 bytes long if they are to be repeated.
   */
  addRow(row: Uint8Array, above: Uint8Array | null): void {
    this.#check(row)
    for (let at = 0; at < row.length; ) {
      const end = Math.min(row.length, at + longestMatch)
      let same = at
      if (above) while (same < end && row[same] === above[same]) same++
      let run = at
      if (at > 0 && same < end) while (run < end && row[run] === row[at - 1]) run++
      const length = Math.max(same, run) - at
      if (length < shortestMatch) {
        this.#symbol(row[at++])
        continue
      }
      this.#match(length, same >= run ? row.length : 1)
      at += length
    }
  }

  /** Adds the row again that was added last, without looking at it. */
  repeatRow(): void {
    for (let left = this.#rowLength; left > 0; ) {
      // No rest is shorter than the shortest match.
      const length = left > longestMatch && left < longestMatch + shortestMatch ? left - shortestMatch : left
      this.#match(Math.min(length, longestMatch), this.#rowLength)
      left -= Math.min(length, longestMatch)
    }
    this.#high = (this.#high + this.#rowLength * this.#low + this.#rowWeight) % adlerModulus
    this.#low = (this.#low + this.#rowSum) % adlerModulus
  }

  /** Adler-32, RFC 1950, 8; `rowSum` and `rowWeight` are what the row adds to it wherever it comes. */
  #check(row: Uint8Array): void {
    let sum = 0
    let weight = 0
    for (const value of row) {
      sum += value
      weight += sum
    }
    this.#rowSum = sum
    this.#rowWeight = weight
    this.#rowLength = row.length
    this.#high = (this.#high + row.length * this.#low + weight) % adlerModulus
    this.#low = (this.#low + sum) % adlerModulus
  }

  /** Ends the stream. */
  finish(): Uint8Array<ArrayBuffer> {
    this.#symbol(endOfBlock)
    if (this.#pendingBits > 0) this.#write(0, 8 - this.#pendingBits)
    for (const part of [this.#high, this.#low]) {
      this.#write(part >> 8, 8)
      this.#write(part & 255, 8)
    }
    return this.#bytes.slice(0, this.#length)
  }
}
