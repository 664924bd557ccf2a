/** A bar on standard error for work that takes its time. */
export interface ProgressBar {
  /** Share done, 0 to 1, and what else is worth saying beside it. */
  update(share: number, detail?: string): void
  /** Removes the bar. */
  end(): void
}

const barWidth = 30
/** Work that is done sooner needs no bar. */
const showAfterMs = 1_000
/** Where there is no terminal, a line is written at most this often. */
const lineIntervalMs = 5_000

const drawBar = (label: string, share: number, detail: string): string => {
  const full = Math.round(share * barWidth)
  const percent = String(Math.floor(share * 100)).padStart(3)
  return `${label} [${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${percent} %  ${detail}`.trimEnd()
}

/** Starts a bar that shows itself once the work has taken a second. */
export const startProgressBar = (label: string, stream: NodeJS.WriteStream = process.stderr): ProgressBar => {
  const startedAt = performance.now()
  let share = 0
  let detail = ''
  let shown = false
  let nextLineAt = startedAt + showAfterMs

  const draw = () => {
    const now = performance.now()
    if (now < startedAt + showAfterMs) return
    shown = true
    if (stream.isTTY) stream.write(`\r${drawBar(label, share, detail).slice(0, (stream.columns ?? 1_000) - 1)}\x1b[K`)
    else if (now >= nextLineAt) {
      nextLineAt = now + lineIntervalMs
      stream.write(`${drawBar(label, share, detail)}\n`)
    }
  }
  const timer = setInterval(draw, 250)
  timer.unref()

  return {
    update: (value, words = '') => {
      share = Math.min(1, Math.max(share, value))
      detail = words
      draw()
    },
    end: () => {
      clearInterval(timer)
      if (shown && stream.isTTY) stream.write('\r\x1b[K')
    },
  }
}
