import { isAdmin } from '../api/account.ts'
import type { Model } from '../api/models.ts'
import { linkTo } from '../shell/route.ts'

/** Says when a model is painted by a preview, and where an admin finds better engines. */
export const EngineNote = ({ model: { engine } }: { readonly model: Model }) => {
  if (!engine.preview) return <p class="engine">Painted by {engine.checkpoint ?? engine.name}.</p>
  return (
    <p class="engine">
      <span class="badge">{engine.name} engine</span> Paints without a trained model.{' '}
      {isAdmin.value && <a href={linkTo('admin/checkpoints')}>Install a checkpoint set</a>}
    </p>
  )
}
