import { type Baseline } from '../engine/baseline.js';
import type { Files } from '../ports/files.js';
/** Where a baseline is kept when the configuration does not say: beside it. */
export declare const BASELINE_FILE = "holdfast-baseline.json";
/**
 * The baseline of a repository, if it has one. Throws `ConfigError` when the file is there and cannot be used: findings
 * that nobody agreed to put up with must not be let through by a broken file, nor all of them raised without a word.
 */
export declare function readBaseline(files: Files, path: string, mustBeThere: boolean): Promise<{
    readonly path: string;
    readonly baseline: Baseline;
} | undefined>;
