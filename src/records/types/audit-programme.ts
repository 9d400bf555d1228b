import { formatInterval, interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { type Entry, hasReached, nameOf } from '../entry.ts';
import { list, rows } from '../fields/compounds.ts';
import type { Row } from '../fields/field.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, clauses, controls, date, intervalField, owner, referenceOrUrl, text } from '../fields/scalars.ts';
import { type Inventory, recordById, recordsOf } from '../inventory.ts';
import { dutyAfter, dutyOn, type Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';
import { auditReport } from './audit-report.ts';

/** How often there is an internal audit when the programme does not say: bodies expect one a year, 9.2.1 leaves it open. */
const YEARLY = { interval: interval({ months: 12 }), from: 'default for internal audits' };

/** How long after its window an audit may start and still be the one that was planned. */
const STARTED_LATE = interval({ days: 30 });

const auditFields = {
  id: says('What the audit is called within the programme.', required(text())),
  planned_from: date(),
  planned_to: required(date()),
  scope: says('What is looked at.', text()),
  criteria: says('What it is held against: the standard, documents of your own.', text()),
  clauses: list(clauses()),
  controls: list(controls()),
  areas: says('Teams, places or processes that are looked at.', list(text())),
  lead_auditor: owner(),
  status: says('Where it stands.', choice(['planned', 'done', 'cancelled', 'postponed'])),
  report: says('The record of the audit, or where its report is kept.', referenceOrUrl()),
};

/** What 9.2.2 asks for may stand in the body as well as in the front matter. */
const CONTENT = { saidBy: 'required-content-missing' };

const fields = {
  ...documentFields,
  cycle_start: says(
    'The first day of the time in which everything is audited: as a rule that of the certificate.',
    required(date()),
  ),
  cycle_end: says('The last day of the time in which everything is audited.', required(date())),
  methods: says('How audits are carried out: interviews, samples, tests.', required(text(), CONTENT)),
  responsibilities: says('Who plans, carries out and reports.', required(text(), CONTENT)),
  planning_basis: says(
    'What decides how often something is audited: its importance, risks, earlier results.',
    required(text(), CONTENT),
  ),
  reporting: says('Who gets the reports, and how soon.', required(text(), CONTENT)),
  audits: says('The audits of the cycle, one by one.', required(rows(auditFields))),
  frequency: required(intervalField(), CONTENT),
};

/** One audit of a programme. */
export type PlannedAudit = Row<typeof auditFields>;
export type AuditProgramme = RecordOf<typeof fields>;
type AuditReport = RecordOf<typeof auditReport.fields>;

/** Which internal audits are held over the cycle, on what basis and by whom (9.2.2). */
export const auditProgramme = defineRecord({
  type: 'audit-programme',
  kind: 'document',
  prefix: 'AP',
  states: ['draft', 'approved', 'active', 'closed'],
  finalStates: ['closed'],
  inForceStates: ['approved', 'active'],
  clauses: ['9.2.2'],
  controls: ['A.5.35'],
  reviewInterval: interval({ months: 12 }),
  fields,
  /** Each audit that is planned; and the next one that the frequency asks for, whether anybody planned it or not. */
  obligations: (programme, among) => [
    ...auditsToCome(programme, among).flatMap(({ facts }) =>
      dutyOn(programme.entry, facts.planned_to, {
        kind: 'planned-audit',
        what: `Internal audit ${given(facts.id) ?? ''}`.trimEnd(),
        who: given(facts.lead_auditor)?.text,
        part: given(facts.id),
        saidBy: 'internal-audit-overdue',
        shownBy: 'audit-report',
      }),
    ),
    ...nextAudit(programme, among),
  ],
});

/** The internal audit that ended last and whose report was issued: the one from which the frequency counts. */
export function lastAudit(among: Inventory): AuditReport | undefined {
  const ended = ({ facts }: AuditReport): PlainDate | undefined => given(facts.audit_to);
  const issued = recordsOf(among, auditReport).filter(({ entry }) => hasReached(entry, 'issued'));
  return newest(issued, (report) => (among.today < (ended(report) ?? '') ? undefined : ended(report)));
}

/** Whether an audit was reported and nobody can tell when it ended: then it may be the last one, and other rules tell of its day. */
function hasUnclearAudit(among: Inventory): boolean {
  return recordsOf(among, auditReport).some(({ entry, facts: { audit_to } }) => {
    const isKnown = audit_to.state === 'given' && audit_to.value <= among.today;
    return hasReached(entry, 'issued') && !isKnown;
  });
}

/** The one with the latest day; the first of those that share it. What has no day is never the newest. */
function newest<T>(all: readonly T[], dayOf: (one: T) => string | undefined): T | undefined {
  return all.reduce<T | undefined>((best, one) => {
    const day = dayOf(one);
    return day !== undefined && (!best || day > (dayOf(best) ?? '')) ? one : best;
  }, undefined);
}

/** The programme that says how often there are audits: the one whose cycle runs, else the one with the latest cycle. */
export function programmeInCharge(among: Inventory): AuditProgramme | undefined {
  const start = ({ facts }: AuditProgramme): string => given(facts.cycle_start) ?? '';
  const runs = (programme: AuditProgramme): boolean =>
    start(programme) <= among.today && among.today <= (given(programme.facts.cycle_end) ?? '9999');
  const inForce = recordsOf(among, auditProgramme).filter(({ entry }) => entry.lifecycle === 'in-force');
  const running = inForce.filter(runs);
  return newest(running.length > 0 ? running : inForce, start);
}

/**
 * Audits of the programme that are neither cancelled nor held. One counts as held when a report of it exists that is past
 * its planning, linked from here or not: then what is late is the report, no longer the audit.
 */
export function auditsToCome({ entry, facts }: AuditProgramme, among: Inventory): readonly PlannedAudit[] {
  const open = (given(facts.audits) ?? []).filter(
    ({ facts: { status, report } }) => given(status) !== 'cancelled' && !isHeld(given(report), among),
  );
  const matched = inWindow(open, entry, among);
  return open.filter((audit) => !matched.has(audit));
}

/** The reports of the audits of a programme: those that they name, and those that were held when one was planned. */
export function reportsByAudit(
  { entry, facts }: AuditProgramme,
  among: Inventory,
): ReadonlyMap<PlannedAudit, AuditReport> {
  const audits = given(facts.audits) ?? [];
  const named = audits.flatMap((audit): readonly (readonly [PlannedAudit, AuditReport])[] => {
    const report = recordById(among, auditReport, given(audit.facts.report));
    return report ? [[audit, report]] : [];
  });
  const others = audits.filter(({ facts: { status } }) => given(status) !== 'cancelled');
  return new Map([...inWindow(others, entry, among), ...named]);
}

/** Reports that no audit names, each under the first of these audits without a report in whose window it was held. */
function inWindow(
  audits: readonly PlannedAudit[],
  programme: Entry,
  among: Inventory,
): ReadonlyMap<PlannedAudit, AuditReport> {
  const unnamed = reportsWithoutPlan(programme, among);
  const found = new Map<PlannedAudit, AuditReport>();
  for (const audit of audits) {
    const match = given(audit.facts.report) === undefined ? unnamed.findIndex((one) => isInWindow(one, audit)) : -1;
    for (const report of match === -1 ? [] : unnamed.splice(match, 1)) found.set(audit, report);
  }
  return found;
}

/** A report that is kept elsewhere was written, and a reference that leads nowhere is the finding of another rule. */
function isHeld(report: string | undefined, among: Inventory): boolean {
  if (report === undefined) return false;
  const record = recordById(among, auditReport, report);
  return !record || hasReached(record.entry, 'fieldwork');
}

/** Reports of audits under this programme that no planned audit names. */
function reportsWithoutPlan(programme: Entry, among: Inventory): AuditReport[] {
  const named = new Set(
    recordsOf(among, auditProgramme).flatMap(({ facts }) =>
      (given(facts.audits) ?? []).flatMap((audit) => given(audit.facts.report) ?? []),
    ),
  );
  return recordsOf(among, auditReport).filter(
    ({ entry, facts }) =>
      hasReached(entry, 'fieldwork') &&
      given(facts.programme) === given(programme.id) &&
      !named.has(given(entry.id) ?? ''),
  );
}

function isInWindow({ facts }: AuditReport, { facts: planned }: PlannedAudit): boolean {
  const [from, to, end] = [given(facts.audit_from), given(facts.audit_to), given(planned.planned_to)];
  if (from === undefined || to === undefined || end === undefined) return false;
  return from <= addInterval(end, STARTED_LATE) && to >= (given(planned.planned_from) ?? end);
}

/** The frequency counts from the last audit that was reported, else from the first day of the cycle. */
function nextAudit(programme: AuditProgramme, among: Inventory): readonly Obligation[] {
  if (programmeInCharge(among)?.entry !== programme.entry || hasUnclearAudit(among)) return [];
  const { entry, facts } = programme;
  const last = lastAudit(among);
  const what = `The ${last ? 'next' : 'first'} internal audit`;
  const duty = { kind: 'internal-audit', what, saidBy: 'internal-audit-overdue', shownBy: 'audit-report' };
  const plus = frequencyOf(facts.frequency);
  const ended = last?.facts.audit_to;
  if (!last || ended?.state !== 'given' || !plus) return dutyAfter(entry, facts.cycle_start, plus, duty);
  const due = addInterval(ended.value, plus.interval);
  const date = { key: ended.key, value: ended.value, ...placeOf(facts.frequency, entry) };
  const says = `${nameOf(last.entry)} ended on ${ended.value}, + ${formatInterval(plus.interval)} (${plus.from})`;
  return [{ ...duty, entry, due, basis: { date, plus, says } }];
}

/** A frequency that cannot be read leaves the next audit unscheduled. */
function frequencyOf(frequency: Fact<typeof YEARLY.interval>): typeof YEARLY | undefined {
  if (frequency.state === 'given') return { interval: frequency.value, from: `\`${frequency.key}\`` };
  return frequency.state === 'unreadable' ? undefined : YEARLY;
}

/** The last audit is told by another file: what a finding can point at here is the frequency. */
function placeOf(frequency: Fact<unknown>, { title }: Entry): Span {
  const at = frequency.state === 'absent' ? title : frequency;
  return at.state === 'absent' ? { start: 0, end: 0 } : { start: at.start, end: at.end };
}
