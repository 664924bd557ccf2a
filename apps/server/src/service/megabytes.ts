/** Megabytes of the configuration (1,048,576 bytes each) in bytes. */
export const megabytes = (count: number): number => Math.floor(count * 2 ** 20)
