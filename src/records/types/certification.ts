import {
  type CertificationCycle,
  FIRST_SURVEILLANCE_WITHIN,
  surveillanceDeadlines,
} from '../../calendar/certification-cycle.ts';
import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { statusWord } from '../entry.ts';
import { list, row, rows } from '../fields/compounds.ts';
import type { Row } from '../fields/field.ts';
import { required, requiredFrom, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, count, date, doneDate, reference, referenceOrUrl, text, version, yesNo } from '../fields/scalars.ts';
import type { Inventory } from '../inventory.ts';
import { dutyAfter, dutyOn, type Obligation } from '../obligation.ts';
import { type RecordOf, recordOf } from '../record-of.ts';

/** A cycle takes three years (ISO/IEC 17021-1, 9.1.3). Far more is a slip of the pen in one of its days. */
const LONGEST_CYCLE = interval({ years: 5 });

const AUDIT_NAMES = {
  'stage-1': 'Stage 1 audit',
  'stage-2': 'Stage 2 audit',
  'surveillance-1': 'First surveillance audit',
  'surveillance-2': 'Second surveillance audit',
  recertification: 'Recertification audit',
  transition: 'Transition audit',
  special: 'Special audit',
  'scope-extension': 'Audit of the extension of the scope',
} as const;

type AuditKind = keyof typeof AUDIT_NAMES;

const auditFields = {
  kind: says('Which audit of the cycle it is.', required(choice(Object.keys(AUDIT_NAMES) as AuditKind[]))),
  planned_from: date(),
  planned_to: date(),
  from: says('The first day on which it was held.', doneDate()),
  to: says(
    'The last day on which it was held, which counts.',
    requiredWhen('once there is a result', ({ text: of }) => !isPending(of('result')), doneDate()),
  ),
  result: requiredWhen(
    'once it was held',
    ({ text: of }) => of('to') !== undefined,
    choice(['pending', 'recommended', 'conditional', 'not-recommended']),
  ),
  report: referenceOrUrl(),
  findings: list(reference('nonconformity')),
  decision_date: says('When the body decided on it.', doneDate()),
};

const fields = {
  ...recordFields,
  standard: says('The standard that it certifies.', required(text())),
  edition: says('The edition of that standard.', required(choice(['2022', '2013']))),
  body: says('The certification body.', required(text())),
  accreditation: says(
    'Who accredited the certification body.',
    row({
      body: says('The accreditation body.', text()),
      number: says('The number of the accreditation.', text()),
      iaf_mla: says('Whether the accreditation body is part of the multilateral arrangement of the IAF.', yesNo()),
    }),
  ),
  number: says('The number on the certificate.', requiredFrom('certified', text())),
  scope_statement: says('As printed on the certificate.', required(text())),
  soa_version: says('As printed on the certificate (ISO/IEC 27006-1, 8.2.2).', requiredFrom('certified', version())),
  soa_date: doneDate(),
  sites: says('Places that the certificate names.', list(text())),
  decision_date: says(
    'Starts the cycle: neither the day of the audit nor the day of issue does.',
    requiredFrom('certified', doneDate()),
  ),
  issue_date: requiredFrom('certified', doneDate()),
  expiry_date: says('The last valid day.', requiredFrom('certified', date())),
  initial_certification: says('The first decision ever.', requiredFrom('certified', doneDate())),
  audits: says('The audits of the cycle by the certification body.', required(rows(auditFields))),
  cycle: says('Which three years these are: 1 for the first.', count()),
};

/** The certificate: its dates, its scope and its audits over the three years (ISO/IEC 17021-1, 9.1 and 9.6). */
export const certification = defineRecord({
  type: 'certification',
  kind: 'record',
  prefix: 'CRT',
  states: ['applied', 'certified', 'suspended', 'withdrawn', 'expired', 'transferred'],
  finalStates: ['withdrawn', 'expired', 'transferred'],
  inForceStates: ['applied', 'certified', 'suspended'],
  brokenOffStates: ['withdrawn'],
  clauses: [],
  controls: [],
  fields,
  /** What has a date that was agreed is due on it; what has none is due on the last day for it. */
  obligations: (record, among) => [
    ...plannedAudits(record, among.today),
    ...missingSurveillance(record, among.today),
    ...renewal(record, among),
  ],
});

