import type { ChatMessage } from '@sfumato/diffusion'
import type { AskedRewriteTask } from './rewriter.ts'

/** What a language model is told to do with a prompt, wherever it runs. */
const instructions = ({ medium, purpose, negativePrompt, lost }: AskedRewriteTask): string =>
  [
    'You rewrite prompts for an image generator. Answer with the rewritten prompt alone: one paragraph of plain sentences in the language of the prompt, at most 90 words, without quotation marks around it.',
    'Keep every noun, colour, number and proper name of the prompt in its own words, and text in quotation marks exactly. Keep what it rules out ruled out, in the same words ("no people" stays "no people").',
    'Where the prompt leaves them open, add light, composition and setting that suit the subject. Contradict nothing: not its time of day, place, style, medium, lens, light or colours. Add no people, animals, objects or lettering. No lists of quality words such as "highly detailed" or "8k".',
    purpose === 'background'
      ? 'The picture is a background behind a subject that is put in later: describe the surroundings only.'
      : medium === 'art'
        ? 'The picture is a work of art; name a fitting medium where the prompt names none.'
        : 'The picture is a photograph unless the prompt says otherwise.',
    ...(negativePrompt === '' ? [] : [`These must not appear: ${negativePrompt}.`]),
    ...(lost.length === 0 ? [] : [`Your last answer did not keep: ${lost.join(', ')}. Keep it this time.`]),
  ].join('\n')

/** The conversation that a language model is to answer with a rewriting. */
export const rewritingMessages = (task: AskedRewriteTask): readonly ChatMessage[] => [
  { role: 'system', content: instructions(task) },
  { role: 'user', content: task.prompt },
]

/** Thoughts told before the answer; where an answer was cut off among them, there is none. */
const thoughts = /<think>[\s\S]*?(?:<\/think>|$)/g
/** "Sure! Here is the rewritten prompt:", with or without marks of emphasis. */
const preface = /^[*_#> ]*[^:"“]{0,60}\b(?:prompt|rewritten|rewriting|version|answer)\b[^:"“]{0,30}:[*_ ]*/i

/** The text of a language model's answer as one line, without what some of them put around it. */
export const plainAnswer = (content: string): string =>
  content
    .replace(thoughts, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(preface, '')
    .replace(/^["“]([^"“”]*)["”]$/, '$1')
    .trim()
