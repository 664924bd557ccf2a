/**
 * Enlarges every picture of a folder into another one, four at a time. Run again it goes on where it stopped: what is
 * there is left alone, and pictures whose end was not seen are not paid for twice while the server keeps its results.
 *
 *   node batch.ts photographs enlarged
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { extname, join, parse } from 'node:path'
import { Sfumato, SfumatoError } from '@sfumato/client'
import { save } from '@sfumato/client/files'

const atOnce = 4
const barWidth = 30
const formats = ['.jpg', '.jpeg', '.png', '.webp']

const [from, to] = process.argv.slice(2)
if (!from || !to) throw new Error('Name two folders: where the pictures are, and where they go.')

// The server's address and the key come from SFUMATO_URL and SFUMATO_API_KEY.
const sfumato = new Sfumato()
const interrupt = new AbortController()
process.once('SIGINT', () => interrupt.abort(new Error('Interrupted; run it again to go on.')))

await mkdir(to, { recursive: true })
const isDone = new Set((await readdir(to)).map(name => parse(name).name))
const names = (await readdir(from)).filter(name => formats.includes(extname(name).toLowerCase())).sort()
const waiting = names.filter(name => !isDone.has(name))

/** Share done of each picture that is under way. */
const shares = new Map<string, number>()
const failures: string[] = []
let done = names.length - waiting.length
let cost = 0

const draw = (): void => {
  const share = (done + [...shares.values()].reduce((sum, value) => sum + value, 0)) / names.length
  const full = Math.round(share * barWidth)
  const line = `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${done} of ${names.length}`
  if (process.stderr.isTTY) process.stderr.write(`\r${line}\x1b[K`)
}

const enlarge = async (name: string): Promise<void> => {
  const bytes = await readFile(join(from, name))
  const idempotencyKey = createHash('sha256').update(bytes).update('2MP').digest('hex')
  const result = await sfumato.run(
    'bria-enhance-image',
    { image: bytes, resolution: '2MP' },
    {
      idempotencyKey,
      signal: interrupt.signal,
      onProgress: status => {
        if (status.state === 'PROCESSING') shares.set(name, status.progress)
        draw()
      },
    },
  )
  await save(result, join(to, `${name}${extname(result.fileName)}`), { signal: interrupt.signal })
  cost += result.cost
}

const work = async (): Promise<void> => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    try {
      await enlarge(name)
    } catch (error) {
      interrupt.signal.throwIfAborted()
      if (!SfumatoError.isInstance(error)) throw error
      failures.push(`${name}: ${error.message}`)
    }
    shares.delete(name)
    done++
    draw()
  }
}

try {
  await Promise.all(Array.from({ length: atOnce }, work))
} catch (error) {
  failures.push((error as Error).message)
}
if (process.stderr.isTTY) process.stderr.write('\n')
console.log(`${names.length} pictures, ${failures.length} failures, ${cost.toFixed(2)} credits`)
for (const failure of failures) console.error(failure)
if (failures.length > 0) process.exitCode = 1
