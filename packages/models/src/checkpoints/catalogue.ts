import type { CatalogueSet } from './catalogue-set.ts'
import { bria32 } from './sets/bria-3.2.ts'
import { nsfwVit, textModeration } from './sets/classifiers.ts'
import { dreamshaper8Inpainting } from './sets/dreamshaper-8-inpainting.ts'
import { editPack } from './sets/edit-pack.ts'
import { birefnetLite, lama, taesd } from './sets/helper-nets.ts'
import { lcmDreamshaper7 } from './sets/lcm-dreamshaper-7.ts'
import { qwen25Instruct } from './sets/rewriters.ts'
import { sdxlBase } from './sets/sdxl-base.ts'

/**
 * The sets that can be pulled by name. A commit or a hash stands here only where it was published and could be compared;
 * elsewhere the first pull pins what it finds.
 */
export const catalogue: readonly CatalogueSet[] = [
  editPack,
  lcmDreamshaper7,
  dreamshaper8Inpainting,
  sdxlBase,
  bria32,
  taesd,
  lama,
  birefnetLite,
  nsfwVit,
  textModeration,
  qwen25Instruct,
]

/** The set of a name; nothing where the catalogue has none. */
export const findInCatalogue = (name: string): CatalogueSet | undefined => catalogue.find(set => set.name === name)
