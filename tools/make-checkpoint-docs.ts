/**
 * Writes the tables of the pages about checkpoints anew from the catalogue; the prose around them is kept:
 *
 *   node tools/make-checkpoint-docs.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Licence, SetPart } from '@sfumato/diffusion/store'
import { type CatalogueSet, catalogue, checkpointRoles, formatBytes, isPermissive } from '@sfumato/models/checkpoints'

const docs = join(import.meta.dirname, '../docs')

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

const cell = (licence: Licence | null): string => {
  if (licence === null) return 'none'
  return `${licence.url ? `[${licence.name}](${licence.url})` : licence.name}: **${licence.terms}**`
}

const pinOf = (part: SetPart): string => {
  const commit = /^[0-9a-f]{40}$/.test(part.revision) ? `\`${part.revision.slice(0, 12)}\`` : 'by the first pull'
  const hashed = part.files.filter(file => file.sha256).length
  return `${commit}, ${hashed} of ${part.files.length} files by SHA-256`
}

const sets = table(
  ['set', 'what it is', 'download', 'serves', 'permissive'],
  catalogue.map(set => [
    `\`${set.name}\``,
    set.title,
    formatBytes(set.aboutBytes),
    set.serves.join(', '),
    isPermissive(set) ? 'yes' : 'no',
  ]),
)

const partRows = (set: CatalogueSet): string[][] =>
  set.parts.map(({ title, licences: { code, weights, base, data } }) => [
    `\`${set.name}\`: ${title}`,
    cell(code),
    cell(weights),
    cell(base),
    cell(data),
  ])

const licences = table(['part', 'code', 'weights', 'base model', 'training data'], catalogue.flatMap(partRows))

const sources = table(
  ['part', 'repository', 'pinned'],
  catalogue.flatMap(set =>
    set.parts.map(part => [
      `\`${set.name}\`: ${part.title}`,
      `[${part.repository}](https://huggingface.co/${part.repository})`,
      pinOf(part),
    ]),
  ),
)

const roles = table(
  ['serves', 'what that is'],
  Object.entries(checkpointRoles).map(([role, meaning]) => [role, meaning]),
)

/** The pages with the tables that each holds. */
export const checkpointPages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [join(docs, 'checkpoints.md')]: { sets, licences, roles },
  [join(docs, 'pulling-checkpoints.md')]: { sources },
}

/** A page with every table between its marks written anew. Throws where a mark is missing. */
export const withTables = (page: string, tables: Readonly<Record<string, string>>): string => {
  let text = page
  for (const [name, content] of Object.entries(tables)) {
    const between = new RegExp(`(<!-- ${name}: made by tools/make-checkpoint-docs.ts -->\n)[^]*?(<!-- end -->)`)
    if (!between.test(text)) throw new Error(`The page has no place for the table "${name}"`)
    text = text.replace(between, (_, start: string, end: string) => `${start}${content}\n${end}`)
  }
  return text
}

if (import.meta.main) {
  for (const [page, tables] of Object.entries(checkpointPages)) {
    writeFileSync(page, withTables(readFileSync(page, 'utf8'), tables))
  }
}
