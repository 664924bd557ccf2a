import type { Model } from '../api/models.ts'
import type { Picture } from '../pictures/picture.ts'
import { mainPicture } from '../schema/main-picture.ts'
import type { Values } from '../store/drafts.ts'

/**
 * Width to height that a result will most likely have, so that its place is kept while it is painted: that of a chosen
 * ratio, else that of the picture it is made from, else a square.
 */
export const expectedRatio = (model: Pick<Model, 'fields'>, values: Values): number => {
  const ratio = model.fields.find(({ control }) => control.kind === 'ratio')
  if (ratio) {
    const [across, down] = String(values[ratio.name] ?? ratio.default)
      .split(':')
      .map(Number)
    if (across > 0 && down > 0) return across / down
  }
  const main = mainPicture(model)
  const picture = main && (values[main.name] as Picture | undefined)
  return picture && picture.height > 0 ? picture.width / picture.height : 1
}
