import type { Signal } from '@preact/signals'
import type { Field } from '../schema/field.ts'
import { changeDraft, type Draft, setValue } from '../store/drafts.ts'
import type { ControlProps } from './control-props.ts'
import { ChoiceControl } from './controls/choice-control.tsx'
import { ColourControl } from './controls/colour-control.tsx'
import { JsonControl } from './controls/json-control.tsx'
import { NumberControl } from './controls/number-control.tsx'
import { RatioControl } from './controls/ratio-control.tsx'
import { SeedControl } from './controls/seed-control.tsx'
import { SwitchControl } from './controls/switch-control.tsx'
import { TextControl } from './controls/text-control.tsx'
import { FieldFrame, FieldTexts, fieldIds } from './field-frame.tsx'

/** Kinds whose control is several elements under one name. */
const groupKinds: readonly string[] = ['choice', 'ratio']

const ControlOf = ({ draft, ...props }: ControlProps & { readonly draft: Signal<Draft> }) => {
  // The kind of the control is what tells the types of its value apart.
  const as = <P,>() => props as unknown as P
  switch (props.field.control.kind) {
    case 'text':
      return <TextControl {...as<ControlProps<'text', string>>()} />
    case 'choice':
      return <ChoiceControl {...as<ControlProps<'choice', string>>()} />
    case 'ratio':
      return <RatioControl {...as<ControlProps<'ratio', string>>()} />
    case 'switch':
      return <SwitchControl {...as<ControlProps<'switch', boolean>>()} />
    case 'number':
      return <NumberControl {...as<ControlProps<'number', number>>()} />
    case 'colour':
      return <ColourControl {...as<ControlProps<'colour', string>>()} />
    case 'seed':
      return (
        <SeedControl
          {...as<ControlProps<'seed', number>>()}
          locked={draft.value.seedLocked}
          onLock={seedLocked => changeDraft(draft, { seedLocked })}
        />
      )
    default:
      return <JsonControl {...as<ControlProps<'json'>>()} />
  }
}

/** One field of a form that is no picture, with its control. */
export const FormField = ({
  field,
  draft,
  problem,
}: {
  readonly field: Field
  readonly draft: Signal<Draft>
  readonly problem: string | undefined
}) => {
  const ids = fieldIds(field.name)
  const value = draft.value.values[field.name]
  const control = (
    <ControlOf
      id={ids.control}
      field={field}
      draft={draft}
      value={value}
      onChange={next => setValue(draft, field.name, next)}
      describedBy={problem === undefined ? ids.hint : `${ids.problem} ${ids.hint}`}
      invalid={problem !== undefined}
    />
  )
  const reset = value !== undefined && field.default !== undefined && field.control.kind !== 'seed' && (
    <button type="button" class="link" onClick={() => setValue(draft, field.name, undefined)}>
      Default
    </button>
  )
  if (field.control.kind === 'switch') {
    return (
      <div class="field switch-field" data-field={field.name} data-invalid={problem === undefined ? undefined : ''}>
        <label class="label" for={ids.control}>
          {field.title}
        </label>
        {control}
        <FieldTexts field={field} problem={problem} />
      </div>
    )
  }
  return (
    <FieldFrame field={field} problem={problem} aside={reset} isGroup={groupKinds.includes(field.control.kind)}>
      {control}
    </FieldFrame>
  )
}
