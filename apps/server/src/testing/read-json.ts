/** A JSON body as a test looks into it. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
export type JsonBody = Record<string, any>

/** The body of an answer as JSON; throws where it is none. */
export const readJson = async (response: Response): Promise<JsonBody> => (await response.json()) as JsonBody
