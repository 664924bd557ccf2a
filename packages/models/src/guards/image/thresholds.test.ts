import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeScores } from './thresholds.ts'

const none = { drawing: 0, hentai: 0, neutral: 0, porn: 0, sexy: 0 }

describe('judgeScores', () => {
  it('takes photographed and drawn pornography together as explicit', () => {
    assert.deepEqual(judgeScores({ ...none, porn: 0.5, hentai: 0.25, neutral: 0.25 }), {
      category: 'explicit',
      score: 0.75,
    })
    assert.deepEqual(judgeScores({ ...none, hentai: 1 }), { category: 'explicit', score: 1 })
  })

  it('takes a suggestive picture as nudity', () => {
    assert.deepEqual(judgeScores({ ...none, sexy: 0.75, neutral: 0.25 }), { category: 'nudity', score: 0.75 })
  })

  it('blocks a picture that is split between explicit and suggestive', () => {
    assert.deepEqual(judgeScores({ ...none, porn: 0.5, sexy: 0.5 }), { category: 'nudity', score: 1 })
  })

  it('lets a picture pass that is as likely neutral or drawn', () => {
    assert.equal(judgeScores({ ...none, neutral: 0.5, porn: 0.5 }), null)
    assert.equal(judgeScores({ ...none, neutral: 0.4, sexy: 0.6 }), null)
    assert.equal(judgeScores({ ...none, drawing: 1 }), null)
  })

  it('never gives a score above 1', () => {
    assert.equal(judgeScores({ ...none, porn: 0.6000001, hentai: 0.4 })?.score, 1)
  })
})
