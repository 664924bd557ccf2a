import { ownAddress } from '../api/address.ts'
import type { Model } from '../api/models.ts'
import type { Picture } from '../pictures/picture.ts'
import type { Run } from '../runs/run.ts'
import { mainPicture } from '../schema/main-picture.ts'
import { goTo } from '../shell/route.ts'
import { changeDraft, draftOf } from '../store/drafts.ts'
import { shownOf } from './shown.ts'

/** Puts a result in as the picture of a model and goes there. A mask over the picture before goes. */
export const takeAsInput = async (run: Run, taker: Model): Promise<void> => {
  const [image] = run.result!.images
  const response = await fetch(ownAddress(image.url))
  if (!response.ok) throw new Error(`The picture's address answered ${response.status}.`)
  const picture: Picture = {
    blob: await response.blob(),
    name: image.file_name,
    contentType: image.content_type,
    width: image.width,
    height: image.height,
  }
  const draft = draftOf(taker)
  changeDraft(draft, { values: withPicture(taker, draft.value.values, picture) })
  shownOf(taker.slug).value = 'input'
  goTo(taker.slug)
}

/** A form's values with another main picture; masks belong to the one before. */
export const withPicture = (
  model: Pick<Model, 'fields'>,
  values: Readonly<Record<string, unknown>>,
  picture: Picture | null,
): Record<string, unknown> => {
  const main = mainPicture(model)!
  const masks = model.fields.filter(({ control }) => control.kind === 'mask' && control.of === main.name)
  const kept = Object.entries(values).filter(([name]) => name !== main.name && !masks.some(mask => mask.name === name))
  return { ...Object.fromEntries(kept), ...(picture && { [main.name]: picture }) }
}
