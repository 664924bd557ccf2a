import { parentPort } from 'node:worker_threads'
import { tileOf } from './contact-sheet.ts'
import type { Trial } from './job.ts'
import { jobs } from './jobs.ts'
import { readPhotograph } from './photographs.ts'
import type { Answer, Order } from './try-photographs.ts'

const smaller = ({ tiles: [truth, input, naive, ours] }: Trial): Trial['tiles'] => [
  tileOf(truth),
  tileOf(input),
  tileOf(naive),
  tileOf(ours),
]

parentPort!.on('message', async ({ job, folder, file, masks }: Order) => {
  const photograph = await readPhotograph(folder, file, masks)
  const trials: Answer['trials'][number][] = []
  for await (const trial of jobs[job].trials(photograph)) {
    trials.push({ ...trial, photograph: photograph.name, tiles: smaller(trial) })
  }
  parentPort!.postMessage({ trials } satisfies Answer)
})
