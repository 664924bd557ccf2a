/** The absolute addresses of a request. */
export const requestAddresses = (origin: string, id: string) => ({
  status_url: `${origin}/v2/requests/${id}/status`,
  response_url: `${origin}/v2/requests/${id}`,
})

/** The absolute address of an output file. */
export const outputAddress = (origin: string, token: string, name: string): string =>
  `${origin}/outputs/${token}/${name}`
