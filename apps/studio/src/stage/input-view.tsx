import type { Signal } from '@preact/signals'
import type { Model } from '../api/models.ts'
import { fieldIds } from '../form/field-frame.tsx'
import { MaskEditor } from '../mask/mask-editor.tsx'
import { CanvasPreview } from '../pictures/canvas-preview.tsx'
import type { Picture } from '../pictures/picture.ts'
import { PictureInput } from '../pictures/picture-input.tsx'
import { RatioFrame } from '../pictures/ratio-frame.tsx'
import { UprightPicture } from '../pictures/upright-picture.tsx'
import { runsOf } from '../runs/runs.ts'
import { mainPicture } from '../schema/main-picture.ts'
import { changeDraft, type Draft, setValue } from '../store/drafts.ts'
import { EmptyStage } from './empty-stage.tsx'
import { Gallery } from './gallery.tsx'
import { shownOf } from './shown.ts'
import { withPicture } from './take-as-input.ts'

/** The picture that goes in, in the form in which it is worked on. */
const Chosen = ({
  model,
  draft,
  problems,
  picture,
}: {
  readonly model: Model
  readonly draft: Signal<Draft>
  readonly problems: Readonly<Record<string, string>>
  readonly picture: Picture
}) => {
  const mask = model.fields.find(({ control }) => control.kind === 'mask')
  if (mask) {
    return (
      <div class="stage-body" data-field={mask.name}>
        <MaskEditor
          picture={picture}
          mask={(draft.value.values[mask.name] as Blob | undefined) ?? null}
          onChange={next => setValue(draft, mask.name, next ?? undefined)}
          problem={problems[mask.name]}
        />
      </div>
    )
  }
  if (picture.width === 0) {
    return (
      <div class="stage-body centred">
        <p class="muted">The server fetches this picture by its address; it cannot be shown here.</p>
      </div>
    )
  }
  const ratio = model.fields.find(({ control }) => control.kind === 'ratio' && control.of !== undefined)
  if (ratio) {
    return (
      <div class="stage-body">
        <CanvasPreview
          picture={picture}
          values={draft.value.values}
          onChange={({ aspect_ratio }) => setValue(draft, ratio.name, aspect_ratio)}
        />
      </div>
    )
  }
  return (
    <div class="stage-body">
      <RatioFrame ratio={picture.width / picture.height}>
        <UprightPicture class="result" blob={picture.blob} alt={picture.name} />
      </RatioFrame>
    </div>
  )
}

/** What a stage shows beside the runs: the picture that goes in, else the results so far, else what to begin with. */
export const InputView = ({
  model,
  draft,
  problems,
}: {
  readonly model: Model
  readonly draft: Signal<Draft>
  readonly problems: Readonly<Record<string, string>>
}) => {
  const main = mainPicture(model)
  if (!main) {
    const results = runsOf(model.slug).filter(({ state }) => state !== 'FAILED')
    if (results.length === 0) return <EmptyStage model={model} draft={draft} />
    return <Gallery runs={results} shown={shownOf(model.slug)} />
  }
  const picture = draft.value.values[main.name] as Picture | undefined
  if (picture) return <Chosen model={model} draft={draft} problems={problems} picture={picture} />
  return (
    <div class="stage-body centred" data-field={main.name}>
      <PictureInput
        id={fieldIds(main.name).control}
        label={main.title}
        description={main.description}
        value={null}
        onChange={next => changeDraft(draft, { values: withPicture(model, draft.value.values, next) })}
        problem={problems[main.name]}
      />
    </div>
  )
}
