import type { Random } from '@sfumato/raster'
import type { Colour } from '../../../scene/scene.ts'
import { colourOf } from '../../colour-space.ts'
import type { Hat, PersonTraits, Role } from '../../person-traits.ts'
import { pick, pickColour } from '../shapes.ts'

/** A person with nothing left open. */
export interface SettledPerson {
  readonly woman: boolean
  readonly age: 'child' | 'young' | 'adult' | 'old'
  readonly role: Role | null
  readonly skin: Colour
  readonly hair: Colour
  readonly hairStyle: number
  readonly hairLength: 'bald' | 'short' | 'long' | 'curly' | 'bun'
  readonly eyes: Colour
  readonly lips: Colour
  readonly beard: boolean
  readonly glasses: 'glasses' | 'sunglasses' | null
  readonly hat: Hat | null
  readonly garment: 'suit' | 'dress' | 'shirt' | 'sweater' | 'coat'
  readonly clothes: Colour
  /** Shirt under a suit or coat. */
  readonly shirt: Colour
  /** Tie, scarf or trim. */
  readonly accent: Colour
  readonly trousers: Colour
  readonly smile: boolean
  readonly pose: PersonTraits['pose']
}

const skins = { light: 'f6d3b8', medium: 'eab892', tan: 'd79c6e', brown: 'a96f47', dark: '774a30' } as const

interface Outfit {
  readonly garment?: SettledPerson['garment']
  readonly clothes?: string
  readonly hat?: Hat
  readonly trousers?: string
  readonly accent?: string
  readonly beard?: boolean
  readonly hair?: string
  readonly shirt?: string
}

/** What people wear by what they are. Several colours: the seed chooses. */
const outfits: Readonly<Record<Role, Outfit>> = {
  business: {
    garment: 'suit',
    clothes: '2b3550 33363d 3c4656 23283a 4a3f45',
    accent: '8c2f39 2f5d8c 3d6b52 6a4c7d 5a6472',
  },
  doctor: { garment: 'coat', clothes: 'f3f6f8', shirt: '8fb8d8 9cc8bc b9cbe0', accent: '5a6b7c', trousers: '47566a' },
  nurse: { garment: 'shirt', clothes: '5fa8b8 6f9fc8 7dbba8', trousers: '5fa8b8' },
  chef: { garment: 'coat', clothes: 'f6f5f1', hat: 'chef-hat', accent: 'b53a3a', shirt: 'f6f5f1', trousers: '3a3d45' },
  police: { garment: 'shirt', clothes: '2b3c66', hat: 'police-cap', trousers: '232f50' },
  firefighter: {
    garment: 'coat',
    clothes: 'a8832f 8a3a2a',
    hat: 'helmet',
    accent: 'e8d44a',
    trousers: '5a4a2c',
    shirt: '8c2a22',
  },
  builder: { garment: 'shirt', clothes: 'f08a24', hat: 'helmet', trousers: '41577a' },
  farmer: { garment: 'shirt', clothes: 'b5483a 5a7ba8 7d8c4a', hat: 'straw-hat', trousers: '3f5a86' },
  astronaut: { garment: 'coat', clothes: 'eceff3', shirt: 'd9dfe6', accent: 'd9682f', trousers: 'eceff3' },
  royal: {
    garment: 'coat',
    clothes: '8c1f3a 4a2a78 1f4a86',
    hat: 'crown',
    accent: 'dcb24a',
    shirt: 'f2ead8',
    trousers: '4a2a3c',
  },
  wizard: { garment: 'dress', clothes: '3d3a86 4a2f78 2f4f7c', hat: 'wizard-hat', beard: true, hair: 'e6e6e4' },
  witch: { garment: 'dress', clothes: '37284a 2c2c34 3c4a34', hat: 'wizard-hat' },
  santa: {
    garment: 'coat',
    clothes: 'c8262c',
    hat: 'santa-hat',
    beard: true,
    hair: 'f4f2ee',
    trousers: 'c8262c',
    accent: 'f4f2ee',
    shirt: 'f4f2ee',
  },
  bride: { garment: 'dress', clothes: 'f6f2ea' },
  groom: { garment: 'suit', clothes: '23252c 2f3a52', accent: '1f1f24' },
  graduate: { garment: 'dress', clothes: '26272e 2c3560', hat: 'graduation-cap' },
  pilot: { garment: 'suit', clothes: '232c44', hat: 'police-cap', accent: '1f2430' },
  cowboy: { garment: 'shirt', clothes: 'a4552f 4f6f94 8c7a52', hat: 'cowboy-hat', trousers: '3f557c' },
  pirate: {
    garment: 'coat',
    clothes: '4a2630 2f3440',
    hat: 'headscarf',
    accent: 'b5342e',
    beard: true,
    shirt: 'efe6d2',
    trousers: '3a2f2a',
  },
  knight: { garment: 'coat', clothes: 'a4abb4', hat: 'helmet', shirt: '8c939c', accent: '9a2f34', trousers: '8c939c' },
  athlete: { garment: 'shirt', clothes: 'd8402f 2f7fd0 2fa06a f2a51e', trousers: '2a2f3a' },
  artist: { garment: 'sweater', clothes: '3c5a78 7a4a5e 5f7a5a', hat: 'beanie' },
  monk: { garment: 'dress', clothes: 'd9782a 8c3a2a' },
  judge: { garment: 'dress', clothes: '2a2a30' },
  ninja: { garment: 'shirt', clothes: '26282e', hat: 'headscarf', trousers: '26282e' },
  superhero: { garment: 'shirt', clothes: '2f56b8 b8262c', trousers: '2f56b8', accent: 'c8262c' },
  viking: {
    garment: 'coat',
    clothes: '6e5236',
    hat: 'helmet',
    beard: true,
    shirt: '9a8a6c',
    trousers: '4a3a2c',
    hair: 'c8923c',
  },
  elf: { garment: 'shirt', clothes: '3f8a4c', hat: 'beanie', trousers: '2f6a3c' },
}

