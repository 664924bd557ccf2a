import Type, { type Static } from 'typebox'
import { aspectRatios } from './aspect-ratios.ts'
import {
  choiceField,
  integerField,
  negativePromptField,
  numberField,
  outputFormatField,
  promptModerationField,
  seedField,
  switchField,
  textField,
} from './field.ts'
import type { ModelContract, ReadValues } from './model-contract.ts'

const parameters = Type.Object({
  prompt: textField({ title: 'Prompt', description: 'What the picture shows.' }),
  aspect_ratio: choiceField(aspectRatios, {
    title: 'Aspect ratio',
    description: 'Width to height; each ratio has a fixed size, larger in `hd`.',
    default: '1:1',
  }),
  content_moderation: switchField({
    title: 'Moderate the picture',
    'x-form': { group: 'Checks', advanced: true },
    description: 'Check the finished picture before it is handed out.',
    default: false,
  }),
  enhance_image: switchField({
    title: 'Enhance the picture',
    description: 'Add a pass that sharpens texture and detail.',
    default: true,
  }),
  ip_signal: switchField({
    title: 'Signal protected names',
    'x-form': { group: 'Checks', advanced: true },
    description: 'Add a warning where the prompt names protected characters, brands or people. It never blocks.',
    default: false,
  }),
  medium: choiceField(['photography', 'art'], {
    title: 'Medium',
    description: 'The look of the picture: a photograph, or a work on paper.',
    default: 'photography',
  }),
  mode: choiceField(['base', 'fast', 'hd'], {
    title: 'Mode',
    description: '`base` for normal work, `fast` for speed (without guidance and negative prompt), `hd` for size.',
    default: 'base',
  }),
  negative_prompt: negativePromptField({ where: 'in the picture', default: 'no storms' }),
  prompt_content_moderation: promptModerationField(),
  prompt_enhancement: switchField({
    title: 'Enhance the prompt',
    description: 'Rewrite the prompt into a fuller one; the result says what was used in `refined_prompt`.',
    default: true,
  }),
  seed: seedField({ default: 654321, minimum: 1, maximum: 999999 }),
  steps_num: integerField({
    title: 'Steps',
    'x-form': { group: 'Painting', advanced: true },
    description: 'How many steps the picture is painted in: more give finer detail.',
    default: 40,
    minimum: 20,
    maximum: 50,
  }),
  text_guidance_scale: numberField({
    title: 'Guidance',
    'x-form': { group: 'Painting', advanced: true },
    description: 'How strictly the picture follows the prompt: 10 is strict, 1 is free.',
    default: 7,
    minimum: 1,
    maximum: 10,
  }),
  output_format: outputFormatField(),
})

/** Text to image: a picture from words. */
export const textToImage = {
  slug: 'bria-text-to-image',
  title: 'Text to image',
  summary: 'Paints a picture from a prompt, in nine aspect ratios and three modes.',
  parameters,
  returns: 'json',
} as const satisfies ModelContract<typeof parameters>

/** The body of a text-to-image request as sent. */
export type TextToImageParameters = Static<typeof parameters>

/** The values of a text-to-image request after reading. */
export type TextToImageValues = ReadValues<TextToImageParameters>
