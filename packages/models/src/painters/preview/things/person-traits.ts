import type { Colour } from '../scene/scene.ts'

/** What a person does, as far as it shows in the figure. */
export type Pose = 'stand' | 'walk' | 'run' | 'sit' | 'jump' | 'dance' | 'wave'

/** What a prompt says about a person; the seed fills what it leaves open. */
export interface PersonTraits {
  readonly gender: 'woman' | 'man' | null
  readonly age: 'child' | 'young' | 'adult' | 'old' | null
  /** What the person wears and does for a living. */
  readonly role: Role | null
  readonly hair: Colour | null
  readonly hairLength: 'bald' | 'short' | 'long' | 'curly' | 'bun' | null
  readonly skin: 'light' | 'medium' | 'tan' | 'brown' | 'dark' | null
  readonly eyes: Colour | null
  readonly beard: boolean
  readonly glasses: 'glasses' | 'sunglasses' | null
  readonly hat: Hat | null
  readonly clothes: Colour | null
  readonly garment: 'suit' | 'dress' | 'shirt' | 'sweater' | 'coat' | null
  readonly smile: boolean | null
  readonly pose: Pose
}

/** What a person can have on the head. */
export type Hat =
  | 'cap'
  | 'top-hat'
  | 'straw-hat'
  | 'beanie'
  | 'cowboy-hat'
  | 'crown'
  | 'chef-hat'
  | 'helmet'
  | 'wizard-hat'
  | 'santa-hat'
  | 'graduation-cap'
  | 'police-cap'
  | 'turban'
  | 'headscarf'

/** What a person is by profession or part; it decides the clothes. */
export type Role =
  | 'business'
  | 'doctor'
  | 'nurse'
  | 'chef'
  | 'police'
  | 'firefighter'
  | 'builder'
  | 'farmer'
  | 'astronaut'
  | 'royal'
  | 'wizard'
  | 'witch'
  | 'santa'
  | 'bride'
  | 'groom'
  | 'graduate'
  | 'pilot'
  | 'cowboy'
  | 'pirate'
  | 'knight'
  | 'athlete'
  | 'artist'
  | 'monk'
  | 'judge'
  | 'ninja'
  | 'superhero'
  | 'viking'
  | 'elf'

/** Nothing said: everything is left to the seed. */
export const anyPerson: PersonTraits = {
  gender: null,
  age: null,
  role: null,
  hair: null,
  hairLength: null,
  skin: null,
  eyes: null,
  beard: false,
  glasses: null,
  hat: null,
  clothes: null,
  garment: null,
  smile: null,
  pose: 'stand',
}
