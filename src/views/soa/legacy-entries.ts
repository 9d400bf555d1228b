import { given } from '../../model/fact.ts';
import { decisionOf } from './control-view.ts';
import type { StatementRow } from './entries.ts';
import type { SoaLegacyEntry } from './statement.ts';

/** The numbers of 2013 that a row names, each as an entry. */
export function legacyEntries(row: StatementRow): readonly SoaLegacyEntry[] {
  return row.legacy.map(({ text, successors }) => ({
    control: text,
    successors,
    decision: decisionOf(row),
    justification: given(row.facts.justification),
    path: row.record.entry.path,
    line: row.line,
  }));
}
