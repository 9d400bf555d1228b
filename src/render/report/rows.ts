import type { Severity } from '../../model/severity.ts';
import type { CalendarDuty } from '../../views/calendar/calendar-duty.ts';
import type { OwnerList } from '../../views/owners.ts';
import type { DocumentPage } from '../../views/report/document-pages.ts';
import type { FindingRow, WaivedRow } from '../../views/report/findings.ts';
import type { ReportPage } from '../../views/report/report-page.ts';
import type { BodyState } from './bodies.ts';

/** A finding as its list holds it: scalars only. */
export interface FindingItem {
  readonly key: string;
  readonly kind: 'open' | 'baseline' | 'waived';
  readonly severity: Severity;
  /** What an auditor would likely call it. */
  readonly grade: string;
  readonly status: string;
  readonly rule: string;
  readonly area: string;
  readonly path: string;
  /** Whether the document has a page of its own: a file that no rule governs has none. */
  readonly hasPage: boolean;
  readonly line: number;
  readonly name: string;
  readonly title: string | undefined;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly url: string;
  readonly requirements: string;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly daysOverdue: number | undefined;
  readonly derivation: string | undefined;
  /** Who took it back, until when and why. */
  readonly waiver: string | undefined;
}

/** A duty as its list holds it. */
export interface DutyItem {
  readonly key: string;
  readonly due: string | undefined;
  readonly days: number | undefined;
  readonly state: string;
  readonly what: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly owner: string | undefined;
  readonly people: string;
  readonly derivation: string;
  readonly repetition: number;
}

/** A document as its list holds it. */
export interface DocumentItem {
  readonly key: string;
  readonly path: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly lifecycle: DocumentPage['lifecycle'];
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly late: number;
  readonly findings: number;
  readonly body: BodyState;
}

/** An owner as its list holds it. */
export interface OwnerItem {
  readonly key: string;
  readonly owner: string | undefined;
  readonly people: string;
  readonly standing: string | undefined;
  readonly documents: number;
  readonly late: number;
  readonly soon: number;
  readonly duties: number;
  readonly findings: number;
}

/** All lists of the report, for the page and for its script. */
export interface ReportRows {
  readonly findings: readonly FindingItem[];
  readonly duties: readonly DutyItem[];
  readonly documents: readonly DocumentItem[];
  readonly owners: readonly OwnerItem[];
}

export function reportRows(page: ReportPage, bodyOf: (path: string) => BodyState): ReportRows {
  const { findings, calendar, documents, owners } = page;
  const pages = new Set(documents.map(({ path }) => path));
  const item = (kind: FindingItem['kind']) => (row: FindingRow | WaivedRow) =>
    findingItem(row, kind, pages.has(row.path));
  const items = [
    ...findings.standing.map(item('open')),
    ...findings.baseline.map(item('baseline')),
    ...findings.waived.map(item('waived')),
  ];
  const perPath = new Map<string, number>();
  for (const { path, kind } of items) if (kind === 'open') perPath.set(path, (perPath.get(path) ?? 0) + 1);
  return {
    findings: items,
    duties: [...calendar.duties.map(dutyItem), ...calendar.unscheduled.map(unscheduledItem)],
    documents: documents.map((one) => documentItem(one, perPath.get(one.path) ?? 0, page.today, bodyOf(one.path))),
    owners: owners.map(ownerItem),
  };
}

function findingItem(row: FindingRow | WaivedRow, kind: FindingItem['kind'], hasPage: boolean): FindingItem {
  const { severity, grade, status, rule, area, path, line, document, title, message, why, fix, url } = row;
  const { owner, due, daysOverdue, derivation, fingerprint } = row;
  return {
    ...{ key: fingerprint, kind, severity, grade, status, rule, area, path, hasPage, line },
    name: document ?? title ?? path,
    ...{ title, message, why, fix, url },
    requirements: [...row.clauses, ...row.controls].join(', '),
    ...{ owner, due, daysOverdue, derivation },
    waiver:
      'waiver' in row
        ? `${row.waiver.id}, until ${row.waiver.expires}, approved by ${row.waiver.approvedBy}: ${row.waiver.reason}`
        : undefined,
  };
}

function dutyItem(duty: CalendarDuty): DutyItem {
  const { uid, due, days, state, what, name, title, path, owner, people, derivation, repetition } = duty;
  return {
    ...{ key: uid, due, days, state, what, name, title, path, owner },
    people: people.join(', '),
    ...{ derivation, repetition },
  };
}

function unscheduledItem(duty: ReportPage['calendar']['unscheduled'][number]): DutyItem {
  const { uid, what, name, title, path, owner, people } = duty;
  return {
    ...{ key: uid, due: undefined, days: undefined, state: 'unscheduled', what, name, title, path, owner },
    people: people.join(', '),
    ...{ derivation: 'nobody has set a date', repetition: 0 },
  };
}

function documentItem(page: DocumentPage, findings: number, today: string, body: BodyState): DocumentItem {
  const { path, name, title, type, status, lifecycle, owner, due, entries } = page;
  const late = entries.flatMap(({ duties }) => duties.filter((duty) => duty.due !== undefined && duty.due < today));
  return {
    ...{ key: path, path, name, title, type, status, lifecycle, owner, due },
    late: late.length,
    ...{ findings, body },
  };
}

function ownerItem(list: OwnerList): OwnerItem {
  const { owner, people, standing, documents, late, soon, duties, unscheduled, findings } = list;
  return {
    ...{ key: owner ?? '', owner, people: people.join(', '), standing },
    documents: documents.length,
    ...{ late, soon },
    duties: duties.length + unscheduled.length,
    findings: findings.length,
  };
}
