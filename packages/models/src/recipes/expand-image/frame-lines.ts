import { luma, type Picture, type Rectangle } from '@sfumato/raster'

/** Lines that are looked at from each border; a wider frame is part of the picture. */
const deepestLine = 12
/** Mean luma by which the pixels of a frame line differ from those of the line inside it. */
const frameContrast = 14
/** A frame line is plain: standard deviation of its luma at most this. */
const plainDeviation = 14
/** Lines beyond the last frame line that its blur may have touched. */
const blurredLines = 2
/** A place where the luma just inside differs from the line's by at most this shows the same thing as the line. */
const sameGround = 5
/** Chance likeness is scattered: only runs of such places count, from this share of the line on ... */
const leastRun = 0.04
/** ... and where they take this share of it, the line is no frame but the ground that the picture is taken on. */
const groundShare = 0.12

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const isPlain = (line: readonly number[]): boolean => {
  const middle = mean(line)
  return mean(line.map(value => (value - middle) ** 2)) <= plainDeviation ** 2
}

/** Whether what a line at the border shows goes on inside it: a white margin around a thing on white does. */
const goesOnInside = (line: readonly number[], inside: readonly number[]): boolean => {
  let run = 0
  let places = 0
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && Math.abs(line[i] - inside[i]) <= sameGround) run++
    else {
      if (run >= leastRun * line.length) places += run
      run = 0
    }
  }
  return places >= groundShare * line.length
}

/** How many lines of a frame lie at one border; `line(k)` are the lumas of the k-th line from it. */
const frameDepth = (line: (k: number) => number[]): number => {
  const inside = line(deepestLine)
  let depth = 0
  for (let k = 0; k < deepestLine; k++) {
    const pixels = line(k)
    const contrast = mean(pixels.map((value, i) => Math.abs(value - inside[i])))
    if (contrast > frameContrast && isPlain(pixels)) depth = k + 1
  }
  if (depth === 0 || depth === deepestLine || goesOnInside(line(0), inside)) return 0
  return depth + blurredLines
}

/**
 * The part of a picture inside thin frame lines at its borders (scans and film frames have them). New canvas must
 * continue what lies inside them: continuing the lines would tint all of it. A thin margin of the ground beside a thing
 * that nearly fills the picture is no frame.
 */
export const insideFrame = (picture: Picture): Rectangle => {
  const { width, height } = picture
  const whole = { x: 0, y: 0, width, height }
  if (Math.min(width, height) < 8 * deepestLine) return whole
  const { data } = luma(picture)
  const row = (y: number) => Array.from({ length: width }, (_, x) => data[y * width + x])
  const column = (x: number) => Array.from({ length: height }, (_, y) => data[y * width + x])
  const left = frameDepth(column)
  const right = frameDepth(k => column(width - 1 - k))
  const top = frameDepth(row)
  const bottom = frameDepth(k => row(height - 1 - k))
  return { x: left, y: top, width: width - left - right, height: height - top - bottom }
}
