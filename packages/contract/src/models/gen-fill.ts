import Type, { type Static } from 'typebox'
import {
  choiceField,
  inputModerationField,
  negativePromptField,
  outputFormatField,
  outputModerationField,
  pictureField,
  pictureUrlOrBase64Field,
  promptModerationField,
  seedField,
  switchField,
  textField,
} from './field.ts'
import type { ModelContract, ReadValues } from './model-contract.ts'

const parameters = Type.Object({
  image: pictureUrlOrBase64Field({
    title: 'Image',
    'x-form': { hint: 'The picture to edit.' },
    description: 'The picture to edit: an http(s) URL, a data URL or base64. JPEG, PNG or WebP.',
    examples: [
      'https://segmind-resources.s3.amazonaws.com/input/84380902-5a75-4ae6-b499-4e8c08777792-6e2fc83c-b77b-4f89-869e-76fdbf746c81.jpeg',
    ],
  }),
  mask: pictureField({
    title: 'Mask',
    'x-form': { control: 'mask', of: 'image' },
    description:
      'Where to paint: white is generated, black is kept. Any size with the same aspect ratio as the image; a mask without light and dark is read from its alpha.',
  }),
  prompt: textField({
    title: 'Prompt',
    description: 'What to put into the masked region.',
    examples: ['Place a wooden bench on the grass'],
  }),
  mask_type: choiceField(['manual', 'automatic'], {
    title: 'Mask type',
    'x-form': { group: 'Picture', advanced: true },
    description:
      'How the mask was made. `manual`: a brush stroke, whose rim is softened and grown a little for painting; `automatic`: the exact edge of a segmentation.',
    default: 'manual',
  }),
  negative_prompt: negativePromptField({
    where: 'in the painted region',
    default: 'No skyscrapers or ground vehicles',
  }),
  preserve_alpha: switchField({
    title: 'Preserve alpha',
    'x-form': { group: 'Picture', advanced: true },
    description: 'Keep the transparency of the image. Off: the image is laid on white first.',
    default: true,
  }),
  prompt_content_moderation: promptModerationField(),
  seed: seedField({ default: 42 }),
  visual_input_content_moderation: inputModerationField({ default: false }),
  visual_output_content_moderation: outputModerationField({ default: false }),
  output_format: outputFormatField(),
})

/** Generative fill: paint what the prompt says into the masked part of a picture. */
export const genFill = {
  slug: 'bria-gen-fill',
  title: 'Generative fill',
  summary: 'Paints what the prompt says into the masked part of a picture; every other pixel stays as it was.',
  parameters,
  returns: 'image',
} as const satisfies ModelContract<typeof parameters>

/** The body of a generative fill as sent. */
export type GenFillParameters = Static<typeof parameters>

/** The values of a generative fill after reading. */
export type GenFillValues = ReadValues<GenFillParameters>
