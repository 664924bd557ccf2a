/** A picture that was chosen as an input, ready to be sent. */
export interface Picture {
  /** The file as it was given, camera data included. Empty where only an address is known. */
  readonly blob: Blob
  /** The file's name, or the last part of its address. */
  readonly name: string
  /** The media type that its first bytes say; empty where only an address is known. */
  readonly contentType: string
  /** Size in pixels once the EXIF orientation is applied; 0 where only an address is known. */
  readonly width: number
  readonly height: number
  /** Where the server is to fetch it: then this is sent and not the bytes. */
  readonly address?: string
}
