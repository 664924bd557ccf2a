import { readFileSync } from 'node:fs'
import { models } from '@sfumato/contract'
import { embeddedCategories, moderationCategories } from '@sfumato/models'
import { fileLimits } from '../files/file-limits.ts'
import { ConfigError } from './config-error.ts'
import { fitsSchema, type OptionSchema } from './fits-schema.ts'
import { nearestName } from './nearest-name.ts'
import { describeExpected, parseText } from './parse-text.ts'
import { type Config, type ConfigName, configNames, configSchema, environmentName } from './schema.ts'

/** Names with our prefix that belong to the tests or to the client, not to the server. */
const othersNames = ['SFUMATO_PHOTOS', 'SFUMATO_URL']
const testPrefix = 'SFUMATO_TEST_'
const fileName = 'SFUMATO_CONFIG'

type Environment = Readonly<Record<string, string | undefined>>

const readFile = (path: string, problems: string[]): Record<string, unknown> => {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    problems.push(`${fileName} names ${path}, which cannot be read as JSON: ${(error as Error).message}`)
    return {}
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    problems.push(`${fileName} names ${path}, which must hold one JSON object.`)
    return {}
  }
  for (const name of Object.keys(content)) {
    if (configNames.includes(name as ConfigName)) continue
    problems.push(`${path}: there is no key "${name}". The nearest is "${nearestName(name, configNames)}".`)
  }
  return content as Record<string, unknown>
}

const unknownEnvironment = (environment: Environment): string[] => {
  const known = [fileName, ...configNames.map(environmentName)]
  return Object.keys(environment)
    .filter(name => name.startsWith('SFUMATO_') && !known.includes(name))
    .filter(name => !othersNames.includes(name) && !name.startsWith(testPrefix))
    .map(name => `There is no ${name}. The nearest is ${nearestName(name, known)}.`)
}

/** Values that no sentence repeats. */
const secretNames: readonly ConfigName[] = ['apiKey', 'databaseUrl', 's3SecretAccessKey', 'moderationKey', 'rewriteKey']

