import packageJson from '../package.json' with { type: 'json' }

/** The software's version. */
export const version: string = packageJson.version
