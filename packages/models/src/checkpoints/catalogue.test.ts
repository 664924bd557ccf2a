import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPermissive, isPickleName } from '@sfumato/diffusion/store'
import { netFamilies } from '../painters/diffusion/checkpoints.ts'
import { catalogue } from './catalogue.ts'
import { checkpointRoles } from './roles.ts'

const filesOf = (name: string) => catalogue.find(set => set.name === name)!.parts.flatMap(part => part.files)

test('names are unique and every role that editing and painting need is served', () => {
  const names = catalogue.map(({ name }) => name)
  assert.equal(new Set(names).size, names.length)
  const served = new Set(catalogue.flatMap(({ serves }) => serves))
  assert.deepEqual([...served].sort(), Object.keys(checkpointRoles).sort())
})

test('every file goes to a place of its own and none is a pickle', () => {
  for (const { name } of catalogue) {
    const paths = filesOf(name).map(({ path, as }) => as ?? path)
    assert.equal(new Set(paths).size, paths.length, name)
    assert.ok(!paths.some(isPickleName), name)
  }
})

test('a network that serves a role is a file of its set, of a family that the painter knows', () => {
  const families: Record<string, readonly string[]> = netFamilies
  for (const { name, nets = {}, serves } of catalogue) {
    for (const [role, { file, family }] of Object.entries(nets)) {
      assert.ok(
        filesOf(name).some(({ path, as }) => (as ?? path) === file),
        file,
      )
      assert.ok(families[role].includes(family) && serves.includes(role as (typeof serves)[number]), name)
    }
  }
})

test('hashes are SHA-256, renamed files are no patterns, and known sizes make up the size that is shown', () => {
  for (const { name, aboutBytes } of catalogue) {
    for (const { path, as, sha256 } of filesOf(name)) {
      assert.ok(sha256 === undefined || /^[0-9a-f]{64}$/.test(sha256), path)
      assert.ok(as === undefined || !path.includes('*'), path)
    }
    const known = filesOf(name).reduce((sum, { bytes = 0 }) => sum + bytes, 0)
    const largest = filesOf(name).filter(({ path }) => /\.(onnx|safetensors)$/.test(path))
    if (largest.every(({ bytes }) => bytes)) assert.ok(Math.abs(known / aboutBytes - 1) < 0.001, name)
  }
})

test('nothing is called permissive that comes from restricted pictures', () => {
  for (const set of catalogue)
    for (const { licences } of set.parts)
      if (licences.data.terms !== 'permissive') assert.equal(isPermissive(set), false)
  const [first] = catalogue
  const permissive = { name: 'own', terms: 'permissive' } as const
  const licences = { code: null, weights: permissive, base: null, data: permissive }
  assert.equal(isPermissive({ ...first, parts: [{ ...first.parts[0], licences }] }), true)
  const base = { ...permissive, terms: 'use-restricted' } as const
  assert.equal(isPermissive({ ...first, parts: [{ ...first.parts[0], licences: { ...licences, base } }] }), false)
})

test('what may not be used commercially asks for agreement, and says where its terms are', () => {
  for (const { name, parts, acceptance } of catalogue) {
    const restricted = parts.some(({ licences }) => licences.weights.terms === 'non-commercial')
    assert.equal(acceptance !== undefined, restricted, name)
    for (const { licences } of parts)
      for (const licence of [licences.code, licences.weights, licences.base, licences.data])
        assert.match(licence?.url ?? 'https://none', /^https?:\/\//, name)
  }
})
