import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Copies a checkpoint's folder into another one and gives it another scheduler class; where the copy lies. */
export async function copyWithScheduler(checkpoint: string, folder: string, className: string): Promise<string> {
  const copy = join(folder, 'checkpoint')
  await cp(checkpoint, copy, { recursive: true })
  const path = join(copy, 'scheduler', 'scheduler_config.json')
  const config = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...config, _class_name: className }))
  return copy
}
