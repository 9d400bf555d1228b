import type { Config } from '../../config/config-schema.js';
import { type Settings } from '../../config/settings.js';
import type { Rewrite } from '../../documents/to-front-matter.js';
/** The settings of a configuration that is written in no file yet. */
export declare function proposedSettings(config: Config): Settings;
/** How values are written once they stand in front matter: certain dates as ISO 8601 has them, and states in Holdfast's words. */
export declare function rewriteFor(config: Config): Rewrite;