export type Certification = RecordOf<typeof fields>;

/** One audit by the certification body, as far as it belongs to the cycle of the certificate. */
export interface ExternalAudit {
  readonly row: Row<typeof auditFields>;
  readonly kind: AuditKind | undefined;
  /** `Second surveillance audit`. */
  readonly name: string;
  /** The last day on which it was held. */
  readonly held: PlainDate | undefined;
  /** The last day for which it is planned, while it has not been held. */
  readonly planned: PlainDate | undefined;
  /** Where that day stands. */
  readonly day: Fact<PlainDate>;
  /** Whether a day that matters cannot be read, or is missing beside a result. */
  readonly isUnclear: boolean;
}

/** The audits that follow the decision on the certificate; those before it belong to what it decided on. */
export function auditsOf({ facts }: Certification, today: PlainDate): readonly ExternalAudit[] {
  const decision = given(facts.decision_date);
  return (given(facts.audits) ?? [])
    .map((one) => auditOf(one, today))
    .filter(({ day }) => decision === undefined || day.state !== 'given' || day.value > decision);
}

function auditOf(one: Row<typeof auditFields>, today: PlainDate): ExternalAudit {
  const { kind, from, to, planned_from, planned_to, result } = one.facts;
  const isOver = result.state === 'given' && !isPending(result.value);
  const says = ({ state }: Fact<PlainDate>): boolean => state === 'given' || state === 'unreadable';
  const end = isOver && !says(to) ? from : to;
  const isHeld = end.state === 'given' && end.value <= today;
  const day = [end, planned_to, planned_from, from].find(says) ?? end;
  return {
    row: one,
    kind: given(kind),
    name: AUDIT_NAMES[given(kind) ?? 'special'],
    held: isHeld ? end.value : undefined,
    planned: isHeld || isOver ? undefined : given(day),
    day,
    isUnclear: day.state === 'unreadable' || (isOver && !isHeld),
  };
}

/**
 * The cycle that the certificate is in. `undefined` without decision, expiry and list of audits, and when these or the
 * days of an audit that counts are not clear: nothing can be called late then.
 */
export function cycleOf(record: Certification, today: PlainDate): CertificationCycle | undefined {
  const { cycle, decision_date, expiry_date, initial_certification } = record.facts;
  const [decision, expiry] = [given(decision_date), given(expiry_date)];
  const audits = auditsOf(record, today);
  if (decision === undefined || expiry === undefined || record.facts.audits.state !== 'given') return undefined;
  const isPossible = decision < expiry && expiry <= addInterval(decision, LONGEST_CYCLE);
  if (!isPossible || audits.some(({ isUnclear }) => isUnclear)) return undefined;
  const surveillance = audits.filter(({ kind }) => kind === 'surveillance-1' || kind === 'surveillance-2');
  const recertification = recertificationAudit(audits);
  const initial = given(initial_certification);
  return {
    decision,
    expiry,
    isFirst: cycle.state === 'given' ? cycle.value === 1 : initial !== undefined && initial >= decision,
    held: surveillance.flatMap(({ held }) => held ?? []),
    planned: surveillance.flatMap(({ planned }) => planned ?? []),
    instead: audits
      .filter(({ kind, row: { facts } }) => kind === 'special' && facts.report.state === 'given')
      .flatMap(({ held, planned }) => held ?? planned ?? []),
    recertification: recertification?.held ?? recertification?.planned,
  };
}

/** The recertification audit at the end of the cycle; the one that was held, if one was. */
export function recertificationAudit(audits: readonly ExternalAudit[]): ExternalAudit | undefined {
  const ones = audits.filter(({ kind }) => kind === 'recertification');
  return ones.find(({ held }) => held !== undefined) ?? ones.find(({ planned }) => planned !== undefined) ?? ones[0];
}

