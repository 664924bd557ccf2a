import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ProvenanceSettings } from '@sfumato/models'
import {
  certificatesProblem,
  keyProblem,
  keyUsageProblem,
  type SigningMaterial,
  validityProblem,
} from '@sfumato/models/provenance'
import { type Config, environmentName } from '../config/schema.ts'
import { UsageError } from '../usage-error.ts'
import { version } from '../version.ts'
import { readLocalIdentity } from './local-identity-files.ts'

const readText = async (name: 'provenanceKey' | 'provenanceCertificate', config: Config): Promise<string> => {
  try {
    return await readFile(config[name], 'utf8')
  } catch (error) {
    throw new UsageError(`${environmentName(name)} names a file that cannot be read: ${(error as Error).message}.`)
  }
}

/** The operator's key and certificates. Throws a `UsageError` that names the variable and what is wrong. */
const readOperators = async (config: Config, at: Date): Promise<SigningMaterial> => {
  const [key, certificates] = [await readText('provenanceKey', config), await readText('provenanceCertificate', config)]
  const refuse = (name: 'provenanceKey' | 'provenanceCertificate', problem: string | null) => {
    if (problem !== null) throw new UsageError(`${environmentName(name)}: ${config[name]} ${problem}.`)
  }
  refuse('provenanceKey', keyProblem(key))
  refuse('provenanceCertificate', certificatesProblem({ key, certificates }))
  refuse('provenanceCertificate', validityProblem(certificates, at) ?? (await keyUsageProblem(certificates)))
  return { key, certificates }
}

/**
 * What finished pictures are signed with: the operator's key and certificate where they are configured, else those of
 * the data directory, made on the first start. Nothing where provenance is off. Goes by the clock of the machine.
 */
export const provenanceOf = async (config: Config): Promise<ProvenanceSettings | undefined> => {
  if (config.provenance === 'off') return undefined
  const at = new Date()
  const material = await (config.provenanceKey === ''
    ? readLocalIdentity(resolve(config.dataDir), at)
    : readOperators(config, at))
  return { software: { name: 'Sfumato', version }, material }
}
