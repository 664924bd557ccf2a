import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { allThings } from './nouns/all-things.ts'
import { noto, type Thing, thingTable } from './thing.ts'

/** Everything that can be named in a prompt, found by its noun. */
export interface Catalogue {
  /** The thing that a noun, singular and normalised, names. */
  find(noun: string): Thing | undefined
}

const require = createRequire(import.meta.url)

/** Categories of the icon set whose names are names of things one can stand in a picture. */
const pictured = ['Animals & Nature', 'Food & Drink', 'Travel & Places', 'Objects', 'Activities'] as const

/** Icons that are signs, clocks, faces or whole scenes, not things. */
const noThing =
  /oclock|thirty|moon|sun-|sunrise|sunset|cityscape|globe|map-of|fog|sign|symbol|button|arrow|chart|-face|suit$|page|mobile-phone-|envelope-|bell-with|no-|locked-with|file|folder|tray|index-|notes?$|knobs|slider|outbox|inbox|camping|motorway|park$|railway-track|night|milky|desert|beach-with|speaker|cigarette|pistol|^bomb|e-mail|card-|tear-off|calendar|triangular|linked|link$|level|low-battery|white-flower|cherry-blossom|rosette|joker|mahjong|flower-playing|droplet|drop-of|dashing|wind-|collision/

let loading: Promise<Catalogue> | undefined

/** Loads our noun tables and, behind them, the names that emojilib gives to the icons no table mentions; once. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= build().catch(error => {
    loading = undefined
    throw error
  })
  return loading
}

async function build(): Promise<Catalogue> {
  const [names, characters, metadata] = await Promise.all(
    ['emojilib', '@iconify-json/noto/chars.json', '@iconify-json/noto/metadata.json'].map(async specifier =>
      JSON.parse(await readFile(require.resolve(specifier), 'utf8')),
    ),
  )
  const things = new Map<string, Thing>()
  for (const thing of allThings) for (const noun of thing.nouns) if (!things.has(noun)) things.set(noun, thing)
  for (const thing of iconThings(names, characters, metadata.categories)) {
    for (const noun of thing.nouns) if (!things.has(noun)) things.set(noun, thing)
  }
  return { find: noun => things.get(noun) }
}

function iconThings(
  names: Readonly<Record<string, readonly string[]>>,
  characters: Readonly<Record<string, string>>,
  categories: Readonly<Record<string, readonly string[]>>,
): Thing[] {
  const mentioned = new Set(allThings.map(thing => (thing.art.kind === 'noto' ? thing.art.name : '')))
  const emojiNames = new Map<string, string>()
  for (const [emoji, keywords] of Object.entries(names)) {
    const codes = [...emoji]
      .map(character => (character.codePointAt(0) as number).toString(16))
      .filter(code => code !== 'fe0f')
    const icon = characters[codes.join('-')]
    if (icon !== undefined) emojiNames.set(icon, keywords[0].replaceAll('_', ' '))
  }
  return pictured.flatMap(category =>
    thingTable(
      category === 'Animals & Nature'
        ? { kind: 'animal', lives: 'ground', home: ['meadow'] }
        : category === 'Food & Drink'
          ? { kind: 'food', lives: 'tabletop', home: ['tabletop'] }
          : category === 'Travel & Places'
            ? { kind: 'building', lives: 'ground', home: ['street', 'hills'] }
            : { kind: 'object', lives: 'tabletop', home: ['studio', 'tabletop'] },
      categories[category]
        .filter(icon => !mentioned.has(icon) && !noThing.test(icon))
        .map(icon => {
          const name = icon.replaceAll('-', ' ')
          const second = emojiNames.get(icon)
          return [
            second === undefined || second === name ? name : `${name}|${second}`,
            noto(icon),
            category === 'Travel & Places' ? 6 : 0.4,
          ] as const
        }),
    ),
  )
}
