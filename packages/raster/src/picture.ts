/**
 * A picture in memory: upright, 8-bit sRGB. Colour and alpha are kept apart, so that colour is never
 * premultiplied and what has no alpha carries none.
 */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Interleaved red, green, blue; `3 * width * height` bytes. */
  readonly rgb: Uint8Array
  /** One byte a pixel, 255 = opaque; `null` where the picture is opaque by format. */
  readonly alpha: Uint8Array | null
}

/** One byte a pixel: how much of a pixel belongs to a region (0 none, 255 all). */
export interface Mask {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A rectangle in whole pixels; `x` and `y` are its upper left corner. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What every long operation of this package takes: how to stop it and whom to tell how far it is. */
export interface Work {
  /** Aborting it makes the operation throw the signal's reason soon after. */
  readonly signal?: AbortSignal
  /** Called with the share that is done, 0 to 1, never falling. */
  readonly progress?: (share: number) => void
}
