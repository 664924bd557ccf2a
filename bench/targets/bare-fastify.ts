import Fastify from 'fastify'

/** The baseline: routes of the same framework that do nothing but read a body or send one. */
const app = Fastify()
app.get('/', async () => ({ status: 'COMPLETED', request_id: '00000000-0000-4000-8000-000000000000', metrics: {} }))
app.post('/', async request => ({ status: 'QUEUED', fields: Object.keys(request.body as object).length }))
const url = await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ url, key: '' })
process.on('disconnect', () => process.exit())
