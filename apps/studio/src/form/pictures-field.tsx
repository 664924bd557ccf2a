import type { Picture } from '../pictures/picture.ts'
import { PictureInput } from '../pictures/picture-input.tsx'
import { UprightPicture } from '../pictures/upright-picture.tsx'
import type { Field } from '../schema/field.ts'
import { IconButton } from '../shell/icon-button.tsx'
import { fieldIds } from './field-frame.tsx'

/** A list of pictures: those that are chosen, and a place to add more. */
export const PicturesField = ({
  field,
  value,
  onAdd,
  onRemove,
  problem,
}: {
  readonly field: Field
  readonly value: readonly Picture[]
  readonly onAdd: (picture: Picture) => void
  readonly onRemove: (place: number) => void
  readonly problem: string | undefined
}) => (
  <>
    <PictureInput
      id={fieldIds(field.name).control}
      label={field.title}
      description={field.description}
      value={null}
      onChange={picture => picture && onAdd(picture)}
      problem={problem}
      multiple
    />
    {value.length > 0 && (
      <ul class="picture-list" aria-label={field.title}>
        {value.map((picture, place) => (
          <li key={`${picture.name} ${place}`}>
            {picture.width > 0 ? (
              <UprightPicture class="picture-list-thumb" blob={picture.blob} alt="" />
            ) : (
              <span class="picture-list-thumb" />
            )}
            <span class="picture-list-name">{picture.name}</span>
            <IconButton icon="close" label={`Remove ${picture.name}`} onClick={() => onRemove(place)} />
          </li>
        ))}
      </ul>
    )}
  </>
)
