import type { Signal } from '@preact/signals'
import type { Model } from '../api/models.ts'
import type { Picture } from '../pictures/picture.ts'
import { PictureInput } from '../pictures/picture-input.tsx'
import type { Field } from '../schema/field.ts'
import { mainPicture } from '../schema/main-picture.ts'
import { withPicture } from '../stage/take-as-input.ts'
import { changeDraft, type Draft, setValue } from '../store/drafts.ts'
import { fieldIds } from './field-frame.tsx'
import { FormField } from './form-field.tsx'
import { PicturesField } from './pictures-field.tsx'

interface FormProps {
  readonly model: Model
  readonly draft: Signal<Draft>
  readonly problems: Readonly<Record<string, string>>
}

/** Fields by group, both in the order in which they first appear. */
const grouped = (fields: readonly Field[]): [group: string, fields: Field[]][] => {
  const groups = new Map<string, Field[]>()
  for (const field of fields) groups.set(field.group, [...(groups.get(field.group) ?? []), field])
  return [...groups]
}

const Fields = ({ fields, model, draft, problems }: FormProps & { readonly fields: readonly Field[] }) => {
  const main = mainPicture(model)
  return (
    <>
      {fields.map(field => {
        const problem = problems[field.name]
        const { kind } = field.control
        if (kind === 'mask') return null
        if (kind !== 'picture' && kind !== 'pictures') {
          return <FormField key={field.name} field={field} draft={draft} problem={problem} />
        }
        if (kind === 'pictures') {
          // Read anew for each change: several files arrive one after the other.
          const listed = () => (draft.value.values[field.name] ?? []) as readonly Picture[]
          const change = (pictures: readonly Picture[]) =>
            setValue(draft, field.name, pictures.length > 0 ? pictures : undefined)
          return (
            <PicturesField
              key={field.name}
              field={field}
              value={listed()}
              onAdd={picture => change([...listed(), picture])}
              onRemove={place => change(listed().filter((_, other) => other !== place))}
              problem={problem}
            />
          )
        }
        const value = draft.value.values[field.name] as Picture | undefined
        // As long as there is none, the stage asks for the main picture.
        if (field === main && !value) return null
        const change = (next: Picture | null) =>
          field === main
            ? changeDraft(draft, { values: withPicture(model, draft.value.values, next) })
            : setValue(draft, field.name, next ?? undefined)
        return (
          <PictureInput
            key={field.name}
            id={fieldIds(field.name).control}
            label={field.title}
            description={field.description}
            value={value ?? null}
            onChange={change}
            problem={problem}
          />
        )
      })}
    </>
  )
}

/** Every field of a model: the usual ones, and the rest folded by group. */
export const ModelForm = (props: FormProps) => {
  const { model, draft, problems } = props
  const advanced = model.fields.filter(field => field.advanced)
  const changed = advanced.filter(({ name }) => draft.value.values[name] !== undefined).length
  return (
    <>
      <Fields {...props} fields={model.fields.filter(field => !field.advanced)} />
      {advanced.length > 0 && (
        <details class="advanced" open={advanced.some(({ name }) => name in problems) || undefined}>
          <summary>
            Advanced <span class="muted">{changed > 0 ? `${changed} changed` : `${advanced.length} fields`}</span>
          </summary>
          {grouped(advanced).map(([group, fields]) => (
            <fieldset key={group} class="group">
              {group !== '' && <legend>{group}</legend>}
              <Fields {...props} fields={fields} />
            </fieldset>
          ))}
        </details>
      )}
    </>
  )
}
