import { startTestServer } from '@sfumato/server/testing'

/** The real service around a painter that returns at once; says its address and key, and runs until it is killed. */
const server = await startTestServer({ config: { firstCredits: 1_000_000, concurrency: Number(process.argv[2] ?? 1) } })
process.send?.({ url: server.url, key: server.key })
process.on('disconnect', async () => {
  await server.close()
  process.exit()
})
