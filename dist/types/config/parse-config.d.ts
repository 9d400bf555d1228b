import { type FilePlace } from '../model/errors.js';
import type { Position } from '../model/position.js';
import { type Config } from './config-schema.js';
/** A configuration file that passed its schema, and where its values stand. */
export interface ParsedConfig {
    readonly path: string;
    readonly config: Config;
    /** The place of a value by its path; of the nearest value above it when it is not there. */
    readonly positionOf: (path: readonly (string | number)[]) => Position;
}
/** The place of a value as errors name it; of the nearest value above it when it is not there. */
export declare function placeIn(parsed: ParsedConfig, steps: readonly (string | number)[]): FilePlace;
/** Reads `holdfast.yml`. Anything wrong with it is a `ConfigError` that names file, line, column and the nearest known key. */
export declare function parseConfig(path: string, text: string): ParsedConfig;
