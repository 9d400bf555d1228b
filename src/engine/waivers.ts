import { given } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { Waiver } from '../model/report.ts';
import { statusWord } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import { exception } from '../records/types/exception.ts';
import { waivedBy } from '../records/waived-rules.ts';

/** Rules that nobody can waive: what they find is that a waiver itself is not in order, or that nothing was checked. */
const NEVER_WAIVED: ReadonlySet<string> = new Set(['waiver-expired', 'exception-lapsed', 'nothing-checked']);

/** An exception that takes back findings of some rules about some documents. */
export interface ActiveWaiver extends Waiver {
  readonly rules: ReadonlySet<string>;
  /** Ids and paths of the documents that it is about. */
  readonly targets: ReadonlySet<string>;
}

/**
 * The exceptions that count today: approved or active, with approver, reason and compensating control, not expired, and
 * naming at least one rule and one document (`waives: [rule:review-overdue, POL-03]`).
 */
export function activeWaivers(isms: Isms): readonly ActiveWaiver[] {
  return recordsOf(isms, exception).flatMap((record): readonly ActiveWaiver[] => {
    const { entry, facts } = record;
    const { rules, others: targets } = waivedBy(record, isms);
    const named = rules.filter((name) => !NEVER_WAIVED.has(name));
    const approver = given(facts.approved_by)?.text;
    const approvedOn = given(entry.approvedOn);
    const expires = given(facts.expires_on);
    const reason = given(facts.reason);
    const compensating = given(facts.compensating);
    const counts = ['approved', 'active'].includes(statusWord(entry) ?? '');
    if (!counts) return [];
    if (approver === undefined || approvedOn === undefined || reason === undefined || compensating === undefined)
      return [];
    if (expires === undefined || expires < isms.today || approvedOn > isms.today) return [];
    return [
      {
        id: given(entry.id) ?? entry.path,
        path: entry.path,
        reason,
        compensating,
        approvedBy: approver,
        expires,
        rules: new Set(named),
        targets: new Set(targets),
      },
    ];
  });
}

/** Parts findings into those that stand and those that a waiver takes back, each with the waiver that ends last. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly ActiveWaiver[],
): { readonly standing: readonly Finding[]; readonly waived: readonly (Finding & { readonly waiver: Waiver })[] } {
  const standing: Finding[] = [];
  const waived: (Finding & { readonly waiver: Waiver })[] = [];
  const byEnd = [...waivers].sort((a, b) => b.expires.localeCompare(a.expires));
  for (const finding of findings) {
    const waiver = byEnd.find(({ rules, targets }) => rules.has(finding.rule) && isTarget(finding, targets));
    if (waiver) {
      const { id, path, reason, compensating, approvedBy, expires } = waiver;
      waived.push({ ...finding, waiver: { id, path, reason, compensating, approvedBy, expires } });
    } else standing.push(finding);
  }
  return { standing, waived };
}

function isTarget(finding: Finding, targets: ReadonlySet<string>): boolean {
  return targets.has(finding.path) || targets.has(finding.document ?? finding.path);
}
