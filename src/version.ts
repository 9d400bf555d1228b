import manifest from '../package.json' with { type: 'json' };

/** The version of Holdfast, as in package.json. */
export const VERSION: string = manifest.version;
