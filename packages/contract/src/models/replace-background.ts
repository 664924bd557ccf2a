import Type, { type Static, type TSchemaOptions } from 'typebox'
import {
  formMark,
  inputModerationField,
  negativePromptField,
  optionalTextField,
  outputFormatField,
  outputModerationField,
  pictureMark,
  pictureUrlOrBase64Field,
  promptModerationField,
  seedField,
  switchField,
} from './field.ts'
import type { ModelContract, ReadValues } from './model-contract.ts'

const parameters = Type.Object({
  image: pictureUrlOrBase64Field({
    title: 'Image',
    'x-form': { hint: 'The picture with the subject to keep.' },
    description: 'The picture with the subject to keep: an http(s) URL, a data URL or base64. JPEG, PNG or WebP.',
  }),
  enhance_ref_images: switchField({
    title: 'Enhance references',
    'x-form': { group: 'Picture', advanced: true },
    description: 'Bring the reference pictures to a common size and exposure before they guide the new background.',
    default: true,
  }),
  fast: switchField({
    title: 'Fast',
    description: 'Trade quality for speed; the negative prompt then has no effect.',
    default: false,
  }),
  force_background_detection: switchField({
    title: 'Force background detection',
    'x-form': { group: 'Picture', advanced: true },
    description: 'Find the subject anew even where the image brings its own transparency.',
    default: false,
  }),
  negative_prompt: negativePromptField({ where: 'in the new background', default: 'no cars' }),
  original_quality: switchField({
    title: 'Original quality',
    description: 'Keep the size of the image. Off: the result is brought down to one megapixel.',
    default: false,
  }),
  prompt: optionalTextField({
    title: 'Prompt',
    'x-form': { control: 'colour' },
    description: 'The new background. A hex colour such as #ff8800 gives a plain ground of that colour.',
    default: 'In a parking lot',
  }),
  prompt_content_moderation: promptModerationField(),
  ref_images: Type.Optional(
    Type.Union([Type.String({ format: 'uri' }), Type.Array(Type.String({ format: 'uri' }))], {
      title: 'Reference pictures',
      [formMark]: { hint: 'Pictures that guide the new background.' },
      description: 'One picture, a list, or a comma-separated string of pictures that guide the new background.',
      default: null,
      [pictureMark]: true,
    } as TSchemaOptions),
  ),
  refine_prompt: switchField({
    title: 'Refine the prompt',
    description: 'Rewrite the prompt into a fuller one; the result says what was used in `refined_prompt`.',
    default: true,
  }),
  seed: seedField({ default: 1234 }),
  visual_input_content_moderation: inputModerationField({ default: false }),
  visual_output_content_moderation: outputModerationField({ default: false }),
  output_format: outputFormatField(),
})

/** Replace background: keep the subject, paint a new ground behind it. */
export const replaceBackground = {
  slug: 'bria-replace-background',
  title: 'Replace background',
  summary: 'Cuts the subject out and paints a new background behind it, with edges, light and shadow adapted.',
  parameters,
  returns: 'image',
} as const satisfies ModelContract<typeof parameters>

/** The body of a background replacement as sent. */
export type ReplaceBackgroundParameters = Static<typeof parameters>

/** The values of a background replacement after reading. */
export type ReplaceBackgroundValues = ReadValues<ReplaceBackgroundParameters>
