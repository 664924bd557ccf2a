import Type from 'typebox'
import Value from 'typebox/value'
import { askService, type ServiceAddress, unexpectedAnswer } from './ask-service.ts'

/** What is read of an answer of `POST /v1/moderations`. */
const answerSchema = Type.Object({
  results: Type.Array(
    Type.Object({
      flagged: Type.Boolean(),
      categories: Type.Record(Type.String(), Type.Union([Type.Boolean(), Type.Null()])),
    }),
    { minItems: 1 },
  ),
})

/**
 * Asks a service in the shape of OpenAI's moderations what is wrong with a text. Returns its words for the categories
 * that it flagged, `flagged` where it names none. One that judges a long text in parts gives several results: each counts.
 */
export const moderateText = async (
  service: ServiceAddress,
  model: string,
  text: string,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const answer = await askService(service, { input: text, ...(model !== '' && { model }) }, signal)
  if (!Value.Check(answerSchema, answer)) throw unexpectedAnswer(service, '`results` with `flagged` and `categories`')
  const words = answer.results.flatMap(({ flagged, categories }) => {
    const named = Object.keys(categories).filter(word => categories[word])
    return flagged && named.length === 0 ? ['flagged'] : named
  })
  return [...new Set(words)]
}
