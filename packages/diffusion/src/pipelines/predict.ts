import type { Session } from '../runtime/session.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { guide } from './guidance.ts'

/** What a network is told beside its sample and timestep, by input name. */
export type Conditions = Readonly<Record<string, Tensor>>

/**
 * The prediction of a denoising network. With negative conditions it is run twice, one picture at a time: on a CPU that
 * takes no longer than both at once and a quarter less memory.
 */
export function createPredictor(
  session: Session,
  guidanceScale: number,
  { positive, negative }: { readonly positive: Conditions; readonly negative: Conditions | null },
): (sample: Tensor, timestep: number) => Promise<Tensor> {
  const run = async (sample: Tensor, timestep: number, conditions: Conditions): Promise<Tensor> => {
    const time = { shape: [1], data: Float32Array.of(timestep) }
    const output = await session.run({ sample, timestep: time, ...conditions })
    return output[session.outputs[0].name] as Tensor
  }
  return async (sample, timestep) => {
    const wanted = await run(sample, timestep, positive)
    return negative ? guide(await run(sample, timestep, negative), wanted, guidanceScale) : wanted
  }
}
