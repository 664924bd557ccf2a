import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace'
import { UsageError } from '../usage-error.ts'

const ratioOf = (text: string | undefined): number => {
  const ratio = text === undefined || text === '' ? 1 : Number(text)
  if (ratio >= 0 && ratio <= 1) return ratio
  throw new UsageError(`OTEL_TRACES_SAMPLER_ARG must be a share from 0 to 1; got ${JSON.stringify(text)}.`)
}

const samplers: Readonly<Record<string, (argument: string | undefined) => Sampler>> = {
  always_on: () => new AlwaysOnSampler(),
  always_off: () => new AlwaysOffSampler(),
  traceidratio: argument => new TraceIdRatioBasedSampler(ratioOf(argument)),
}

/** The sampler that `OTEL_TRACES_SAMPLER` and its argument name. Throws a `UsageError` for others. */
export const samplerOf = (environment: NodeJS.ProcessEnv): Sampler => {
  const name = environment.OTEL_TRACES_SAMPLER || 'parentbased_always_on'
  const root = name.replace(/^parentbased_/, '')
  if (!Object.hasOwn(samplers, root)) {
    const known = Object.keys(samplers).flatMap(word => [word, `parentbased_${word}`])
    throw new UsageError(`OTEL_TRACES_SAMPLER must be one of ${known.join(', ')}; got ${JSON.stringify(name)}.`)
  }
  const sampler = samplers[root](environment.OTEL_TRACES_SAMPLER_ARG)
  return root === name ? sampler : new ParentBasedSampler({ root: sampler })
}
