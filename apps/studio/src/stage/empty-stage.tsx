import type { Signal } from '@preact/signals'
import type { Model } from '../api/models.ts'
import { type Draft, setValue } from '../store/drafts.ts'

const examples = [
  'A lighthouse on a rocky coast at sunset',
  'A red fox in the snow beneath birches',
  'A bowl of lemons on a wooden table, morning light',
]

/** The stage of a model that takes no picture, before its first run: something to begin with. */
export const EmptyStage = ({ model, draft }: { readonly model: Model; readonly draft: Signal<Draft> }) => {
  const text = model.fields.find(({ control, advanced }) => control.kind === 'text' && !advanced)
  return (
    <div class="stage-body centred">
      <div class="empty">
        <div class="empty-mark" aria-hidden="true" />
        {text && (
          <>
            <p>Say what the picture shows, or begin with one of these.</p>
            <ul class="examples">
              {examples.map(example => (
                <li key={example}>
                  <button type="button" class="button quiet" onClick={() => setValue(draft, text.name, example)}>
                    {example}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
