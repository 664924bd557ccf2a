import type { Slug } from '@sfumato/contract'
import { enhanceImageRecipe } from './enhance-image/recipe.ts'
import { expandImageRecipe } from './expand-image/recipe.ts'
import { genFillRecipe } from './gen-fill/recipe.ts'
import type { Recipe } from './recipe.ts'
import { replaceBackgroundRecipe } from './replace-background/recipe.ts'
import { textToImageRecipe } from './text-to-image/recipe.ts'

const recipes = {
  'bria-gen-fill': genFillRecipe,
  'bria-expand-image': expandImageRecipe,
  'bria-replace-background': replaceBackgroundRecipe,
  'bria-text-to-image': textToImageRecipe,
  'bria-enhance-image': enhanceImageRecipe,
} satisfies Record<Slug, unknown>

/** The recipe of a model. Its values are those that the model's contract reads. */
export const recipeOf = (slug: Slug): Recipe<never> => recipes[slug] as Recipe<never>
