import { type ParsedConfig } from '../config/parse-config.js';
import type { Files } from '../ports/files.js';
import { type Kept } from './kept.js';
/** The name of the configuration at the top of a repository. */
export declare const CONFIG_FILE = "holdfast.yml";
/** The names under which a configuration is looked for. */
export declare const CONFIG_NAMES: readonly ["holdfast.yml", '.github/holdfast.yml'];
export interface FoundConfig {
    readonly parsed: ParsedConfig | undefined;
    /** The folder that the configuration's globs are relative to, relative to the root: '' at the root, else `folder/`. */
    readonly home: string;
}
/**
 * The configuration of a run: the file that was named, else `holdfast.yml` in the one folder that was asked for or the
 * nearest above it, up to the root; else none.
 */
export declare function loadConfig(files: Files, named: string | undefined, paths: readonly string[], kept?: Kept): Promise<FoundConfig>;
