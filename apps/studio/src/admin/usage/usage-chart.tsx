import { formatCredits } from '../../shell/format.ts'
import { roundUp, type UsageDay } from './usage-days.ts'

const width = 720
const height = 200
const left = 48
const bottom = 22
const gap = 0.22

/** Models keep their colour by their place in the list. */
const shades = 6

/** Credits a day as stacked bars. What it shows is in the table beside it as well. */
export const UsageChart = ({
  days,
  models,
}: {
  readonly days: readonly UsageDay[]
  readonly models: readonly string[]
}) => {
  const top = roundUp(Math.max(...days.map(({ credits }) => credits)))
  const room = height - bottom - 8
  const step = (width - left) / days.length
  const y = (credits: number) => 8 + room - (credits / top) * room
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Credits charged a day, by model">
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
        place % 7 === (days.length - 1) % 7 ? (
          <text key={day} class="chart-text" x={left + step * (place + 1)} y={height - 4} text-anchor="end">
            {day.slice(5)}
          </text>
        ) : null,
      )}
    </svg>
  )
}
