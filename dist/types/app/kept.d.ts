/**
 * What one check leaves for the next of the same folder, for a caller that checks again and again while somebody writes:
 * documents that did not change are not read a second time. A check answers the same with it as without.
 */
export interface Kept {
    /**
     * What was made under the name from the same inputs, else what `make` makes of them now. Bytes are the same when they
     * are equal, everything else when it is the very same value; `make` must depend on nothing but its inputs.
     */
    readonly same: <T>(name: string, inputs: readonly unknown[], make: () => T) => T;
    /** Ends a check: what neither it nor a check that was broken off before it asked for is forgotten. */
    readonly endOfCheck: () => void;
}
export declare function keptBetweenChecks(): Kept;
