import Type, { type TSchemaOptions } from 'typebox'

/** What every field says of itself beside its type; all of it reaches OpenAPI and `/v1/models/{slug}`. */
type FieldNotes = {
  title: string
  description: string
  'x-form'?: FormNotes
}

/** How a form may lay a field out. It says nothing about what the field takes or means. */
export interface FormNotes {
  /** Fields of the same group stand together under its name. */
  readonly group?: string
  /** Not shown until asked for. */
  readonly advanced?: true
  /**
   * A control that fits better than what the type alone suggests: `mask` is painted over the picture of the field `of`,
   * `canvas` is shown around it; `colour` is text that may be a hex colour.
   */
  readonly control?: 'seed' | 'mask' | 'canvas' | 'colour'
  /** What a form says in place of the description, where that tells how a value is sent. */
  readonly hint?: string
  /** The field that the control belongs to. */
  readonly of?: string
}

/** Marks a field whose string is a picture: an http(s) URL, a data URL or bare base64. */
export const pictureMark = 'x-picture'
/** Marks a field that the documented service does not have. */
export const oursMark = 'x-ours'
/** How a form may lay a field out: `FormNotes`. */
export const formMark = 'x-form'
/** Values that are accepted beside the documented range, for example -1 for a random seed. */
export const alsoMark = 'x-also'

/** A picture given by URL, data URL or bare base64. `format: uri` is documentation, not validation. */
export const pictureField = (notes: FieldNotes & { examples?: string[] }) =>
  Type.String({ ...notes, format: 'uri', [pictureMark]: true } as TSchemaOptions)

/** A picture whose document lists two spellings: a URL, or a base64 string. */
export const pictureUrlOrBase64Field = (notes: FieldNotes & { examples?: string[] }) =>
  Type.Union([Type.String({ format: 'uri' }), Type.String()], { ...notes, [pictureMark]: true } as TSchemaOptions)

/** The longest text of a field, in characters: many times what any network reads, and soon checked. */
const longestText = 20_000

/** Free text that must say something. */
export const textField = (notes: FieldNotes & { examples?: string[] }) =>
  Type.String({ ...notes, pattern: '\\S', maxLength: longestText })

/** Free text that may be left out; `default: null` where the document prints none. */
export const optionalTextField = <D extends string | null>(notes: FieldNotes & { default: D }) =>
  Type.Optional(Type.String({ ...notes, maxLength: longestText }))

/** A switch. Also accepted as 0 and 1. */
export const switchField = (notes: FieldNotes & { default: boolean }) => Type.Optional(Type.Boolean(notes))

/** One of a few words. */
export const choiceField = <const V extends readonly string[]>(values: V, notes: FieldNotes & { default: V[number] }) =>
  Type.Optional(Type.Unsafe<V[number]>({ type: 'string', enum: [...values], ...notes }))

/** A whole number, both ends included. */
export const integerField = (notes: FieldNotes & { default: number; minimum?: number; maximum?: number }) =>
  Type.Optional(Type.Integer(notes))

/** A number, both ends included. */
export const numberField = (notes: FieldNotes & { default: number; minimum: number; maximum: number }) =>
  Type.Optional(Type.Number(notes))

/** A seed: -1 asks for a random one everywhere, which is our one addition to the documents. */
export const seedField = (notes: { default: number; minimum?: number; maximum?: number }) =>
  Type.Optional(
    Type.Integer({
      title: 'Seed',
      description:
        'Start of the random numbers: the same seed and the same request give the same picture. -1 draws one, and the result says which.',
      [formMark]: { group: 'Result', control: 'seed' },
      ...notes,
      ...(notes.minimum === undefined ? {} : { [alsoMark]: [-1] }),
    } as TSchemaOptions),
  )

/** The check of the prompt, on by default in every document that has it. */
export const promptModerationField = () =>
  switchField({
    title: 'Moderate the prompt',
    'x-form': { group: 'Checks', advanced: true },
    description: 'Check the prompt before any work is done; a block is a failure that names the category.',
    default: true,
  })

/** The check of the pictures that were sent. */
export const inputModerationField = (notes: { default: boolean }) =>
  switchField({
    title: 'Moderate the input picture',
    'x-form': { group: 'Checks', advanced: true },
    description: 'Check the pictures that were sent before any of them is worked on.',
    ...notes,
  })

/** The check of the finished picture. */
export const outputModerationField = (notes: { default: boolean }) =>
  switchField({
    title: 'Moderate the output picture',
    'x-form': { group: 'Checks', advanced: true },
    description: 'Check the finished picture before it is handed out.',
    ...notes,
  })

/** What must not appear; painters get its terms without leading negators. */
export const negativePromptField = (notes: { where: string; default: string }) =>
  optionalTextField({
    title: 'Negative prompt',
    'x-form': { group: 'Prompt', advanced: true },
    description: `What must not appear ${notes.where}.`,
    default: notes.default,
  })

/** The encoding of the result, our addition to every model. */
export const outputFormatField = () =>
  Type.Optional(
    Type.Enum(['jpeg', 'png', 'webp'], {
      type: 'string',
      title: 'Output format',
      [formMark]: { group: 'Result', advanced: true },
      description:
        'Encoding of the result. Left out, it is JPEG for an opaque picture and PNG where alpha must survive.',
      [oursMark]: true,
    } as TSchemaOptions),
  )
