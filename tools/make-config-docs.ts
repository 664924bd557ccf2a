/**
 * Prints `docs/config.md`, the table of every configuration key, from the server's schema:
 *
 *   node tools/make-config-docs.ts > docs/config.md
 */
import type { OptionSchema } from '../apps/server/src/config/fits-schema.ts'
import { type ConfigName, configNames, configSchema, environmentName } from '../apps/server/src/config/schema.ts'

const typeOf = (schema: OptionSchema): string => {
  if (schema.enum) return schema.enum.map(word => `\`${word}\``).join(' ')
  if (schema.type === 'array') return 'list'
  if (schema.type === 'object') return 'JSON'
  if (schema.type === 'boolean') return '`true` `false`'
  if (schema.type === 'string') return 'text'
  return `${schema.type === 'integer' ? 'whole number' : 'number'}, ${schema.minimum} to ${schema.maximum}`
}

const defaultOf = (name: ConfigName): string => {
  const { default: value, defaultNote } = configSchema[name]
  if (defaultNote !== undefined) return defaultNote
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `\`${value.join(',')}\``
  return typeof value === 'object' ? 'none' : `\`${value}\``
}

const row = (name: ConfigName): string => {
  const { schema, description } = configSchema[name]
  const cells = [
    `\`${environmentName(name)}\``,
    `\`${name}\``,
    typeOf(schema as OptionSchema),
    defaultOf(name),
    description,
  ]
  return `| ${cells.join(' | ')} |`
}

/** The text of `docs/config.md`. */
export const configDocument = [
  '# Configuration',
  'Made from the schema by `tools/make-config-docs.ts`; do not edit.',
  'The server and the command line read environment variables, or one JSON file that `SFUMATO_CONFIG` names (`{"port": 9000, "corsOrigins": ["https://app.example"]}`); the environment wins. Lists in the environment are comma-separated. An empty variable counts as not set. An unknown name beginning with `SFUMATO_`, or an unknown key in the file, stops the start and the nearest known one is named; only `SFUMATO_PHOTOS`, `SFUMATO_URL` and names beginning with `SFUMATO_TEST_` are known as belonging to the tests and the client.',
  [
    '| environment | in the file | takes | default | what it does |',
    '|---|---|---|---|---|',
    ...configNames.map(row),
  ].join('\n'),
].join('\n\n')

if (import.meta.main) console.log(configDocument)
