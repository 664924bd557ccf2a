import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, drawMask } from '../testing/draw.ts'
import { findSubjectPieces } from './pieces.ts'
import { allSides } from './side.ts'

const [width, height] = [300, 120]
const kept = { x: 60, y: 0, width: 180, height }
const sides = allSides(width, height, kept)
const isKept = (x: number) => x >= 60 && x < 240

/** Pieces of a subject drawn in the kept part, on a ground that is darker on the left. */
const piecesOf = (inside: (x: number, y: number) => boolean) => {
  const subject = drawMask(width, height, (x, y) => (isKept(x) && inside(x, y) ? 255 : 0))
  const canvas = draw(width, height, x => (x < 150 ? [60, 70, 80] : [180, 170, 160]))
  return findSubjectPieces(subject, { canvas, sides, groundAt: () => undefined })
}

test('a head that an edge cuts is compact', () => {
  const [piece, ...others] = piecesOf((x, y) => Math.hypot(x - 62, y - 50) < 18)
  assert.equal(others.length, 0)
  assert.equal(piece.compact, true)
  assert.deepEqual(
    piece.crossings.map(({ side }) => side.name),
    ['left'],
  )
})

test('two joined figures are compact though they reach far into the picture', () => {
  const [piece] = piecesOf(
    (x, y) =>
      Math.hypot(x - 236, y - 60) < 24 || Math.hypot(x - 100, y - 60) < 24 || (y > 76 && y < 82 && x > 100 && x < 236),
  )
  assert.equal(piece.compact, true)
})

test('land that runs across the picture goes on', () => {
  const [piece] = piecesOf((_, y) => y > 70 && y < 100)
  assert.equal(piece.crossings.length, 2)
  assert.equal(piece.compact, false)
})

test('a low bank in the corner goes on, a person in the corner does not', () => {
  assert.equal(piecesOf((x, y) => y > 90 && x < 150)[0].compact, false)
  assert.equal(piecesOf((x, y) => y > 30 && x < 100)[0].compact, false, 'cut over too much of the edge')
  assert.equal(piecesOf((x, y) => Math.hypot(x - 85, 0.6 * (y - 110)) < 36)[0].compact, true)
})

test('what looks like the opposite edge at the same height is the scene, which goes on', () => {
  const subject = drawMask(width, height, (x, y) => (x >= 60 && x < 90 && y > 40 && y < 70 ? 255 : 0))
  const canvas = draw(width, height, (_, y) => (y > 40 && y < 70 ? [120, 80, 60] : [60, 70, 80]))
  assert.equal(findSubjectPieces(subject, { canvas, sides, groundAt: () => undefined })[0].compact, false)
})

test('a thing that nearly touches the edge is not cut where the ground shows beside it', () => {
  const subject = drawMask(width, height, (x, y) => (x >= 60 && x < 100 && y > 30 && y < 90 ? 255 : 0))
  const canvas = draw(width, height, () => [255, 255, 255])
  const groundAt = () => new Uint8Array(height).fill(1)
  assert.equal(findSubjectPieces(subject, { canvas, sides, groundAt })[0].crossings.length, 0)
})
