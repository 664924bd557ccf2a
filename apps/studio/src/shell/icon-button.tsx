import { Icon, type IconName } from './icon.tsx'

/** A button that shows an icon and says its name to screen readers and on hover. */
export const IconButton = ({
  icon,
  label,
  onClick,
  pressed,
  disabled,
}: {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  readonly pressed?: boolean
  readonly disabled?: boolean
}) => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onClick}
  >
    <Icon name={icon} />
  </button>
)
