import type { Effect } from './effect.js';
/**
 * What was done, or, unless it was `written`, the diff of what would be; then the findings that it settles and raises, so that
 * nobody learns of them from the next run only.
 */
export declare function effectText({ files, settled, raised }: Effect, done: readonly string[], written: boolean): string;
