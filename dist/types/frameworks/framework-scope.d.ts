import type { Framework, Requirement } from './framework.js';
/** What of a framework counts for somebody who takes only parts of it. */
export interface FrameworkScope {
    readonly requirements: readonly Requirement[];
    /** Names of parts that the framework does not have, and the one that may have been meant. */
    readonly unknown: readonly {
        readonly named: string;
        readonly nearest: string | undefined;
    }[];
}
/**
 * The requirements that count when these parts are named: `availability`, `Processing integrity`. What belongs to every
 * report counts always, what is chosen if it is named or if nothing is. A framework that leaves nothing to choose may have
 * anything named: that is a remark.
 */
export declare function scopeOf({ categories, requirements }: Framework, named: readonly string[]): FrameworkScope;
