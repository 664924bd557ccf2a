import type { Warn } from '../painter.ts'
import type { Reading } from './scene/reading.ts'

/** Words that ask for nothing but a clean continuation. */
const asksForCompletion =
  /\b(remove|erase|delete|clean|clear|empty|nothing|background|fill|continue|extend|expand|complete|blank|plain|seamless|same|grass|sky|ground|wall|floor|sand|water|snow|field|lawn)\b/i

/** Tells the caller that a prompt which wanted more than a continuation got only that. */
export function reportCompletion(prompt: string, reading: Reading, warn: Warn): void {
  if (prompt.trim() === '' || asksForCompletion.test(prompt) || reading.unknown.length > 0) return
  warn(
    'completed_only',
    'The prompt names nothing that the preview painter can draw into a picture; the area was continued from its surroundings.',
  )
}
