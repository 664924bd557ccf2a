import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CategoryThresholds } from './classifier-settings.ts'
import { pictureLabels } from './image/picture-labels.ts'
import { pictureThresholds } from './image/picture-thresholds.ts'
import { judge as judgeBy, type Shares } from './judge.ts'

const judge = (shares: Shares, thresholds: CategoryThresholds, areExclusive = true) =>
  judgeBy(shares, { labels: pictureLabels, areExclusive }, { ...pictureThresholds, ...thresholds })

const none = { drawing: 0, hentai: 0, neutral: 0, porn: 0, sexy: 0 }

describe('judge', () => {
  it('takes photographed and drawn pornography together as explicit', () => {
    assert.deepEqual(judge({ ...none, porn: 0.5, hentai: 0.25, neutral: 0.25 }, {}), {
      category: 'explicit',
      score: 0.75,
    })
    assert.deepEqual(judge({ ...none, hentai: 1 }, {}), { category: 'explicit', score: 1 })
  })

  it('takes a suggestive picture as nudity', () => {
    assert.deepEqual(judge({ ...none, sexy: 0.75, neutral: 0.25 }, {}), { category: 'nudity', score: 0.75 })
  })

  it('blocks a picture that is split between explicit and suggestive', () => {
    assert.deepEqual(judge({ ...none, porn: 0.5, sexy: 0.5 }, {}), { category: 'nudity', score: 1 })
  })

  it('lets a picture pass that is as likely neutral or drawn', () => {
    assert.equal(judge({ ...none, neutral: 0.5, porn: 0.5 }, {}), null)
    assert.equal(judge({ ...none, neutral: 0.4, sexy: 0.6 }, {}), null)
    assert.equal(judge({ ...none, drawing: 1 }, {}), null)
  })

  it('blocks from a configured threshold on, of its own category only', () => {
    const shares = { ...none, neutral: 0.6, sexy: 0.4 }
    assert.deepEqual(judge(shares, { nudity: 0.4 }), { category: 'nudity', score: 0.4 })
    assert.equal(judge(shares, { explicit: 0.4 }), null)
    assert.equal(judge({ ...none, sexy: 0.8, neutral: 0.2 }, { nudity: 0.81 }), null)
  })

  it('takes the most of labels that do not exclude each other', () => {
    const shares = { safe: 0.1, drugs: 0.4, smoking: 0.4, violence: 0.7 }
    assert.deepEqual(judge(shares, {}, false), { category: 'violence', score: 0.7 })
    assert.equal(judge({ ...shares, violence: 0.5 }, {}, false), null)
    assert.equal(judge({ ...shares, violence: 0.5 }, {})?.category, 'substances')
  })

  it('never gives a score above 1', () => {
    assert.equal(judge({ ...none, porn: 0.6000001, hentai: 0.4 }, {})?.score, 1)
  })

  it('reads labels in any case', () => {
    assert.equal(judge({ SFW: 0.1, NSFW: 0.9 }, {})?.category, 'nudity')
    assert.equal(judge({ normal: 0.2, Violence: 0.8 }, {})?.category, 'violence')
  })
})
