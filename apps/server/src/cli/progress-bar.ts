/** A bar on standard error for work that takes its time. */
export interface ProgressBar {
  /** Share done, 0 to 1. */
  update(share: number): void
  /** Removes the bar. */
  end(): void
}

const barWidth = 30
/** Work that is done sooner needs no bar. */
const showAfterMs = 1_000
/** Where there is no terminal, a line is written at most this often. */
const lineIntervalMs = 5_000

const drawBar = (label: string, share: number): string => {
  const full = Math.round(share * barWidth)
  const percent = String(Math.floor(share * 100)).padStart(3)
  return `${label} [${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${percent} %`
}

/** Starts a bar that shows itself once the work has taken a second. */
export const startProgressBar = (label: string, stream: NodeJS.WriteStream = process.stderr): ProgressBar => {
  const startedAt = performance.now()
  let share = 0
  let shown = false
  let nextLineAt = startedAt + showAfterMs

  const draw = () => {
    const now = performance.now()
    if (now < startedAt + showAfterMs) return
    shown = true
    if (stream.isTTY) stream.write(`\r${drawBar(label, share)}`)
    else if (now >= nextLineAt) {
      nextLineAt = now + lineIntervalMs
      stream.write(`${drawBar(label, share)}\n`)
    }
  }
  const timer = setInterval(draw, 250)
  timer.unref()

  return {
    update: value => {
      share = Math.min(1, Math.max(share, value))
      draw()
    },
    end: () => {
      clearInterval(timer)
      if (shown && stream.isTTY) stream.write('\r\x1b[K')
    },
  }
}
