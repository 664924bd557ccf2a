import type { Colour } from '../scene/scene.ts'

/** Everyday colour words and the CSS names, as six hex digits. Phrases are spelled with spaces. */
const table = `
red d8232a|crimson b5122b|scarlet d9261c|ruby a8123e|burgundy 6d1028|maroon 6b1a22|cherry red b5152b|wine red 6d1730
dark red 7d1217|bright red ee1c25|light red f07a74|brick red a5402d|rust a5502a|rusty a5502a|vermilion e0452b|tomato red ee5b45
pink f29ab8|hot pink f0509a|light pink f8c4d4|pale pink f8d4de|dark pink c94f7c|magenta d0288f|fuchsia d63ba6|rose pink ee8aa6
salmon f28c7a|coral pink f4847a|peach coloured f8c09a|blush f2bfbf|dusty rose c98a90
orange f28a1e|dark orange d96a0e|bright orange ff8a14|burnt orange c2571a|amber e8a01c|tangerine orange f28518|apricot f4b27a|copper b5683a|bronze a8743c|terracotta c2654a
yellow f6cf2a|bright yellow ffdd14|pale yellow f8eaa0|light yellow f8ee9a|dark yellow c99e16|mustard d2a01e|lemon yellow f6e24a|golden dba62c|gold dba62c|cream f4ead2|ivory f4f0e0|beige e0d0b0|sand d9c49a|khaki b0a676|straw dcc77c
green 3f9e4a|dark green 1e5f32|light green 9ad48c|bright green 46c83c|pale green c2e2b8|lime 9ccb2a|lime green 9ccb2a|olive 7d8038|olive green 7d8038|mint a6dec4|mint green a6dec4|emerald 1f9a66|emerald green 1f9a66|forest green 276238|sage a8b894|sage green a8b894|sea green 3a9a7c|moss green 6e7f3c|jade 38a278|turquoise 34bfb4|teal 1c8080|aqua 4cc8d2|cyan 3cc4e0|aquamarine 7ad6c2|chartreuse b4d62a|neon green 52f03c
blue 2f6fd0|dark blue 1b3a80|light blue 90c2ee|bright blue 1f7af0|pale blue c4dcf0|navy 1c2a54|navy blue 1c2a54|royal blue 2f4fc4|sky blue 7cc0ee|baby blue a6d2f0|cobalt 2450a8|cobalt blue 2450a8|azure 3c94e6|indigo 3f3a94|midnight blue 1a2350|ice blue cfe6f2|powder blue b6d6e6|steel blue 5484ae|electric blue 2a7cff|sapphire 1f4aa8|cornflower blue 6c94e4|denim 48689a
purple 7d3fb0|dark purple 4a2070|light purple b794dc|violet 8a4cc8|lavender b8a6de|lilac c4a4d8|mauve b08ab0|plum 7a3a6e|orchid c870c4|amethyst 9a62c8|aubergine 4a2447|periwinkle 9498e0
brown 7d5230|dark brown 4e311c|light brown b08a60|tan cda878|chocolate brown 55331f|chestnut brown 7d4428|caramel b87a3c|coffee brown 5c4030|mahogany 6a2c1c|auburn 8a3c20|ginger c8682a|hazel 8a6a38|sepia 6e5236|walnut brown 5f4530|taupe 9a8a7c
black 2a2a2e|jet black 18181a|charcoal 42454a|ebony 2c2624|white f4f4f2|pure white fcfcfc|snow white f8fafa|off white f0ece2|pearl eeeae4
grey 8e9196|gray 8e9196|dark grey 55585c|dark gray 55585c|light grey c4c7ca|light gray c4c7ca|silver b8bec6|silvery b8bec6|slate 5e6b78|slate grey 5e6b78|ash grey a6a8a6|gunmetal 4a5058
blond e0bd72|blonde e0bd72|brunette 5c3a22|redhead b5502a
`

/** Colour by its name. */
export const colours: ReadonlyMap<string, Colour> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map(entry => {
      const [, name, hex] = /^(.+) ([0-9a-f]{6})$/.exec(entry.trim()) as RegExpExecArray
      return [name, parseHex(hex)] as const
    }),
)

/** Words for several colours at once; the seed starts anywhere in the row. */
export const palettes: Readonly<Record<string, readonly Colour[]>> = {
  colourful: ['d8352f', 'f2a51e', '3f9e4a', '2f7fd0', '8a4cc8'].map(parseHex),
  rainbow: ['d8352f', 'f28a1e', 'f6cf2a', '3f9e4a', '2f6fd0', '8a4cc8'].map(parseHex),
  pastel: ['f4bccb', 'bcdcf4', 'c8e8c4', 'f6ecb4', 'd6c6ee'].map(parseHex),
  neon: ['ff3c96', '3cf0ff', 'b4ff3c', 'ffd23c'].map(parseHex),
}

const paletteWords: Readonly<Record<string, keyof typeof palettes>> = {
  colourful: 'colourful',
  colorful: 'colourful',
  multicoloured: 'colourful',
  multicolored: 'colourful',
  'multi coloured': 'colourful',
  'multi colored': 'colourful',
  'brightly coloured': 'colourful',
  'brightly colored': 'colourful',
  vibrantly: 'colourful',
  rainbow: 'rainbow',
  'rainbow coloured': 'rainbow',
  'rainbow colored': 'rainbow',
  pastel: 'pastel',
  'pastel coloured': 'pastel',
  'pastel colored': 'pastel',
  neon: 'neon',
}

/** What a material looks like where it tints the thing made of it. */
export const materials: Readonly<Record<string, Colour>> = Object.fromEntries(
  Object.entries({
    wooden: '9a6a3c',
    wood: '9a6a3c',
    oak: 'a87c48',
    pine: 'c49a62',
    walnut: '5f4530',
    rattan: 'b8935c',
    wicker: 'b8935c',
    metal: '8c959e',
    metallic: '9aa2aa',
    steel: '8c959e',
    iron: '55595e',
    chrome: 'b4bcc4',
    brass: 'c29a3e',
    stone: '94918a',
    concrete: 'a0a09c',
    marble: 'e6e4e0',
    brick: 'a5543c',
    leather: '7a4a2c',
    velvet: '6a2450',
    ceramic: 'e2dccf',
    porcelain: 'ececec',
    clay: 'b0683f',
    linen: 'd9cfbb',
    denim: '48689a',
    straw: 'd9bf70',
    ice: 'c8e4f0',
    crystal: 'c4dcec',
    diamond: 'cfe6f4',
    rusty: 'a5502a',
  }).map(([name, hex]) => [name, parseHex(hex)]),
)

/** The colours a word or phrase names, or `null`. */
export function readColours(phrase: string): readonly Colour[] | null {
  const known = colours.get(phrase) ?? colours.get(phrase.replace(/ (coloured|colored|colour|color|ish|toned)$/, ''))
  if (known) return [known]
  if (Object.hasOwn(paletteWords, phrase)) return palettes[paletteWords[phrase]]
  const stem = /^(.*?)(d?d?y|n?ish)$/.exec(phrase)
  return stem && phrase.endsWith('ish') && colours.has(stem[1]) ? [colours.get(stem[1]) as Colour] : null
}

function parseHex(hex: string): Colour {
  const value = Number.parseInt(hex, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