/** Completes what a prompt says about a person; what it leaves open comes from `random`. */
export function settlePerson(traits: PersonTraits, random: Random): SettledPerson {
  const outfit: Outfit = traits.role === null ? {} : outfits[traits.role]
  const roleGender =
    traits.role === 'bride' || traits.role === 'witch'
      ? 'woman'
      : traits.role === 'groom' || traits.role === 'santa' || traits.role === 'wizard'
        ? 'man'
        : null
  const bearded = traits.beard || outfit.beard === true
  const woman = (traits.gender ?? roleGender ?? (bearded ? 'man' : pick(random, ['woman', 'man'] as const))) === 'woman'
  const age = traits.age ?? (traits.role === 'wizard' || traits.role === 'santa' ? 'old' : 'adult')
  const skinKey = traits.skin ?? pick(random, ['light', 'medium', 'tan', 'brown', 'dark', 'light', 'medium'] as const)
  const darkSkin = skinKey === 'brown' || skinKey === 'dark'
  const hair =
    traits.hair ??
    (outfit.hair !== undefined
      ? pickColour(random, outfit.hair)
      : age === 'old'
        ? pickColour(random, 'd9d9d8 bfc0c2 e8e6e2')
        : pickColour(random, darkSkin ? '1f1815 2a1d18 33231b' : '2b1f1a 4a2f20 6b4429 8a5a34 c89a58 3a2a26'))
  const garment =
    traits.garment ??
    outfit.garment ??
    (woman ? pick(random, ['sweater', 'dress', 'shirt'] as const) : pick(random, ['sweater', 'shirt'] as const))
  const clothes =
    traits.clothes ??
    pickColour(random, outfit.clothes ?? 'c2564a 3f6fa8 4f8a6a d09a3c 7a5a94 d9d4c8 5a6676 b87a8c 2f5f6e')
  return {
    woman,
    age,
    role: traits.role,
    skin: colourOf(skins[skinKey]),
    hair,
    hairStyle: random.integer(3),
    hairLength:
      traits.hairLength ??
      (woman
        ? pick(random, ['long', 'long', 'bun', 'short', darkSkin ? 'curly' : 'long'] as const)
        : darkSkin
          ? pick(random, ['short', 'curly'] as const)
          : 'short'),
    eyes: traits.eyes ?? pickColour(random, darkSkin ? '3a2618 2c1c12' : '4a331f 5a7a96 5f7a52 3a2618 6a4a2a'),
    lips: pickColour(random, woman ? 'c0525a b84a5e a8444a' : 'b06a5c a8604e'),
    beard:
      !woman &&
      (bearded || (traits.gender === null && age === 'adult' && traits.role !== 'business' && random.next() < 0.15)),
    glasses: traits.glasses ?? (traits.role === 'business' && random.next() < 0.22 ? 'glasses' : null),
    hat: traits.hat ?? outfit.hat ?? null,
    garment,
    clothes,
    shirt: outfit.shirt !== undefined ? pickColour(random, outfit.shirt) : pickColour(random, 'f6f7f9 e6eef6 f2ece6'),
    accent: pickColour(random, outfit.accent ?? '8c2f39 2f5d8c 3d6b52 6a4c7d'),
    trousers:
      outfit.trousers !== undefined
        ? pickColour(random, outfit.trousers)
        : garment === 'suit'
          ? clothes
          : pickColour(random, '3a4660 2f3138 6a5a48 41577a 55595e'),
    smile: traits.smile ?? true,
    pose: traits.pose,
  }
}
