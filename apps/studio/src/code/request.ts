/** A picture of a request that lies in a file beside the program. */
export interface FileValue {
  readonly file: string
}

/** A request as code shows it. */
export interface ShownRequest {
  /** The server's address, without a slash at its end. */
  readonly server: string
  readonly slug: string
  /** Fields in order: plain values, pictures as files or addresses, lists of pictures. */
  readonly fields: readonly (readonly [name: string, value: unknown])[]
  /** The key itself, or nothing: then the code reads it from `SEGMIND_API_KEY`, as both clients do. */
  readonly key?: string
}

/** Where the key is read from while it is hidden; both clients know this variable. */
export const keyVariable = 'SEGMIND_API_KEY'

/** True for a picture in a file. */
export const isFile = (value: unknown): value is FileValue =>
  typeof value === 'object' && value !== null && typeof (value as Partial<FileValue>).file === 'string'

/** A value as a list, one that is none as a list of itself. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** The name of the file that the code writes: its ending is that of the format that was asked for, else JPEG's. */
export const resultFile = ({ fields }: ShownRequest): string => {
  const format = fields.find(([name]) => name === 'output_format')?.[1]
  return `result.${typeof format === 'string' && format !== 'jpeg' ? format : 'jpg'}`
}
