import type { Finding } from '../model/finding.js';
import type { Clock } from '../ports/clock.js';
import type { Files } from '../ports/files.js';
import { type Repaired } from '../repairs/repairs.js';
import { type CheckOptions } from './check.js';
/** What can be repaired, and what only people can. */
export interface Fixed {
    /** Files as they are and as they would be, by path. */
    readonly files: readonly Repaired[];
    /** Findings of the run before the repairs, and after them. */
    readonly before: number;
    readonly after: number;
    /** What still cannot be read, or could mean two things. */
    readonly left: readonly Finding[];
}
/**
 * Proposes every repair that is certain. Writes nothing. First the text of what cannot be read is mended, then the values of all
 * that can.
 */
export declare function fix(ports: {
    readonly files: Files;
    readonly clock: Clock;
}, options?: Pick<CheckOptions, 'paths' | 'config' | 'today' | 'preset' | 'profile'>): Promise<Fixed>;