/** A value as a sentence repeats it: of an address neither user and password nor query, which may hold a key. */
const shownValue = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/(:\/\/)[^/?#"]*@/g, '$1…@')
    .replace(/(:\/\/[^"?]*\?)[^"]*/g, '$1…')

/** Rules of the keys of a bucket, whose names begin with `s3`. */
const storageProblems = (config: Config): string[] => {
  const problems: string[] = []
  if ((config.s3AccessKeyId === '') !== (config.s3SecretAccessKey === '')) {
    problems.push('SFUMATO_S3_ACCESS_KEY_ID and SFUMATO_S3_SECRET_ACCESS_KEY must be set both or neither; got one.')
  }
  if (config.s3Bucket === '') {
    const others = configNames.filter(name => /^s3./.test(name) && config[name] !== configSchema[name].default)
    for (const name of others) problems.push(`${environmentName(name)} needs SFUMATO_S3_BUCKET, which is not set.`)
  }
  const maxSeconds = fileLimits.maxSignedMs / 1_000
  if (config.s3SignedUrls && config.outputRetentionSeconds > maxSeconds) {
    problems.push(
      `SFUMATO_S3_SIGNED_URLS needs SFUMATO_OUTPUT_RETENTION_SECONDS of at most ${maxSeconds}, the longest life of a signature; got ${config.outputRetentionSeconds}.`,
    )
  }
  return problems
}

/** Rules of the services elsewhere. */
const serviceProblems = (config: Config): string[] => {
  const problems: string[] = []
  for (const [url, ...others] of [
    ['moderationUrl', 'moderationModel', 'moderationKey'],
    ['rewriteUrl', 'rewriteModel', 'rewriteKey'],
  ] as const) {
    for (const name of others) {
      if (config[url] === '' && config[name] !== '')
        problems.push(`${environmentName(name)} needs ${environmentName(url)}, which is not set.`)
    }
  }
  if (config.rewriteUrl !== '' && config.rewriteModel === '')
    problems.push('SFUMATO_REWRITE_URL needs SFUMATO_REWRITE_MODEL, the model to ask for.')
  if (config.rewriteUrl !== '' && config.checkpointRewriter !== '')
    problems.push('SFUMATO_CHECKPOINT_REWRITER and SFUMATO_REWRITE_URL would both rewrite prompts; set one of them.')
  return problems
}

/** Rules of who judges, and how strictly. */
const moderationProblems = (config: Config): string[] => {
  const problems: string[] = []
  if (config.checkpointTextSafety !== '' && config.moderationUrl !== '')
    problems.push(
      'SFUMATO_CHECKPOINT_TEXT_SAFETY and SFUMATO_MODERATION_URL would both judge prompts; set one of them.',
    )
  if (config.checkpointTextSafety === '' && Object.keys(config.moderationPromptThresholds).length > 0)
    problems.push('SFUMATO_MODERATION_PROMPT_THRESHOLDS needs SFUMATO_CHECKPOINT_TEXT_SAFETY, which is not set.')
  const seenInPictures = config.checkpointSafety === '' ? embeddedCategories.image : moderationCategories
  for (const [name, what, seen] of [
    ['moderationThresholds', 'pictures', seenInPictures],
    ['moderationPromptThresholds', 'prompts', moderationCategories],
  ] as const) {
    const strangers = Object.keys(config[name]).filter(category => !(seen as readonly string[]).includes(category))
    for (const category of strangers)
      problems.push(
        `${environmentName(name)}: "${category}" is none of the categories that ${what} are checked for (${seen.join(', ')}).`,
      )
  }
  return problems
}

/** Rules that no single key's schema can say. */
const furtherProblems = (config: Config): string[] => {
  const problems = [...storageProblems(config), ...serviceProblems(config), ...moderationProblems(config)]
  const slugs: string[] = models.map(model => model.slug)
  for (const name of ['prices', 'engines'] as const) {
    for (const slug of Object.keys(config[name])) {
      if (slugs.includes(slug)) continue
      problems.push(
        `${environmentName(name)}: there is no model "${slug}". The nearest is "${nearestName(slug, slugs)}".`,
      )
    }
  }
  if ((config.provenanceKey === '') !== (config.provenanceCertificate === '')) {
    const names = (['provenanceKey', 'provenanceCertificate'] as const).map(environmentName)
    problems.push(`${names.join(' and ')} belong together: set both or neither.`)
  }
  return problems
}

/** Values of some keys, already of their types. */
export type ConfigValues = { readonly [Name in ConfigName]?: Config[Name] }

/** The configuration where only some keys are given; the others take their defaults. Throws `ConfigError`. */
export const configFrom = (values: Readonly<Record<string, unknown>>, nameOf: (name: ConfigName) => string): Config => {
  const problems: string[] = []
  const config: Record<string, unknown> = {}
  for (const name of configNames) {
    const { schema, default: defaultValue } = configSchema[name]
    const value = values[name] ?? defaultValue
    if (!fitsSchema(schema as OptionSchema, value)) {
      const shown = secretNames.includes(name) ? 'something else' : shownValue(value)
      problems.push(`${nameOf(name)} must be ${describeExpected(schema as OptionSchema)}; got ${shown}.`)
    }
    config[name] = value
  }
  if (problems.length === 0) problems.push(...furtherProblems(config as Config))
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.freeze(config) as Config
}

/**
 * Reads the configuration from environment variables and the JSON file that `SFUMATO_CONFIG` names; the environment
 * wins. An empty variable counts as not set. Throws `ConfigError` with every problem found.
 */
export const readConfig = (environment: Environment): Config => {
  const problems = unknownEnvironment(environment)
  const path = environment[fileName]
  const values: Record<string, unknown> = path ? readFile(path, problems) : {}
  if (problems.length > 0) throw new ConfigError(problems)
  const fromEnvironment = new Set<string>()
  for (const name of configNames) {
    const text = environment[environmentName(name)]
    if (text === undefined || text === '') continue
    values[name] = parseText(configSchema[name].schema as OptionSchema, text)
    fromEnvironment.add(name)
  }
  return configFrom(values, name => (fromEnvironment.has(name) || !path ? environmentName(name) : `${path}: "${name}"`))
}
