import type { Finding } from '../../model/finding.js';
import type { Report, ReportedFinding, Waiver } from '../../model/report.js';
/** A finding as the report lists it: with everything that a person needs to act on it. */
export interface FindingRow extends Pick<Finding, 'rule' | 'severity' | 'grade' | 'path' | 'document' | 'title' | 'message' | 'why' | 'fix' | 'url' | 'clauses' | 'controls' | 'owner' | 'due' | 'daysOverdue' | 'derivation' | 'fingerprint'> {
    /** What the rule is about: `document-control`. */
    readonly area: string;
    readonly line: number;
    readonly status: ReportedFinding['status'];
}
/** A finding that an exception takes back for a while. */
export interface WaivedRow extends FindingRow {
    readonly waiver: Waiver;
}
/** The findings of a check, those that count apart from those that are put up with. */
export interface FindingLists {
    /** Worst first, then by path and line. */
    readonly standing: readonly FindingRow[];
    /** What the baseline puts up with for now. */
    readonly baseline: readonly FindingRow[];
    readonly waived: readonly WaivedRow[];
}
export declare function findingLists({ findings, waived }: Report): FindingLists;
/** The area of a rule: `document-control`. */
export declare function areaOf(rule: string): string;
