import { COVERAGE_STATES, type Coverage, type CoverageRow, type CoverageState } from '../../views/coverage/coverage.ts';

/** What each state means, for whoever reads the map. */
export const STATE_WORDS: Readonly<Record<CoverageState, string>> = {
  nothing: 'no document in force names it or answers it by its type',
  documented: 'a document in force does, and no record shows that it was done',
  evidenced: 'a record shows that it was done, and no internal audit of the cycle looked at it',
  audited: 'an internal audit of the cycle looked at it, whatever it found',
  excluded: 'the statement of applicability leaves it out',
};

/** `Cycle from 2024-11-15 to 2027-11-14 (AP-2024)`. */
export function cycleWords({ cycle: { from, to, name } }: Coverage): string {
  return `Cycle from ${from} to ${to}${name === undefined ? '' : ` (${name})`}`;
}

/** Requirements by their ids, for lists that a view holds as ids. */
export function rowsById({ requirements }: Coverage, ids: readonly string[]): readonly CoverageRow[] {
  const byId = new Map(requirements.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Counts of clauses and controls by state; it grades nothing. */
export function sumOfReadiness(view: Coverage): string {
  const { requirements, neverAudited } = view;
  const parts = (['clause', 'control'] as const).flatMap((kind) => {
    const own = requirements.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const states = COVERAGE_STATES.flatMap((state) => {
      const n = own.filter((row) => row.state === state).length;
      return n === 0 ? [] : [`${n} ${state}`];
    });
    return [`${own.length} ${kind}s: ${states.join(', ')}`];
  });
  return `${parts.join('; ')}. Never audited: ${neverAudited.length}. Internal audits alone are counted.`;
}
