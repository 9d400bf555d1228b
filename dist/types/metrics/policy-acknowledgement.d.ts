import { type Exclusion, type Figure } from './figure.js';
import type { OnDay } from './past.js';
/** Somebody who has to confirm that a policy was read. */
export interface PolicyPair {
    /** Whether they did for the major version in force. */
    readonly acknowledged: OnDay;
    /** Whether the version or the person is so new that they still may. */
    readonly isInGrace: boolean;
}
/** The share of people and policies that were confirmed (7.3); no value while it is not known of some. */
export declare function policyAcknowledgement(pairs: readonly PolicyPair[], excluded?: readonly Exclusion[]): Figure;
