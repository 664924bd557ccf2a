const range = 2 ** 32

/** A seed as random number generators take it: any safe integer modulo 2³². */
export const generatorSeed = (seed: number): number => ((seed % range) + range) % range
