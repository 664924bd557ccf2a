/**
 * Reads the documents of the five models (plain text, as copied from their pages) and prints the table of their
 * fields as JSON: the fixture that the contract is compared with.
 *
 *   node tools/read-seed-documents.ts <folder of *.txt> > packages/contract/src/testing/documented-fields.json
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface DocumentedField {
  name: string
  required: boolean
  type: string
  default?: unknown
  allowed?: string[]
  minimum?: number
  maximum?: number
}

const types = 'string \\| string|string \\(uri\\)|string|boolean|integer|number'

/** Four of the documents keep their line breaks: name and need on a line, then type, text, default and range. */
const readLines = (text: string): DocumentedField[] => {
  const fields: DocumentedField[] = []
  const heads = [...text.matchAll(new RegExp(`^([a-z_]+)(required|optional)\\n(${types})$`, 'gm'))]
  heads.forEach((head, index) => {
    const body = text.slice(head.index, heads[index + 1]?.index ?? text.length)
    const field: DocumentedField = { name: head[1], required: head[2] === 'required', type: head[3] }
    const printed = body.match(/^Default: (true|false|null|-?[\d.]+|"[^"]*")/m)
    if (printed) field.default = JSON.parse(printed[1])
    const range = body.match(/Range: (\d+) - (\d+)/)
    if (range) Object.assign(field, { minimum: Number(range[1]), maximum: Number(range[2]) })
    const allowed = body.split('Allowed values :')[1]
    if (allowed) field.allowed = [...allowed.matchAll(/"([^"]+)"/g)].map(match => match[1])
    fields.push(field)
  })
  return fields
}

/** One document lost its line breaks: a field's default stands right before the next field's name. */
const readRun = (text: string): DocumentedField[] => {
  const run = text.replaceAll(new RegExp(`Option \\dOptional(${types})`, 'gi'), '')
  const value = '(true|false|null|-?\\d+|"[^"]*")?'
  const head = new RegExp(`\\s*${value}\\s*([a-z_]+?)(required|optional)(${types})`, 'g')
  const fields: DocumentedField[] = []
  const setDefault = (printed: string | undefined) => {
    if (printed !== undefined) fields[fields.length - 1].default = JSON.parse(printed)
  }
  for (const [, printed, name, need, type] of run.matchAll(head)) {
    setDefault(printed)
    fields.push({ name, required: need === 'required', type })
  }
  setDefault(run.match(new RegExp(`${value}$`))?.[1])
  return fields
}

const readDocument = (text: string): DocumentedField[] => {
  const section = text.slice(text.lastIndexOf('Parameters') + 'Parameters'.length, text.indexOf('Response Type')).trim()
  const fields = readLines(section)
  return fields.length > 0 ? fields : readRun(section)
}

const folder = process.argv[2]
if (!folder) throw new Error('expected the folder of the documents as the only argument')
const documents = Object.fromEntries(
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => [name.replace(/\.txt$/, ''), readDocument(readFileSync(join(folder, name), 'utf8'))]),
)
console.log(JSON.stringify(documents, null, 2))
