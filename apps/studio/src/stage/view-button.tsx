import type { Signal } from '@preact/signals'
import type { IconName } from '../shell/icon.tsx'
import { IconButton } from '../shell/icon-button.tsx'
import type { View } from './views.ts'

/** Chooses a way to look at a picture; pressed again it goes back to the picture alone. */
export const ViewButton = ({
  view,
  name,
  icon,
  label,
}: {
  readonly view: Signal<View>
  readonly name: View
  readonly icon: IconName
  readonly label: string
}) => (
  <IconButton
    icon={icon}
    label={label}
    pressed={view.value === name}
    onClick={() => (view.value = view.value === name ? 'alone' : name)}
  />
)
