import type { PaintContext } from '../../painters/painter.ts'
import type { Studio } from '../recipe.ts'
import { portion } from './progress.ts'
import type { Report } from './report.ts'

/** What surrounds one call of the painter, its progress being the part from `from` to `to` of the whole request. */
export const paintContext = (studio: Studio, report: Report, from: number, to: number): PaintContext => ({
  signal: studio.signal,
  progress: portion(studio.progress, from, to),
  warn: report.warn,
  used: report.used,
})
