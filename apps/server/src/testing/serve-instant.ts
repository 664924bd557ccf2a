import { readConfig } from '../config/read-config.ts'
import { everything, type Role, startService } from '../serve.ts'
import { instantChildModule } from './instant-child-module.ts'

/** What `SFUMATO_TEST_ROLE` may be; a whole server where it is absent. */
const roles: Readonly<Record<string, Role>> = {
  answers: { ...everything, paints: [] },
  paints: { ...everything, answers: false, listens: false },
}

// A process of its own with the instant painter, for tests that kill it and for benchmarks. Configured by the
// environment like the real one; writes its address as its first line.
const role = roles[process.env.SFUMATO_TEST_ROLE ?? ''] ?? everything
const running = await startService(readConfig(process.env), { childModule: instantChildModule }, role)
console.log(running.address || 'no address')
// Whoever started it with a channel is gone.
process.on('disconnect', () => process.exit())
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)))
