import type { ParsedConfig } from '../config/parse-config.js';
import type { Pattern } from '../documents/selection.js';
import type { Files } from '../ports/files.js';
/** A path as patterns have it: without `./` in front and `/` behind. */
export declare function normalised(path: string): string;
/**
 * What a run looks at: the paths that were given, else what `documents:` in the configuration says, else everything below
 * `home`. Throws `ConfigError` for a path that is not there.
 */
export declare function patternsOf(files: Files, paths: readonly string[], parsed: ParsedConfig | undefined, home: string): Promise<readonly Pattern[]>;
