/** Run as a process of its own: pulls the example set, so that a test can kill it in the middle. */
import { pullSet } from '../pull-set.ts'
import { exampleSet } from './example-set.ts'

const [directory, endpoint] = process.argv.slice(2)
await pullSet({ directory, name: exampleSet.name, set: exampleSet, settings: { endpoint, offline: false } })
