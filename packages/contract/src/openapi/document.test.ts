import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorExamples } from '../errors/examples.ts'
import { type ErrorCode, errorTable } from '../errors/table.ts'
import { models } from '../models/registry.ts'
import { openApiDocument } from './document.ts'

interface Content {
  readonly schema?: { readonly $ref?: string }
  readonly example?: unknown
  readonly examples?: Record<string, { readonly value: { readonly error: string; readonly error_code: string } }>
}

interface Document {
  openapi: string
  paths: Record<
    string,
    Record<string, { operationId: string; responses: Record<string, { content?: Record<string, Content> }> }>
  >
  components: { schemas: Record<string, { properties: Record<string, Record<string, unknown>>; required?: string[] }> }
}

const document = JSON.parse(JSON.stringify(openApiDocument('http://127.0.0.1:8787', '1.0.0'))) as Document

test('every model has a sync and an async route whose body is its schema', () => {
  for (const { slug } of models) {
    assert.ok(document.paths[`/v1/${slug}`].post.responses['200'])
    assert.ok(document.paths[`/v2/${slug}`].post.responses['406'])
  }
  assert.deepEqual(document.components.schemas.BriaGenFill.required, ['image', 'mask', 'prompt'])
})

test('every reference of the document leads to a schema in it', () => {
  const names = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(match => match[1])
  assert.ok(names.length > 20)
  for (const name of names) assert.ok(document.components.schemas[name], name)
})

test('operation ids are unique', () => {
  const ids = Object.values(document.paths).flatMap(path => Object.values(path).map(operation => operation.operationId))
  assert.equal(new Set(ids).size, ids.length)
})

test('a seed with a documented range also allows -1', () => {
  assert.deepEqual(document.components.schemas.BriaEnhanceImage.properties.seed.anyOf, [
    { type: 'integer', minimum: 1, maximum: 999999 },
    { type: 'integer', enum: [-1] },
  ])
})

test('every operation says what it answers when it is refused', () => {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const { responses } of Object.values(operations)) {
      assert.ok(
        Object.keys(responses).some(status => status.startsWith('4')),
        path,
      )
    }
  }
  assert.ok(document.paths['/v1/get-user-credits'].get.responses['401'])
})

test('every failure of every operation has an example with its own sentence, and every other JSON an example', () => {
  const shown = new Set<string>()
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, { responses }] of Object.entries(operations)) {
      for (const [status, { content = {} }] of Object.entries(responses)) {
        const json = content['application/json']
        if (!json) continue
        const label = `${method} ${path} ${status}`
        if (json.schema?.$ref !== '#/components/schemas/Error') {
          assert.ok(json.example ?? json.examples ?? path === '/openapi.json', label)
          continue
        }
        for (const [code, { value }] of Object.entries(json.examples ?? {})) {
          assert.equal(String(errorTable[code as ErrorCode].status), status, `${label} ${code}`)
          assert.equal(value.error_code, code)
          assert.equal(value.error, errorExamples[code as ErrorCode])
          shown.add(code)
        }
      }
    }
  }
  // The one that no operation of the document can answer.
  assert.deepEqual(
    Object.keys(errorTable).filter(code => !shown.has(code)),
    ['route_not_found'],
  )
})
