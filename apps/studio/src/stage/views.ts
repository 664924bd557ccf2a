import { type Signal, signal } from '@preact/signals'
import type { Model } from '../api/models.ts'
import type { Picture } from '../pictures/picture.ts'
import type { Run } from '../runs/run.ts'
import { mainPicture } from '../schema/main-picture.ts'

/** How a result is looked at: alone, as what was cut out for it, against what went in, or the result before it. */
export type View = 'alone' | 'cut-out' | 'input' | 'previous'

/** Ratios this close together are of pictures that lie over each other. */
const closeRatios = 0.01

const isCloseTo = (one: number, other: number): boolean => Math.abs(one / other - 1) < closeRatios

const ratioOf = ({ result }: Run): number => result!.images[0].width / result!.images[0].height

/** The picture that a run was made from, where it is still here and lies over the result. */
export const inputUnder = (model: Pick<Model, 'fields'>, run: Run): Blob | undefined => {
  const main = mainPicture(model)
  const picture = main && (run.values[main.name] as Picture | undefined)
  if (!picture || picture.width === 0 || run.expired) return undefined
  return isCloseTo(picture.width / picture.height, ratioOf(run)) ? picture.blob : undefined
}

/** The finished run of the same model before this one, where its picture is still there and lies over this one's. */
export const previousOf = (runs: readonly Run[], run: Run): Run | undefined =>
  run.expired
    ? undefined
    : runs
        .slice(runs.findIndex(({ id }) => id === run.id) + 1)
        .find(
          other =>
            other.slug === run.slug &&
            other.state === 'COMPLETED' &&
            !other.expired &&
            isCloseTo(ratioOf(other), ratioOf(run)),
        )

const views = new Map<string, Signal<View>>()

/** How the results of a model are looked at. A model that is told nothing in words is about before and after. */
export const viewOf = ({ slug, fields }: Model): Signal<View> => {
  const known = views.get(slug)
  if (known) return known
  const takesWords = fields.some(({ control }) => control.kind === 'text')
  const made = signal<View>(takesWords ? 'alone' : 'input')
  views.set(slug, made)
  return made
}
