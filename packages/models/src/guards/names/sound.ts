/** Rewritten in this order, so that spellings that sound alike in English become one. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c(?!h)|q(?!u)/g, 'k'],
  [/qu/g, 'kv'],
  [/ks/g, 'x'],
  [/t?z/g, 's'],
  [/w/g, 'v'],
  [/ie|ei|ey|ee|ea|y/g, 'i'],
  [/oo|ou/g, 'u'],
  [/(?<=.)(?<![sc])h/g, ''],
  [/(.)\1+/g, '$1'],
]

/** What all of them need: many words have none of it. */
const rewritten = /[cqzwhy]|ks|e[aeiy]|ie|o[ou]|(.)\1/

/**
 * A word as it sounds, roughly: spellings that people mix up (double letters, `c` and `k`, `i` and `y`, a silent `h`)
 * become the same. Good for comparing, not for showing.
 */
export const soundOf = (word: string): string =>
  rewritten.test(word) ? rewrites.reduce((sound, [letters, instead]) => sound.replace(letters, instead), word) : word
