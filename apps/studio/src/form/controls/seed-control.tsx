import { drawSeed } from '../../schema/draw-seed.ts'
import { IconButton } from '../../shell/icon-button.tsx'
import type { ControlProps } from '../control-props.ts'

/** A number to type, to draw with the dice, and to lock; unlocked it is drawn anew after every run. */
export const SeedControl = ({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
  locked,
  onLock,
}: ControlProps<'seed', number> & { readonly locked: boolean; readonly onLock: (locked: boolean) => void }) => (
  <div class="seed">
    <input
      id={id}
      class="input mono"
      type="number"
      inputMode="numeric"
      step={1}
      value={value ?? ''}
      placeholder={String(field.default ?? '')}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={event => {
        const text = event.currentTarget.value
        onChange(text === '' ? undefined : Number(text))
        // A number that somebody typed is meant.
        onLock(text !== '')
      }}
    />
    <IconButton icon="dice" label="Draw another seed" onClick={() => onChange(drawSeed(field.control))} />
    <IconButton
      icon={locked ? 'locked' : 'unlocked'}
      label={locked ? 'Locked: every run has this seed' : 'Unlocked: every run draws a seed'}
      pressed={locked}
      onClick={() => onLock(!locked)}
    />
  </div>
)
