import Type from 'typebox'

/** An address that is told the ends of requests. */
export const webhookUrlField = (description?: string) =>
  Type.String({ format: 'uri', pattern: '^https?://', ...(description === undefined ? {} : { description }) })

/** Fields about the request itself that every submit takes beside those of its model. */
export const serviceFields = Type.Object(
  {
    start_timeout: Type.Optional(
      Type.Number({
        minimum: 1,
        maximum: 86_400,
        description: 'Seconds within which the request must start; then it fails with `deadline` and costs nothing.',
      }),
    ),
    webhook_url: Type.Optional(
      webhookUrlField(
        'Where the result body is posted when the request has ended, signed as Standard Webhooks has it. Needs a webhook secret.',
      ),
    ),
  },
  { $id: 'RequestOptions', title: 'Options of every request' },
)
