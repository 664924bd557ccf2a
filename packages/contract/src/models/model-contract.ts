import type { TObject } from 'typebox'

/** What one model is on the wire. */
export interface ModelContract<Parameters extends TObject = TObject> {
  /** The name in the path, for example `bria-gen-fill`. */
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** The body of a submit, fields in the order of the model's document. */
  readonly parameters: Parameters
  /** What the sync surface returns by default: the picture itself, or the JSON result body. */
  readonly returns: 'image' | 'json'
}

/**
 * A model's parameters after reading: every optional field filled in, pictures apart (they travel as bytes).
 * Only `output_format` may still be absent.
 */
export type ReadValues<Sent> = Required<Omit<Sent, 'image' | 'mask' | 'ref_images' | 'output_format'>> & {
  readonly output_format?: 'jpeg' | 'png' | 'webp'
}
