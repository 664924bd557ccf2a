export { type ChaosReport, runChaos } from './chaos/run-chaos.ts'
export { instantChildModule } from './instant-child-module.ts'
export { missing } from './require-suite.ts'
export { startTestServer, type TestServer, type TestServerSettings } from './start-test-server.ts'
