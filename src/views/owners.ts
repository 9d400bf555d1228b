import type { Interval } from '../calendar/interval.ts';
import { type Owner, parseOwners } from '../documents/values/owner.ts';
import { given } from '../model/fact.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { type Entry, nameOf, ownersOf } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import type { Obligation } from '../records/obligation.ts';
import { type CalendarDuty, calendarDuty, type UnscheduledDuty, unscheduledDuty } from './calendar/calendar-duty.ts';
import { nameOfPerson } from './responsible.ts';

/** What somebody answers for. */
export interface OwnedDocument {
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly type: string | undefined;
  readonly status: string | undefined;
}

/** A finding on something that somebody answers for. */
export interface OwnedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly line: number;
  readonly due: string | undefined;
  readonly tolerated: boolean;
  readonly fingerprint: string;
}

/** One owner as documents write it, the people behind it today, and all that it answers for. */
export interface OwnerList {
  /** `role:it-lead`; `undefined` for what has no owner. */
  readonly owner: string | undefined;
  /** Names of the people whom it means today. */
  readonly people: readonly string[];
  /** `unverified`: a form that no record confirms; `undefined` for nobody. */
  readonly standing: 'present' | 'left' | 'vacant' | 'unknown' | 'unverified' | undefined;
  readonly documents: readonly OwnedDocument[];
  /** Open duties, the ones that are late first; then by day. */
  readonly duties: readonly CalendarDuty[];
  readonly unscheduled: readonly UnscheduledDuty[];
  readonly findings: readonly OwnedFinding[];
  readonly late: number;
  /** Due within the window that counts as soon, today included. */
  readonly soon: number;
}

interface Gathered {
  readonly owner: Owner | undefined;
  readonly documents: OwnedDocument[];
  readonly duties: CalendarDuty[];
  readonly unscheduled: UnscheduledDuty[];
  readonly findings: OwnedFinding[];
}

/**
 * Everybody who answers for something, whoever is most late first; nobody comes first of all, because what has no owner
 * is done by none. What two owners share stands with both.
 */
export function ownerLists(isms: Isms, report: Report, soon: Interval): readonly OwnerList[] {
  const lists = new Map<string, Gathered>();
  const of = (owner: Owner | undefined): Gathered => {
    const key = owner?.text ?? '';
    const list = lists.get(key) ?? { owner, documents: [], duties: [], unscheduled: [], findings: [] };
    lists.set(key, list);
    return list;
  };
  const each = (owners: readonly Owner[], add: (list: Gathered) => void): void => {
    const different = new Map(owners.map((owner) => [owner.text, owner]));
    for (const owner of different.size === 0 ? [undefined] : different.values()) add(of(owner));
  };
  for (const entry of isms.entries) {
    if (entry.lifecycle === 'no-longer') continue;
    each(ownersOf(entry), (list) => list.documents.push(ownedDocument(entry)));
  }
  for (const duty of isms.obligations) {
    const { due } = duty;
    if (due === undefined) each(ownersOfDuty(duty), (list) => list.unscheduled.push(unscheduledDuty(duty, isms)));
    else each(ownersOfDuty(duty), (list) => list.duties.push(calendarDuty(duty, isms, { due, repetition: 0, soon })));
  }
  for (const finding of report.findings) {
    each(ownersNamed(finding.owner), (list) => list.findings.push(ownedFinding(finding)));
  }
  return [...lists.values()].map((list) => finished(list, isms)).toSorted(mostUrgentFirst);
}

/** The single owners behind a joined text such as `role:it-lead, @dana`. What cannot be read stands as it is. */
export function ownersNamed(text: string | undefined): readonly Owner[] {
  if (text === undefined) return [];
  const parsed = parseOwners(text);
  return parsed.ok ? parsed.value : [{ kind: 'name', text }];
}

function ownersOfDuty({ who, entry }: Obligation): readonly Owner[] {
  return who === undefined ? ownersOf(entry) : ownersNamed(who);
}

function finished({ owner, documents, duties, unscheduled, findings }: Gathered, isms: Isms): OwnerList {
  const { today, people } = isms;
  return {
    owner: owner?.text,
    people: owner ? people.behind(owner, today).map(nameOfPerson) : [],
    standing: owner && people.standing(owner, today).state,
    documents,
    duties: duties.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    unscheduled,
    findings,
    late: duties.filter(({ days }) => days < 0).length,
    soon: duties.filter(({ state }) => state === 'due-soon' || state === 'due-today').length,
  };
}

function keyOf({ due, name, what, uid }: CalendarDuty): string {
  return [due, name, what, uid].join('\0');
}

function mostUrgentFirst(a: OwnerList, b: OwnerList): number {
  return (
    Number(a.owner !== undefined) - Number(b.owner !== undefined) ||
    b.late - a.late ||
    b.findings.length - a.findings.length ||
    b.soon - a.soon ||
    ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1)
  );
}

function ownedDocument(entry: Entry): OwnedDocument {
  const { path, type } = entry;
  return { name: nameOf(entry), title: given(entry.title), path, type, status: given(entry.status) };
}

function ownedFinding(finding: Report['findings'][number]): OwnedFinding {
  const { rule, severity, message, fix, document, title, path, position, due, tolerated, fingerprint } = finding;
  return {
    ...{ rule, severity, message, fix },
    name: document ?? title ?? path,
    ...{ title, path, line: position.line, due, tolerated, fingerprint },
  };
}
