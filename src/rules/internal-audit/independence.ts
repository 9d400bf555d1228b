import type { Interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import type { People, Person, Role, Tenure } from '../../records/people.ts';
import { inWords } from '../wording.ts';
import { type Audited, actionsAmong } from './audited.ts';
import { scopeOf } from './coverage.ts';
import { type AuditReport, testsOf } from './tests.ts';

/** One member of the team. */
export interface Auditor {
  readonly owner: Owner;
  readonly at: Span;
  /** Who stood behind the name when the audit ended. */
  readonly people: readonly Person[];
}

/** An audit as the question of who looked at whose work sees it. */
export interface Audit {
  readonly isms: Isms;
  readonly report: AuditReport;
  readonly team: readonly Auditor[];
  /** What was looked at, by whom if the report says so. */
  readonly looks: readonly { readonly refs: readonly string[]; readonly auditor: Owner | undefined }[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly coolingOff: Interval;
}

export function auditOf(isms: Isms, report: AuditReport, coolingOff: Interval): Audit {
  const { facts } = report;
  const to = given(facts.audit_to) ?? isms.today;
  const lead = facts.lead_auditor;
  const named = [
    ...(lead.state === 'given' ? [{ value: lead.value, start: lead.start, end: lead.end }] : []),
    ...(given(facts.auditors) ?? []),
  ];
  const team: Auditor[] = [];
  for (const { value: owner, start, end } of named) {
    if (team.some((known) => isms.people.isSame(known.owner, owner))) continue;
    team.push({ owner, at: { start, end }, people: isms.people.behind(owner, to) });
  }
  const tests = testsOf(report).filter(({ isDone }) => isDone);
  const looks = tests.length > 0 ? tests : [{ refs: scopeOf(facts), auditor: undefined }];
  return { isms, report, team, looks, from: given(facts.audit_from) ?? to, to, coolingOff };
}

/** `answers for POL-04 (A.5.15 and A.5.18)`: what the auditor owns, or owned until shortly before. */
export function ownWork(audit: Audit, auditor: Auditor, things: readonly Audited[]): readonly string[] {
  const own = things
    .filter(({ owners }) => answersFor(audit, auditor, owners))
    .flatMap(({ name, refs, owners }) => {
      const isLeftToOthers = hasSomeoneElse(audit, (other) => !answersFor(audit, other, owners));
      const seen = audit.looks
        .filter(({ auditor: who }) => (who ? isAuditor(audit.isms.people, auditor, who) : !isLeftToOthers))
        .flatMap((look) => look.refs);
      const mine = refs.filter((ref) => seen.includes(ref));
      return mine.length > 0 ? [`${name} (${inWords(mine)})`] : [];
    });
  return own.length > 0 ? [`answers for ${inWords(own)}`] : [];
}

/** Roles that were interviewed or whose area was audited, when the auditor holds one or held it until shortly before. */
export function rolesHeld(audit: Audit, auditor: Auditor): readonly string[] {
  return auditedRoles(audit).flatMap((role) => {
    const tenure = tenureOf(audit, auditor, role);
    if (!tenure || hasSomeoneElse(audit, (other) => !tenureOf(audit, other, role))) return [];
    const isOver = tenure.to !== undefined && tenure.to < audit.from;
    return [isOver ? `held role:${role.key} until ${tenure.to}` : `holds role:${role.key}`];
  });
}

/** Actions that a test or a finding names, of an auditor who owns them or carried them out. */
export function ownActions(audit: Audit, auditor: Auditor): readonly string[] {
  const { facts } = audit.report;
  const findings = (given(facts.findings) ?? []).flatMap((row) => valuesOf(given(row.facts.evidence)));
  const tests = testsOf(audit.report).flatMap(({ refs, evidence }) => [...refs, ...evidence]);
  const own = actionsAmong(audit.isms, [...tests, ...findings]).filter(
    ({ owners }) =>
      answersFor(audit, auditor, owners) && !hasSomeoneElse(audit, (other) => !answersFor(audit, other, owners)),
  );
  const names = inWords(own.map(({ name }) => name));
  return own.length > 0 ? [`followed up ${names}, ${own.length > 1 ? 'actions' : 'an action'} of their own`] : [];
}

/** Who runs the ISMS has a hand in everything that an audit of it looks at. */
export function managesAlone(audit: Audit, auditor: Auditor): readonly string[] {
  const manager: Owner = { kind: 'role', text: 'role:isms-manager' };
  const role = audit.isms.people.roleOf(manager);
  const tenure = role && tenureOf(audit, auditor, role);
  const manages = role
    ? tenure !== undefined && (tenure.to === undefined || tenure.to >= audit.from)
    : auditor.owner.text === manager.text;
  return manages && audit.team.length === 1 ? ['manages the ISMS and audited it alone'] : [];
}

function hasSomeoneElse({ team }: Audit, isFree: (other: Auditor) => boolean): boolean {
  return team.length > 1 && team.some(isFree);
}

/** A role is answered for by those who held it; anything else by whom it names. */
function answersFor(audit: Audit, auditor: Auditor, owners: readonly Owner[]): boolean {
  const { people } = audit.isms;
  return owners.some((owner) => {
    const role = people.roleOf(owner);
    return isAuditor(people, auditor, owner) || (role !== undefined && tenureOf(audit, auditor, role) !== undefined);
  });
}

function isAuditor(people: People, { owner, people: persons }: Auditor, other: Owner): boolean {
  const person = people.personOf(other);
  return people.isSame(owner, other) || (person !== undefined && persons.includes(person));
}

/** The auditor's time in a role that still counted when the audit began, or began while it ran. */
function tenureOf({ isms, from, to, coolingOff }: Audit, auditor: Auditor, role: Role): Tenure | undefined {
  return role.holders.find((tenure) => {
    const isSame =
      tenure.person !== undefined
        ? auditor.people.includes(tenure.person)
        : tenure.owner !== undefined && isms.people.isSame(tenure.owner, auditor.owner);
    const isOver = tenure.to !== undefined && addInterval(tenure.to, coolingOff) <= from;
    return isSame && !isOver && (tenure.from === undefined || tenure.from <= to);
  });
}

/** Interviewed roles, and roles whose key or title is an audited area. */
function auditedRoles({ isms, report }: Audit): readonly Role[] {
  const interviewed = (given(report.facts.interviews) ?? []).flatMap(({ facts }) => {
    const owner = given(facts.person_or_role);
    return owner ? (isms.people.roleOf(owner) ?? []) : [];
  });
  const areas = new Set(valuesOf(given(report.facts.areas)).map((area) => area.trim().toLowerCase()));
  const ofAreas = isms.people.roles.filter(({ key, record }) =>
    [key, given(record.entry.title) ?? ''].some((name) => areas.has(name.toLowerCase())),
  );
  return [...new Set([...interviewed, ...ofAreas])];
}
