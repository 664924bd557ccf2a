/** What is said of a picture once it lies in its file. */
export interface FinishedPicture {
  readonly width: number
  readonly height: number
  readonly contentType: string
  /** Bytes. */
  readonly fileSize: number
  readonly seed: number
  readonly refinedPrompt?: string | undefined
  readonly warnings: readonly { readonly message: string }[]
  readonly engine: { readonly name: string; readonly preview: boolean }
  /** Credits, where it was paid for. */
  readonly cost?: number
}

/** Says what was painted: remarks to standard error, the file to standard output. */
export const reportPicture = (out: string, picture: FinishedPicture): void => {
  for (const { message } of picture.warnings) console.error(`Warning: ${message}`)
  if (picture.refinedPrompt !== undefined) console.error(`Prompt painted: ${picture.refinedPrompt}`)
  const preview = picture.engine.preview ? ' (a preview, not painted by a trained model)' : ''
  const cost = picture.cost === undefined ? '' : ` Cost: ${picture.cost} credits.`
  console.error(`Engine: ${picture.engine.name}${preview}. Seed: ${picture.seed}.${cost}`)
  console.log(`${out}: ${picture.width} x ${picture.height}, ${picture.contentType}, ${picture.fileSize} bytes`)
}
