/** What runs in a helper thread: instances of kernels that do parts of the work of a crew. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { instantiate } from './load-kernels.ts'
import { claimPart, stopParts } from './parts.ts'
import type { Answer, Order } from './threads.ts'

type Functions = Record<string, (...values: number[]) => void>

setFlagsFromString('--expose-gc')
/** An idle thread collects no garbage by itself, so the memory of a kernel that it has closed would stay. */
const collectGarbage: () => void = runInNewContext('gc')

const instances = new Map<number, Functions>()

const instanceOf = (instance: number): Functions => {
  const found = instances.get(instance)
  if (!found) throw new Error(`Expected a kernel that is open but received number ${instance}`)
  return found
}

const doParts = ({ instance, called, parts, counter }: Extract<Order, { kind: 'run' }>): Error | undefined => {
  try {
    const work = instanceOf(instance)[called]
    for (let part = claimPart(counter); part < parts.length; part = claimPart(counter)) work(...parts[part])
    return undefined
  } catch (error) {
    stopParts(counter)
    return error as Error
  }
}

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'open') instances.set(order.instance, instantiate<Functions>(order.module, order.memory))
  else if (order.kind === 'call') instanceOf(order.instance)[order.called](...order.values)
  else if (order.kind === 'close') {
    instances.delete(order.instance)
    collectGarbage()
  } else parentPort?.postMessage({ run: order.run, error: doParts(order) } satisfies Answer)
})
