import type { Finding } from '../../model/finding.ts';
import type { Report, ReportedFinding, Waiver } from '../../model/report.ts';
import { RULES } from '../../rules/registry.ts';

/** A finding as the report lists it: with everything that a person needs to act on it. */
export interface FindingRow
  extends Pick<
    Finding,
    | 'rule'
    | 'severity'
    | 'grade'
    | 'path'
    | 'document'
    | 'title'
    | 'message'
    | 'why'
    | 'fix'
    | 'url'
    | 'clauses'
    | 'controls'
    | 'owner'
    | 'due'
    | 'daysOverdue'
    | 'derivation'
    | 'fingerprint'
  > {
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

export function findingLists({ findings, waived }: Report): FindingLists {
  return {
    standing: findings.filter(({ tolerated }) => !tolerated).map((one) => findingRow(one, one.status)),
    baseline: findings.filter(({ tolerated }) => tolerated).map((one) => findingRow(one, one.status)),
    waived: waived.map((one) => ({ ...findingRow(one, 'existing'), waiver: one.waiver })),
  };
}

function findingRow(finding: Finding, status: FindingRow['status']): FindingRow {
  const { rule, severity, grade, path, position, document, title, message, why, fix, url } = finding;
  const { clauses, controls, owner, due, daysOverdue, derivation, fingerprint } = finding;
  return {
    ...{ rule, area: areaOf(rule), severity, grade, status, path, line: position.line, document, title },
    ...{ message, why, fix, url, clauses, controls, owner, due, daysOverdue, derivation, fingerprint },
  };
}

const AREAS = new Map<string, string>(RULES.map(({ name, area }) => [name, area]));

/** The area of a rule: `document-control`. */
export function areaOf(rule: string): string {
  return AREAS.get(rule) ?? 'other';
}
