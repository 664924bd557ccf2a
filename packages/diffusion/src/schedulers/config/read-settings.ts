import type { Fields, Settings } from './fields.ts'
import { diffusersKeys } from './known-keys.ts'
import { nearestName } from './nearest-name.ts'

/**
 * Reads the keys of a class out of a config. Keys that start with `_` and keys of other diffusers schedulers are
 * ignored, as diffusers does.
 * @throws Error that names a key that no scheduler has, or one whose value is not implemented
 */
export function readSettings<Of extends Fields>(
  className: string,
  fields: Of,
  config: Readonly<Record<string, unknown>>,
): Settings<Of> {
  for (const key of Object.keys(config)) {
    if (key.startsWith('_') || Object.hasOwn(fields, key) || diffusersKeys.has(key)) continue
    const near = nearestName(key, new Set([...Object.keys(fields), ...diffusersKeys]))
    throw new Error(`${className}: no diffusers scheduler has a setting ${key}${near ? `; is ${near} meant?` : ''}`)
  }
  const settings: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields)) {
    const value = Object.hasOwn(config, key) ? config[key] : field.standard
    if (!field.accepts(value)) {
      throw new Error(`${className}: expected ${field.expected} as ${key} but received ${JSON.stringify(value)}`)
    }
    settings[key] = value
  }
  return settings as Settings<Of>
}
