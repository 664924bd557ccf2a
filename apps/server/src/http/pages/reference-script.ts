import fastify from 'fastify'

const load = async (): Promise<Buffer> => {
  const { default: reference } = await import('@scalar/fastify-api-reference')
  const shelf = fastify()
  await shelf.register(reference, { routePrefix: '/reference', configuration: { url: '/openapi.json' } })
  const response = await shelf.inject('/reference/js/scalar.js')
  await shelf.close()
  if (response.statusCode !== 200) throw new Error(`The reference's script answered ${response.statusCode}.`)
  return response.rawPayload
}

let loaded: Promise<Buffer> | undefined

/**
 * The script of the API reference, from its npm package. It is several megabytes, so it is loaded when somebody opens
 * the page for the first time, not at the start.
 */
export const referenceScript = (): Promise<Buffer> => {
  loaded ??= load()
  return loaded
}
