import type { Finding } from '../model/finding.js';
/** What there is to do until the finding is gone. */
export declare function stepsFor(finding: Finding): readonly string[];
/** Days overdue at which people are told again, once each, in a comment. The first is the day after the due date. */
export declare const ESCALATIONS: readonly {
    readonly name: string;
    readonly days: number;
}[];
/** The escalation steps that a finding has reached. */
export declare function reachedEscalations(finding: Finding): readonly string[];
