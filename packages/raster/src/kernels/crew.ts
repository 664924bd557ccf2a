import type { Pacer } from '../work.ts'
import { type Arena, createArena } from './arena.ts'
import { createKernelMemory, instantiate, kernelModule, pageBytes } from './load-kernels.ts'
import { claimPart, type PartCounter, stopParts } from './parts.ts'
import { type Helper, helpers } from './threads.ts'

/** Names of the functions that a kernel exports. */
type FunctionName<Exports> = keyof Exports & string

/**
 * Instances of one kernel on one memory: one in this thread and one in each helper thread. What they do together is
 * split into parts beforehand, so the result is the same however many there are, as long as no part writes what
 * another one reads or writes.
 */
export interface Crew<Exports> {
  /** The instance in this thread. */
  readonly own: Exports
  /** Where what all instances work on lies. */
  readonly arena: Arena
  /** How many instances there are. */
  readonly size: number
  /** Calls a function once in every instance, with the arguments for its place (0 is this thread's). */
  everywhere(name: FunctionName<Exports>, argumentsAt: (place: number) => readonly number[]): void
  /**
   * Calls a function once for each list of arguments, in whichever instance is free. A part should take a few
   * milliseconds: an abort is seen between parts. Rejects with the signal's reason, or with what a part threw.
   */
  run(name: FunctionName<Exports>, parts: readonly (readonly number[])[], pacer: Pacer, share: number): Promise<void>
  /** Lets the helper threads forget the kernel and its memory. */
  dismiss(): void
}

type AnyFunction = (...values: number[]) => void

/**
 * A crew for the kernel `name`, on fresh memory with an arena of `bytes`. `Exports` is what the kernel's source exports.
 * The memory has its size from the start: what one thread adds to it another one may not see in time.
 */
export function createCrew<Exports extends { heapBase(): number }>(name: string, bytes: number): Crew<Exports> {
  const module = kernelModule(name)
  const memory = createKernelMemory(bytes + pageBytes)
  const own = instantiate<Exports>(module, memory)
  const arena = createArena(memory, own.heapBase(), bytes)
  const functionOf = (called: string) => own[called as keyof Exports] as AnyFunction
  const counter: PartCounter = new Int32Array(new SharedArrayBuffer(4))
  const hired: readonly Helper[] = helpers()
  const instances = hired.map(helper => helper.open(module, memory))
  return {
    own,
    arena,
    size: 1 + hired.length,
    everywhere(called, argumentsAt) {
      functionOf(called)(...argumentsAt(0))
      instances.forEach((instance, index) => {
        instance.call(called, argumentsAt(index + 1))
      })
    },
    async run(called, parts, pacer, share) {
      Atomics.store(counter, 0, 0)
      const helped = instances.slice(0, parts.length - 1).map(instance => instance.run(called, parts, counter))
      try {
        const work = functionOf(called)
        for (let part = claimPart(counter); part < parts.length; part = claimPart(counter)) {
          work(...parts[part])
          if (pacer.due()) await pacer.pause(share)
        }
      } finally {
        stopParts(counter)
        await Promise.allSettled(helped)
      }
      await Promise.all(helped)
    },
    dismiss() {
      for (const instance of instances) instance.close()
    },
  }
}
