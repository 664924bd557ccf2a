import Type, { type Static } from 'typebox'
import { aspectRatios } from './aspect-ratios.ts'
import {
  choiceField,
  inputModerationField,
  negativePromptField,
  optionalTextField,
  outputFormatField,
  outputModerationField,
  pictureField,
  promptModerationField,
  seedField,
  switchField,
} from './field.ts'
import type { ModelContract, ReadValues } from './model-contract.ts'

const parameters = Type.Object({
  image: pictureField({
    title: 'Image',
    'x-form': { hint: 'The picture to widen.' },
    description: 'The picture to widen: an http(s) URL, a data URL or base64. JPEG, PNG or WebP.',
    examples: [
      'https://segmind-resources.s3.amazonaws.com/input/3f05def3-776b-4944-a0f6-c23cec41a09e-cbf61f2b859662c0.jpg',
    ],
  }),
  aspect_ratio: choiceField(aspectRatios, {
    title: 'Aspect ratio',
    'x-form': { control: 'canvas', of: 'image' },
    description: 'Width to height of the grown canvas; the picture stays in its middle at its own scale.',
    default: '4:3',
  }),
  negative_prompt: negativePromptField({
    where: 'on the new canvas',
    default: 'Do not include buildings or modern architecture',
  }),
  preserve_alpha: switchField({
    title: 'Preserve alpha',
    'x-form': { group: 'Picture', advanced: true },
    description: 'Keep the transparency of the image and continue it outwards. Off: the image is laid on white first.',
    default: true,
  }),
  prompt: optionalTextField({
    title: 'Prompt',
    description: 'What the new canvas shows. Empty: the picture is simply continued.',
    default: null,
  }),
  prompt_content_moderation: promptModerationField(),
  seed: seedField({ default: 12345 }),
  visual_input_content_moderation: inputModerationField({ default: false }),
  visual_output_content_moderation: outputModerationField({ default: false }),
  output_format: outputFormatField(),
})

/** Expand: continue a picture over a larger canvas of another aspect ratio. */
export const expandImage = {
  slug: 'bria-expand-image',
  title: 'Expand image',
  summary: 'Grows the canvas to another aspect ratio and continues the picture over it; the original pixels stay.',
  parameters,
  returns: 'image',
} as const satisfies ModelContract<typeof parameters>

/** The body of an expansion as sent. */
export type ExpandImageParameters = Static<typeof parameters>

/** The values of an expansion after reading. */
export type ExpandImageValues = ReadValues<ExpandImageParameters>
