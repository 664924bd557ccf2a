import { ConnectionError, InputError, type JobStatus, type Result, Sfumato, SfumatoError } from '@sfumato/client'
import { fileOf, save } from '@sfumato/client/files'
import { fieldsOf, type ModelContract, pictureFields, type Slug } from '@sfumato/contract'
import { UsageError } from '../usage-error.ts'
import { onInterrupt } from './on-interrupt.ts'
import { startProgressBar } from './progress-bar.ts'
import { reportPicture } from './report-picture.ts'
import { type Given, givenFields, optionName, readFields } from './run-fields.ts'

/** Addresses and data URLs as they are, everything else as a file of this machine. */
const readPicture = async (field: string, text: string): Promise<string | File> => {
  if (/^(https?|data):/i.test(text)) return text
  try {
    return await fileOf(text)
  } catch (error) {
    throw InputError.isInstance(error) ? new UsageError(`${optionName(field)}: ${error.message}`) : error
  }
}

/** Only what was given: what is left out is for the server to decide. */
const readParameters = async (model: ModelContract, given: Given, out: string): Promise<Record<string, unknown>> => {
  const sent = givenFields(model, given, out)
  const read = readFields(model, sent, 'documented')
  const parameters: Record<string, unknown> = {}
  for (const [name] of fieldsOf(model)) {
    if (sent[name] === undefined) continue
    const value = read[name]
    if (!pictureFields(model).includes(name)) parameters[name] = value
    else if (Array.isArray(value)) parameters[name] = await Promise.all(value.map(text => readPicture(name, text)))
    else parameters[name] = await readPicture(name, String(value))
  }
  return parameters
}

const progressDetail = (status: JobStatus): string =>
  'progress' in status && status.state === 'QUEUED' ? `queued, ${status.queuePosition ?? 'some'} before it` : ''

/** What a failure is told as: its sentence, its word, and the request for whoever runs the server. */
const toUsageError = (url: string, error: SfumatoError): UsageError => {
  const request = error.requestId === undefined ? '' : `, request ${error.requestId}`
  const where = ConnectionError.isInstance(error) ? ` (${url})` : ` (${error.code}${request})`
  return new UsageError(`${error.message}${where}`)
}

/** Writes the picture; where that fails, says where it still is, since it is paid for. Throws `UsageError`. */
const saveOrTell = async (result: Result, out: string, signal: AbortSignal): Promise<void> => {
  try {
    await save(result, out, { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw new UsageError(`${out} could not be written: ${(error as Error).message}. The picture is at ${result.url}`)
  }
}

/**
 * Has one picture painted by the server at `url`. Ctrl-C cancels the request there.
 * Throws `UsageError`.
 */
export const runThere = async (url: string, model: ModelContract, given: Given, out: string): Promise<void> => {
  const parameters = await readParameters(model, given, out)
  const client = new Sfumato({ url })
  const bar = startProgressBar(model.title)
  const interrupt = onInterrupt()
  try {
    const result = await client.run(model.slug as Slug, parameters as never, {
      signal: interrupt.signal,
      onProgress: status => bar.update('progress' in status ? status.progress : 1, progressDetail(status)),
    })
    bar.end()
    await saveOrTell(result, out, interrupt.signal)
    reportPicture(out, result)
  } catch (error) {
    throw SfumatoError.isInstance(error) ? toUsageError(url, error) : error
  } finally {
    bar.end()
    interrupt.end()
  }
}
