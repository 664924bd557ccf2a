/** What is added to a prompt; light and medium may be empty. */
export interface Parts {
  readonly light: string
  readonly setting: string
  readonly composition: string
  readonly medium: string
  readonly noun: string
}

/** Puts prompt and additions together. */
export type Form = (prompt: string, parts: Parts) => string

const after = (text: string): string => (text === '' ? '' : `, ${text}`)

/** Carries a phrase on to its surroundings: with a comma behind a list or a long phrase. */
const carried = (prompt: string, setting: string): string =>
  /^with |surroundings$/.test(setting)
    ? `${prompt}, shown ${setting}`
    : `${prompt}${/,/.test(prompt) || prompt.split(/\s+/).length > 12 ? ',' : ''} ${setting}`

const litBy = (light: string): string => (light === '' ? '' : `lit by ${light}`)
const joined = (first: string, second: string): string => [first, second].filter(part => part !== '').join(' and ')

/** For a phrase that can be carried on. */
export const openForms: readonly Form[] = [
  (prompt, { setting, light, composition, medium }) =>
    `${carried(prompt, setting)}, ${joined(litBy(light), composition)}${after(medium)}.`,
  (prompt, { setting, light, composition, medium }) =>
    light === ''
      ? `${prompt}, ${composition} and shown ${setting}${after(medium)}.`
      : `${carried(prompt, setting)}, ${joined(composition, litBy(light))}${after(medium)}.`,
]

/** A prompt as a sentence of its own. */
export const ended = (prompt: string): string => (/[.!?]["”'’)]?$/.test(prompt) ? prompt : `${prompt}.`)

/** For a prompt that is whole: what is added is a sentence of its own. */
export const closedForms: readonly Form[] = [
  (prompt, { setting, light, composition, medium, noun }) =>
    `${ended(prompt)} The ${noun} is shown ${setting}, ${joined(litBy(light), composition)}${after(medium)}.`,
  (prompt, { setting, light, composition, medium, noun }) =>
    `${ended(prompt)} The ${noun} is ${composition}, ${joined(litBy(light), `shown ${setting}`)}${after(medium)}.`,
]
