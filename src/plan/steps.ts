import type { Finding } from '../model/finding.ts';
import { RULES } from '../rules/registry.ts';

/** ISO/IEC 27001:2022, 10.2 a to g, as a list to tick off. */
const CORRECTIVE_ACTION: readonly string[] = [
  'Correction: what was fixed at once is recorded',
  'Root cause found, and whether the same exists elsewhere',
  'Action carried out that removes the cause',
  'Evidence of it linked in the record',
  'Effectiveness verified by someone who did not carry it out',
];

/** What there is to do until the finding is gone. */
export function stepsFor(finding: Finding): readonly string[] {
  return RULES.find((rule) => rule.name === finding.rule)?.steps ?? CORRECTIVE_ACTION;
}

/** Days overdue at which people are told again, once each, in a comment. The first is the day after the due date. */
export const ESCALATIONS: readonly { readonly name: string; readonly days: number }[] = [
  { name: 'overdue', days: 1 },
  { name: 'overdue-14', days: 14 },
  { name: 'overdue-30', days: 30 },
];

/** The escalation steps that a finding has reached. */
export function reachedEscalations(finding: Finding): readonly string[] {
  return ESCALATIONS.filter((step) => (finding.daysOverdue ?? 0) >= step.days).map((step) => step.name);
}
