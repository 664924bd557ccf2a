import { checkpointError } from '../../checkpoint-error.ts'
import type { Configuration } from '../../families/configuration.ts'
import { lastOf, type RuntimeTensor, toRuntime } from '../../runtime/convert.ts'
import type { Port } from '../../runtime/port.ts'
import type { Session } from '../../runtime/session.ts'

/** Reads a text token by token, remembering what it has read. */
export interface TokenReader {
  /**
   * Reads further tokens, at least one.
   *
   * @returns the score of every token to be the next, the caller's own to change
   * @throws the signal's reason where it is aborted, before the next run of the network
   */
  read(ids: readonly number[], signal?: AbortSignal): Promise<Float32Array>
}

/** Begins a new text. */
export type StartReading = () => TokenReader

/**
 * Tokens of one run. The network scores every token of its vocabulary at each of them: a long text at once would take
 * hundreds of megabytes for scores that nobody reads. Shorter runs read slower, longer ones no faster.
 */
const mostAtOnce = 64

const pastPrefix = 'past_key_values.'
const presentPrefix = 'present.'

/**
 * Prepares a causal language model in the form that Optimum exports (`text-generation-with-past`): inputs `input_ids`,
 * `attention_mask` and `position_ids` (the latter two where the graph has them) and `past_key_values.N.key` and `.value`,
 * outputs `logits` and `present.N.key` and `.value`. The cache goes from one run to the next as the network gave it, in
 * its own element type.
 *
 * @throws CheckpointError for a network of another form, naming `file`
 */
export function prepareReader(session: Session, file: string, configuration: Configuration): StartReading {
  const cache = cachePorts(session, file)
  const emptyCache = cache.map(({ past }) => [past.name, emptyTensor(past, configuration)] as const)
  const kept = cache.map(({ present }) => present)
  const portOf = (name: string): Port | undefined => session.inputs.find(port => port.name === name)
  const [idsPort, maskPort, positionsPort] = ['input_ids', 'attention_mask', 'position_ids'].map(portOf)

  return () => {
    let past: Record<string, RuntimeTensor> = Object.fromEntries(emptyCache)
    let length = 0
    const run = async (ids: readonly number[], wanted: readonly string[]) => {
      const before = length
      length += ids.length
      const results = await session.runNative(
        {
          ...past,
          input_ids: row(idsPort as Port, ids),
          ...(maskPort && { attention_mask: row(maskPort, Array(length).fill(1)) }),
          ...(positionsPort && {
            position_ids: row(
              positionsPort,
              ids.map((_, index) => before + index),
            ),
          }),
        },
        wanted,
      )
      past = Object.fromEntries(cache.map(port => [port.past.name, results[port.present]]))
      return results
    }
    return {
      read: async (ids, signal) => {
        let start = 0
        for (; start + mostAtOnce < ids.length; start += mostAtOnce) {
          signal?.throwIfAborted()
          await run(ids.slice(start, start + mostAtOnce), kept)
        }
        signal?.throwIfAborted()
        const { logits } = await run(ids.slice(start), [...kept, 'logits'])
        return lastOf('logits', logits, logits.dims[logits.dims.length - 1])
      },
    }
  }
}

/** Numbers for one text: [1, length]. */
const row = (port: Port, values: readonly number[]): RuntimeTensor =>
  toRuntime(port, { data: Int32Array.from(values), shape: [1, values.length] })

interface CachePort {
  readonly past: Port
  /** Name of the output that becomes `past` of the next run. */
  readonly present: string
}

function cachePorts({ inputs, outputs }: Session, file: string): CachePort[] {
  const refuse = (found: string): never => {
    throw checkpointError(
      'unsupported',
      `${file} ${found}; expected a causal language model exported with its cache: inputs input_ids and ${pastPrefix}0.key [batch,heads,length,size] and so on, outputs logits and ${presentPrefix}0.key and so on`,
    )
  }
  const names = outputs.map(({ name }) => name)
  const isPast = ({ name }: Port): boolean => name.startsWith(pastPrefix)
  const stranger = inputs.find(
    port => !isPast(port) && !['input_ids', 'attention_mask', 'position_ids'].includes(port.name),
  )
  if (stranger) refuse(`has the input ${stranger.name}`)
  if (!inputs.some(({ name }) => name === 'input_ids')) refuse('has no input input_ids')
  if (!inputs.some(isPast)) refuse(`has no input ${pastPrefix}0.key`)
  if (!names.includes('logits')) refuse('has no output logits')
  return inputs.filter(isPast).map(past => {
    const present = presentPrefix + past.name.slice(pastPrefix.length)
    if (!names.includes(present)) refuse(`has no output ${present}`)
    if (past.shape.length !== 4) refuse(`has the input ${past.name} of the shape [${past.shape}]`)
    return { past, present }
  })
}

/** A cache of nothing: [1, heads, 0, size of a head], by the graph's own sizes or, where it names none, the configuration. */
function emptyTensor(port: Port, configuration: Configuration): RuntimeTensor {
  const sizeOf = (axis: number, key: string, otherwise: () => number): number => {
    const size = port.shape[axis]
    if (typeof size === 'number') return size
    return configuration.raw(key) === null ? otherwise() : configuration.integer(key)
  }
  const queryHeads = () => configuration.integer('num_attention_heads')
  const heads = sizeOf(1, 'num_key_value_heads', queryHeads)
  const size = sizeOf(3, 'head_dim', () => configuration.integer('hidden_size') / queryHeads())
  return toRuntime(port, { data: new Float32Array(0), shape: [1, heads, 0, size] })
}
