import type { Parsed } from '../../model/fact.js';
/** A document's version, compared number by number: 1.9 comes before 1.10, and 1.10 is 1.10.0. */
export interface Version {
    readonly text: string;
    readonly parts: readonly [number, number, number];
}
/** Reads `MAJOR.MINOR` and `MAJOR.MINOR.PATCH`. */
export declare function parseVersion(raw: string): Parsed<Version>;
/** Below 0 when `a` comes before `b`, 0 when they are the same version. */
export declare function compareVersions(a: Version, b: Version): number;
