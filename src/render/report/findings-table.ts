import type { FindingLists, FindingRow, WaivedRow } from '../../views/report/findings.ts';
import { type Table, tableOf } from '../table/table.ts';

/** Every finding with all that a person needs to act on it; those that are put up with say so. */
export function findingsTable({ standing, baseline, waived }: FindingLists): Table {
  const rows: readonly (readonly [row: FindingRow | WaivedRow, kind: string])[] = [
    ...standing.map((row) => [row, 'open'] as const),
    ...baseline.map((row) => [row, 'baseline'] as const),
    ...waived.map((row) => [row, 'waived'] as const),
  ];
  return tableOf({ name: 'findings', title: 'Findings' }, rows, [
    { key: 'severity', title: 'Severity', cell: ([{ severity }]) => severity },
    { key: 'status', title: 'Status', cell: ([, kind]) => kind },
    { key: 'rule', title: 'Rule', cell: ([{ rule }]) => rule },
    { key: 'area', title: 'Area', cell: ([{ area }]) => area },
    { key: 'name', title: 'Document', cell: ([{ document }]) => document },
    { key: 'title', title: 'Title', cell: ([{ title }]) => title },
    { key: 'path', title: 'File', cell: ([{ path }]) => path },
    { key: 'line', title: 'Line', align: 'right', cell: ([{ line }]) => line },
    { key: 'message', title: 'What is wrong', cell: ([{ message }]) => message },
    { key: 'why', title: 'Why it matters', cell: ([{ why }]) => why },
    { key: 'fix', title: 'What to do', cell: ([{ fix }]) => fix },
    { key: 'owner', title: 'Owner', cell: ([{ owner }]) => owner },
    { key: 'due', title: 'Due', cell: ([{ due }]) => due },
    { key: 'days_overdue', title: 'Days overdue', align: 'right', cell: ([{ daysOverdue }]) => daysOverdue },
    { key: 'clauses', title: 'Clauses', cell: ([{ clauses }]) => clauses },
    { key: 'controls', title: 'Controls', cell: ([{ controls }]) => controls },
    { key: 'grade', title: 'Likely grade', cell: ([{ grade }]) => grade },
    { key: 'waived_by', title: 'Waived by', cell: ([row]) => ('waiver' in row ? row.waiver.id : undefined) },
    { key: 'waived_until', title: 'Waived until', cell: ([row]) => ('waiver' in row ? row.waiver.expires : undefined) },
    { key: 'fingerprint', title: 'Fingerprint', cell: ([{ fingerprint }]) => fingerprint },
  ]);
}
