/** How loudly a finding is reported. The names are GitHub's annotation levels, worst first. */
export declare const SEVERITIES: readonly ['error', 'warning', 'notice'];
export type Severity = (typeof SEVERITIES)[number];
/**
 * What a certification auditor would likely make of one such case (ISO/IEC 17021-1, 9.4.5.3 leaves the decision to the
 * auditor, so every face of Holdfast says "likely"). `none` means that it is advice and no auditor would raise it.
 */
export declare const GRADES: readonly ['major', 'minor', 'opportunity', 'none'];
export type Grade = (typeof GRADES)[number];
/** The lowest severity that makes a run fail; `never` reports without failing. */
export declare const FAIL_ON: readonly ['error', 'warning', 'never'];
export type FailOn = (typeof FAIL_ON)[number];
/** 0 for the worst severity: sorts findings worst first. */
export declare function severityRank(severity: Severity): number;
/** Whether a finding of this severity fails a run that was told to fail on `failOn`. */
export declare function failsRun(severity: Severity, failOn: FailOn): boolean;
