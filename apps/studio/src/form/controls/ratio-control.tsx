import type { ControlProps } from '../control-props.ts'

/** The longer side of a frame, in pixels. */
const frameSide = 22

const frameOf = (ratio: string): { width: number; height: number } => {
  const [across, down] = ratio.split(':').map(Number)
  const scale = frameSide / Math.max(across, down)
  return { width: Math.max(3, across * scale), height: Math.max(3, down * scale) }
}

/** Aspect ratios as little frames. */
export const RatioControl = ({ id, field, value, onChange, describedBy }: ControlProps<'ratio', string>) => {
  const chosen = value ?? field.default
  return (
    <div class="ratios" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {field.control.options.map(ratio => {
        const { width, height } = frameOf(ratio)
        return (
          <label key={ratio} class="ratio">
            <input type="radio" name={id} checked={chosen === ratio} onChange={() => onChange(ratio)} />
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <rect x={12 - width / 2} y={12 - height / 2} width={width} height={height} rx="1.5" />
            </svg>
            <span>{ratio}</span>
          </label>
        )
      })}
    </div>
  )
}
