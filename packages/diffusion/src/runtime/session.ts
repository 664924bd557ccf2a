import { InferenceSession } from 'onnxruntime-node'
import { asFed, fromRuntime, type RuntimeTensor, toRuntime } from './convert.ts'
import type { Port } from './port.ts'
import type { Tensor } from './tensor.ts'

/** How sessions are opened. */
export interface SessionOptions {
  /** Execution providers tried in turn, such as `cuda` then `cpu`. Default: `cpu` alone. */
  readonly providers?: readonly string[]
  /** Threads that one operator may use on the CPU. Default: one per core, as ONNX Runtime counts them. */
  readonly threads?: number
  /**
   * What to spend on convolutions. `speed` rearranges their weights for the processor, which while loading takes room
   * for a second copy of them; `memory` leaves them as they are. Default: `memory` from 1 GB of weights up.
   */
  readonly favour?: 'speed' | 'memory'
  /** Told why a provider was passed over, and which one was taken. */
  readonly log?: (message: string) => void
}

/** A graph to open: a file, or bytes whose weights lie in files below `weightsFolder`. */
export type GraphSource =
  | { readonly name: string; readonly file: string }
  | {
      readonly name: string
      /** The graph as it is best written for an execution provider. */
      bytesFor(provider: string): Uint8Array
      readonly weightsFolder: string
      /** Size of all weights as float32. */
      readonly weightBytes: number
    }

/** A loaded graph that can be run. */
export interface Session {
  /** The execution provider that took it. */
  readonly provider: string
  readonly inputs: readonly Port[]
  readonly outputs: readonly Port[]
  /**
   * Runs the graph. The event loop stands still meanwhile: ONNX Runtime's Node binding computes on the calling thread.
   *
   * @param wanted names of the outputs to return; default: all
   * @throws TypeError for an input that is missing, unknown or of another shape
   */
  run(inputs: Readonly<Record<string, Tensor>>, wanted?: readonly string[]): Promise<Record<string, Tensor>>
  /**
   * As {@link run}, with tensors in the runtime's own form: what a run gives can be given to the next one as it is.
   *
   * @throws TypeError for an input that is missing or unknown
   */
  runNative(
    inputs: Readonly<Record<string, RuntimeTensor>>,
    wanted: readonly string[],
  ): Promise<Readonly<Record<string, RuntimeTensor>>>
  /** Gives the memory back; the session cannot be used afterwards. */
  dispose(): Promise<void>
}

/**
 * Opens a graph with the first execution provider that takes it.
 *
 * Each provider is tried by itself: asked for in one list, a provider whose library is not there fails the whole list.
 *
 * @throws Error with what each provider said, when none takes it
 */
export async function openSession(source: GraphSource, options: SessionOptions = {}): Promise<Session> {
  const { providers = ['cpu'], log = () => {} } = options
  const reasons: string[] = []
  for (const provider of providers) {
    try {
      const session = await create(source, provider, options)
      log(`${source.name}: runs on ${provider}`)
      return wrap(session, provider)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      reasons.push(`${provider}: ${reason}`)
      log(`${source.name}: ${provider} does not take it (${reason})`)
    }
  }
  throw new Error(`${source.name} could not be opened by any execution provider (${reasons.join('; ')})`)
}

/**
 * Where the second copy begins to matter. Measured on two cores: a UNet of Stable Diffusion 1.5 (3.4 GB) loads within
 * 3.8 instead of 6.0 GB and in half the time without it, and its steps take 3 % longer; an autoencoder (0.2 GB) would
 * take 15 % longer and TAESD half as long again.
 */
const largeWeightBytes = 1e9

function create(source: GraphSource, provider: string, { threads, favour }: SessionOptions): Promise<InferenceSession> {
  const isLarge = 'weightBytes' in source && source.weightBytes >= largeWeightBytes
  const savesMemory = (favour ?? (isLarge ? 'memory' : 'speed')) === 'memory'
  const common: InferenceSession.SessionOptions = {
    executionProviders: [provider],
    ...(threads !== undefined && { intraOpNumThreads: threads }),
    // The arena keeps a peak's memory for good and wins no time on these graphs; the pattern planner needs the arena.
    enableCpuMemArena: false,
    enableMemPattern: false,
    graphOptimizationLevel: savesMemory ? 'extended' : 'all',
    // Errors only: a warning is given for each initializer that an optimisation leaves unused.
    logSeverityLevel: 3,
  }
  // Idle threads sleep. Left to spin, they take the processor from whatever else runs beside, the session's own other
  // thread included: with other work on two cores a step took half as long again, and a quarter more processor time.
  const threading = { intra_op: { allow_spinning: '0' } }
  if ('file' in source) return InferenceSession.create(source.file, { ...common, extra: { session: threading } })
  return InferenceSession.create(source.bytesFor(provider), {
    ...common,
    extra: { session: { ...threading, model_external_initializers_file_folder_path: source.weightsFolder } },
  })
}

function wrap(session: InferenceSession, provider: string): Session {
  const inputs = session.inputMetadata.map(toPort)
  const outputs = session.outputMetadata.map(toPort)
  /** Every input as `convert` makes it of what was given. */
  const feedsOf = <Given>(
    given: Readonly<Record<string, Given>>,
    convert: (tensor: Given, port: Port) => RuntimeTensor,
  ): Record<string, RuntimeTensor> => {
    const stranger = Object.keys(given).find(name => !inputs.some(port => port.name === name))
    if (stranger !== undefined) throw new TypeError(`There is no input ${stranger}; there are ${names(inputs)}`)
    return Object.fromEntries(
      inputs.map(port => {
        const tensor = given[port.name]
        if (tensor === undefined) throw new TypeError(`Input ${port.name} is missing`)
        return [port.name, convert(tensor, port)]
      }),
    )
  }
  return {
    provider,
    inputs,
    outputs,
    async run(given, wanted = outputs.map(port => port.name)) {
      const feeds = feedsOf(given, (tensor, port) => toRuntime(port, tensor))
      const results = await session.run(feeds, [...wanted])
      return Object.fromEntries(wanted.map(name => [name, fromRuntime(name, results[name])]))
    },
    runNative: async (given, wanted) => session.run(feedsOf(given, asFed), [...wanted]),
    dispose: () => session.release(),
  }
}

function toPort(metadata: InferenceSession.ValueMetadata): Port {
  return metadata.isTensor
    ? { name: metadata.name, type: metadata.type, shape: metadata.shape }
    : { name: metadata.name, type: 'no tensor', shape: [] }
}

function names(ports: readonly Port[]): string {
  return ports.map(port => port.name).join(', ')
}
