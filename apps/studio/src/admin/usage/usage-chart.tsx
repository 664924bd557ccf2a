import { useRef } from 'preact/hooks'
import { useRoom } from '../../pictures/use-room.ts'
import { formatCredits } from '../../shell/format.ts'
import { roundUp, type UsageDay } from './usage-days.ts'

/** In CSS pixels, as everything here: the chart is drawn for its own width, so that its text keeps its size. */
const height = 200
/** Room for one date below the bars, with what parts it from the next. */
const dateWidth = 44
const left = 48
const bottom = 22
const gap = 0.22

/** Models keep their colour by their place in the list. */
const shades = 6

interface ChartProps {
  readonly days: readonly UsageDay[]
  readonly models: readonly string[]
}

/** Credits a day as stacked bars. What it shows is in the table beside it as well. */
export const UsageChart = (props: ChartProps) => {
  const root = useRef<HTMLDivElement>(null)
  const { width } = useRoom(root)
  return (
    <div class="chart" ref={root}>
      {width > 0 && <Bars {...props} width={width} />}
    </div>
  )
}

const Bars = ({ days, models, width }: ChartProps & { readonly width: number }) => {
  const top = roundUp(Math.max(...days.map(({ credits }) => credits)))
  const room = height - bottom - 8
  const step = (width - left) / days.length
  const every = Math.ceil(dateWidth / step / 7) * 7
  const y = (credits: number) => 8 + room - (credits / top) * room
  return (
    <svg width={width} height={height} role="img" aria-label="Credits charged a day, by model">
      {[0, top / 2, top].map(mark => (
        <g key={mark}>
          <line class="chart-line" x1={left} x2={width} y1={y(mark)} y2={y(mark)} />
          <text class="chart-text" x={left - 8} y={y(mark) + 4} text-anchor="end">
            {formatCredits(mark)}
          </text>
        </g>
      ))}
      {days.map(({ day, byModel }, place) => {
        let done = 0
        return byModel.map(({ model, credits }) => {
          const from = done
          done += credits
          return (
            <rect
              key={`${day} ${model}`}
              class={`chart-bar shade-${models.indexOf(model) % shades}`}
              x={left + step * (place + gap / 2)}
              width={step * (1 - gap)}
              y={y(done)}
              height={Math.max(0, y(from) - y(done))}
            >
              <title>
                {day}: {model}, {formatCredits(credits)} credits
              </title>
            </rect>
          )
        })
      })}
      {days.map(({ day }, place) =>
        place % every === (days.length - 1) % every ? (
          <text key={day} class="chart-text" x={left + step * (place + 1)} y={height - 4} text-anchor="end">
            {day.slice(5)}
          </text>
        ) : null,
      )}
    </svg>
  )
}
