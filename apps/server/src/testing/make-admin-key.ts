import { createKey } from '../rows/keys.ts'
import type { TestServer } from './start-test-server.ts'

/** Makes a key of the scope `admin`, without credits. */
export const makeAdminKey = async ({ service }: TestServer): Promise<string> => {
  const key = { label: 'operator', scope: 'admin', creditsMicros: 0, at: service.now() } as const
  return (await createKey(service.database, key)).secret
}
