import type { Interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { scopeOf } from '../../records/audit-coverage.ts';
import { type AuditReport, testsOf } from '../../records/audit-tests.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import type { People, Person, Role, Tenure } from '../../records/people.ts';
import { inWords } from '../wording.ts';
import { type Audited, actionsAmong } from './audited.ts';

/** One member of the team. */
export interface Auditor {
  readonly owner: Owner;
  readonly at: Span;
  /** Who stood behind the name when the audit ended. */
  readonly people: readonly Person[];
}

/** What was looked at, by whom if the report says so. */
interface Look {
  readonly refs: readonly string[];
  readonly auditor?: Owner | undefined;
}

/** An audit as the question of who looked at whose work sees it. */
export interface Audit {
  readonly isms: Isms;
  readonly report: AuditReport;
  readonly team: readonly Auditor[];
  readonly looks: readonly Look[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly coolingOff: Interval;
}

export function auditOf(isms: Isms, report: AuditReport, coolingOff: Interval): Audit {
  const { facts } = report;
  const to = given(facts.audit_to) ?? isms.today;
  const lead = facts.lead_auditor;
  const named = [...(lead.state === 'given' ? [lead] : []), ...(given(facts.auditors) ?? [])];
  const team: Auditor[] = [];
  for (const { value: owner, start, end } of named) {
    if (team.some((known) => isms.people.isSame(known.owner, owner))) continue;
    team.push({ owner, at: { start, end }, people: isms.people.behind(owner, to) });
  }
  const tests = testsOf(report).filter(({ isDone }) => isDone);
  const looks = tests.length > 0 ? tests : [{ refs: scopeOf(facts) }];
  return { isms, report, team, looks, from: given(facts.audit_from) ?? to, to, coolingOff };
}

/** `answers for POL-04 (A.5.15 and A.5.18)`: what the auditor owns, or owned until shortly before. */
export function ownWork(audit: Audit, auditor: Auditor, things: readonly Audited[]): readonly string[] {
  const own = things.flatMap((thing) => {
    const seen = seenOf(audit, auditor, thing, audit.looks);
    return seen.length > 0 ? [`${thing.name} (${inWords(seen)})`] : [];
  });
  return own.length > 0 ? [`answers for ${inWords(own)}`] : [];
}

/** Roles that were interviewed or whose area was audited, when the auditor holds one or held it until shortly before. */
export function rolesHeld(audit: Audit, auditor: Auditor): readonly string[] {
  return auditedRoles(audit).flatMap((role) => {
    const tenure = tenureOf(audit, auditor, role);
    if (!tenure || audit.team.some((other) => !tenureOf(audit, other, role))) return [];
    return [lastDay(tenure) < audit.from ? `held role:${role.key} until ${tenure.to}` : `holds role:${role.key}`];
  });
}

/** Actions that a test or a finding names, of an auditor who owns them or carried them out. */
export function ownActions(audit: Audit, auditor: Auditor): readonly string[] {
  const { isms, report } = audit;
  const looks = [
    ...testsOf(report).map((test) => ({ refs: [...test.refs, ...test.evidence], auditor: test.auditor })),
    ...(given(report.facts.findings) ?? []).map((row) => ({ refs: valuesOf(given(row.facts.evidence)) })),
  ];
  const actions = actionsAmong(
    isms,
    looks.flatMap(({ refs }) => refs),
  );
  const own = actions.filter((action) => seenOf(audit, auditor, action, looks).length > 0);
  const names = inWords(own.map(({ name }) => name));
  return own.length > 0 ? [`followed up ${names}, ${own.length > 1 ? 'actions' : 'an action'} of their own`] : [];
}

/** Who runs the ISMS has a hand in everything that an audit of it looks at; who ran it until before the audit has not. */
export function managesAlone(audit: Audit, auditor: Auditor): readonly string[] {
  const { people } = audit.isms;
  const role = people.roleOf(MANAGER);
  const tenure = role && tenureOf(audit, auditor, role);
  const manages = people.isSame(auditor.owner, MANAGER) || (tenure !== undefined && lastDay(tenure) >= audit.from);
  return manages && audit.team.length === 1 ? ['manages the ISMS and audited it alone'] : [];
}

const MANAGER: Owner = { kind: 'role', text: 'role:isms-manager' };

/**
 * Of something that the auditor answers for, what they looked at. In a team that is left to those who do not answer for it,
 * unless the report says who it was.
 */
function seenOf(audit: Audit, auditor: Auditor, { refs, owners }: Audited, looks: readonly Look[]): readonly string[] {
  if (!answersFor(audit, auditor, owners)) return [];
  const isLeftToOthers = audit.team.some((other) => !answersFor(audit, other, owners));
  const seen = looks
    .filter(({ auditor: who }) => (who ? isAuditor(audit.isms.people, auditor, who) : !isLeftToOthers))
    .flatMap((look) => look.refs);
  return refs.filter((ref) => seen.includes(ref));
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

/** The auditor's time in a role that still counted when the audit began, or began while it ran; of several the latest. */
function tenureOf({ isms, from, to, coolingOff }: Audit, auditor: Auditor, role: Role): Tenure | undefined {
  const tenures = role.holders.filter((tenure) => {
    const isOver = tenure.to !== undefined && addInterval(tenure.to, coolingOff) <= from;
    const isSame = tenure.owner !== undefined && isAuditor(isms.people, auditor, tenure.owner);
    return isSame && !isOver && (tenure.from ?? to) <= to;
  });
  return tenures.sort((a, b) => lastDay(b).localeCompare(lastDay(a)))[0];
}

/** Later than any day where the tenure has no end. */
function lastDay({ to }: Tenure): string {
  return to ?? '9999';
}

/** Interviewed roles, and roles whose key or title is an audited area. */
function auditedRoles({ isms, report }: Audit): readonly Role[] {
  const interviewed = (given(report.facts.interviews) ?? []).flatMap(({ facts }) => {
    const owner = given(facts.person_or_role);
    return owner ? (isms.people.roleOf(owner) ?? []) : [];
  });
  const areas = new Set(valuesOf(given(report.facts.areas)).map((area) => area.toLowerCase()));
  const ofAreas = isms.people.roles.filter(({ key, record }) =>
    [key, given(record.entry.title) ?? ''].some((name) => areas.has(name.toLowerCase())),
  );
  return [...new Set([...interviewed, ...ofAreas])];
}
