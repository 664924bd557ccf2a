import Type, { type Static } from 'typebox'
import {
  choiceField,
  inputModerationField,
  integerField,
  outputFormatField,
  outputModerationField,
  pictureField,
  seedField,
  switchField,
} from './field.ts'
import type { ModelContract, ReadValues } from './model-contract.ts'

const parameters = Type.Object({
  image: pictureField({
    title: 'Image',
    'x-form': { hint: 'The picture to enhance.' },
    description: 'The picture to enhance: an http(s) URL, a data URL or base64. JPEG, PNG or WebP.',
  }),
  preserve_alpha: switchField({
    title: 'Preserve alpha',
    'x-form': { group: 'Picture', advanced: true },
    description: 'Keep the transparency of the image. Off: the image is laid on white first.',
    default: true,
  }),
  resolution: choiceField(['1MP', '2MP', '4MP'], {
    title: 'Resolution',
    description: 'Size class of the result: one, two or four million pixels at the same aspect ratio.',
    default: '4MP',
  }),
  seed: seedField({ default: 123456, minimum: 1, maximum: 999999 }),
  steps_num: integerField({
    title: 'Steps',
    'x-form': { group: 'Painting', advanced: true },
    description: 'Refinement iterations: more bring out more detail.',
    default: 30,
    minimum: 10,
    maximum: 50,
  }),
  visual_input_content_moderation: inputModerationField({ default: true }),
  visual_output_content_moderation: outputModerationField({ default: true }),
  output_format: outputFormatField(),
})

/** Enhance: the same picture, larger and crisper. */
export const enhanceImage = {
  slug: 'bria-enhance-image',
  title: 'Enhance image',
  summary: 'Re-generates a picture at one, two or four megapixels with sharper texture and richer detail.',
  parameters,
  returns: 'image',
} as const satisfies ModelContract<typeof parameters>

/** The body of an enhancement as sent. */
export type EnhanceImageParameters = Static<typeof parameters>

/** The values of an enhancement after reading. */
export type EnhanceImageValues = ReadValues<EnhanceImageParameters>
