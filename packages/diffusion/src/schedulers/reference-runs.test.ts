import assert from 'node:assert/strict'
import { test } from 'node:test'
import { schedulerClassNames } from './create-scheduler.ts'
import { readReferenceRuns, repeatRun } from './testing/reference-runs.ts'

/** What the numbers may differ by from those of diffusers, relative to each of them or to 1. */
const tolerance = 1e-4

const runs = [...readReferenceRuns('scheduler-reference-runs.json'), ...readReferenceRuns('scheduler-extra-runs.json')]

for (const className of schedulerClassNames) {
  const ofClass = runs.filter(run => run.scheduler === className)

  test(`${className} gives the numbers of diffusers in ${ofClass.length} recorded runs`, () => {
    assert.ok(ofClass.length >= 5, 'runs recorded for the class')
    for (const run of ofClass) {
      for (const [part, deviation] of Object.entries(repeatRun(run))) {
        assert.ok(deviation < tolerance, `${run.name}: ${part} differ by ${deviation}`)
      }
    }
  })
}
