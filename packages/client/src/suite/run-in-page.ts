import { runSuite } from './run-suite.ts'

// The suite as a script of a page: called by whoever opened the page, with the server's address.
Object.assign(globalThis, { runSuite: (url: string, key: string) => runSuite(url, key) })