/** Whether the decision on the next cycle is there: with the audit, or as a newer certificate to the same standard. */
export function isRecertified(record: Certification, among: Pick<Inventory, 'byType' | 'today'>): boolean {
  const { facts, entry } = record;
  const audit = recertificationAudit(auditsOf(record, among.today));
  const [decision, expiry] = [given(facts.decision_date), given(facts.expiry_date)];
  const next = audit && given(audit.row.facts.decision_date);
  if (next !== undefined && next > (decision ?? '')) return true;
  return (among.byType.get(entry.type ?? '') ?? []).some((other) => {
    const newer = recordOf(other, { fields }).facts;
    const [decided, until] = [given(newer.decision_date), given(newer.expiry_date)];
    const isSame = given(newer.standard) === given(facts.standard) && other.lifecycle === 'in-force';
    return (
      isSame && decided !== undefined && until !== undefined && decided > (decision ?? '') && until > (expiry ?? '')
    );
  });
}

function plannedAudits(record: Certification, today: PlainDate): readonly Obligation[] {
  const open = auditsOf(record, today).filter(
    ({ planned, day }) => planned !== undefined || day.state === 'unreadable',
  );
  return open.flatMap(({ day, name, kind = 'special' }) => {
    const isAlone = open.filter((other) => other.kind === kind).length === 1;
    const part = isAlone ? kind : `${kind}:${given(day) ?? ''}`;
    return dutyOn(record.entry, day, {
      kind: 'external-audit',
      what: name,
      part,
      saidBy: 'external-audit-unscheduled',
    });
  });
}

/** Surveillance audits that nobody has planned, each on the last day for it. */
function missingSurveillance(record: Certification, today: PlainDate): readonly Obligation[] {
  const { entry, facts } = record;
  const cycle = cycleOf(record, today);
  const decision = facts.decision_date;
  if (!cycle || decision.state !== 'given') return [];
  const kind = 'external-audit-deadline';
  return surveillanceDeadlines(cycle).flatMap(({ by, year }): readonly Obligation[] => {
    if (year === undefined) {
      const plus = { interval: FIRST_SURVEILLANCE_WITHIN, from: 'the limit of the first surveillance audit' };
      const duty = { kind, what: AUDIT_NAMES['surveillance-1'], part: 'surveillance-1' };
      return dutyAfter(entry, decision, plus, { ...duty, saidBy: 'first-surveillance-late' });
    }
    const says = `one in each calendar year after \`${decision.key}\` ${decision.value} until the recertification`;
    const basis = { date: decision, plus: undefined, says };
    const duty = { kind, what: `Surveillance audit of ${year}`, part: `surveillance:${year}` };
    return [{ ...duty, saidBy: 'surveillance-year-missed', entry, due: by, basis }];
  });
}

/** Recertification is over, with its decision, on the last valid day (9.6.3.2). */
function renewal(record: Certification, among: Inventory): readonly Obligation[] {
  const { entry, facts } = record;
  if (isRecertified(record, among)) return [];
  const audit = recertificationAudit(auditsOf(record, among.today));
  const isArranged = audit?.held !== undefined || (audit?.planned ?? '9999') <= (given(facts.expiry_date) ?? '');
  const saidBy = 'certificate-expired';
  const duty = { kind: 'external-audit-deadline', what: AUDIT_NAMES.recertification, part: 'recertification', saidBy };
  const decision = { kind: 'certificate-expiry', what: 'Recertification decision' };
  return [
    // That rule speaks of certificates that are called certified; of a suspended one the duty itself is reported.
    ...dutyOn(entry, facts.expiry_date, statusWord(entry) === 'certified' ? { ...decision, saidBy } : decision),
    ...(isArranged ? [] : dutyOn(entry, facts.expiry_date, duty)),
  ];
}

function isPending(result: string | undefined): boolean {
  return result === undefined || result === '' || result === 'pending';
}
