/** How loudly a finding is reported. The names are GitHub's annotation levels, worst first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof SEVERITIES)[number];

/**
 * What a certification auditor would likely make of one such case (ISO/IEC 17021-1, 9.4.5.3 leaves the decision to the
 * auditor, so every face of Holdfast says "likely"). `none` means that it is advice and no auditor would raise it.
 */
export const GRADES = ['major', 'minor', 'opportunity', 'none'] as const;

export type Grade = (typeof GRADES)[number];

/** The lowest severity that makes a run fail; `never` reports without failing. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** 0 for the worst severity: sorts findings worst first. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Whether a finding of this severity fails a run that was told to fail on `failOn`. */
export function failsRun(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severityRank(severity) <= severityRank(failOn);
}
