interface Size {
  readonly width: number
  readonly height: number
}

/** Throws a `RangeError` that names `what` unless it has the expected size. */
export function assertSameSize(expected: Size, received: Size, what: string): void {
  if (received.width === expected.width && received.height === expected.height) return
  throw new RangeError(
    `Expected ${what} to be ${expected.width} x ${expected.height} but received ${received.width} x ${received.height}`,
  )
}
