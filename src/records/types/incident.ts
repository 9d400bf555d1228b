import { interval } from '../../calendar/interval.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Instant } from '../../documents/values/instant.ts';
import type { TimeSpan } from '../../documents/values/time-span.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { type Entry, hasReached } from '../entry.ts';
import { list, row, rows } from '../fields/compounds.ts';
import type { Row } from '../fields/field.ts';
import { required, requiredFrom, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, doneInstant, instant, owner, reference, text, yesNo } from '../fields/scalars.ts';
import { type Inventory, recordById } from '../inventory.ts';
import { type Basis, dutyAfter, type Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';
import { legalRequirement } from './legal-requirement.ts';

const TIMES = { saidBy: 'record-data-invalid' };
const NOTIFIED = { saidBy: 'incident-notification-late' };
const LEARNT = { saidBy: 'incident-lessons-missing' };

/** How long after it is resolved an incident may wait for its lessons and its closing. */
const CLOSED_WITHIN = { interval: interval({ days: 30 }), from: 'time to learn from a resolved incident' };

const notificationFields = {
  to: says('Who is told: an authority, a customer, the people concerned.', text()),
  legal_requirement: says(
    'The law or contract that asks for it; its `notification_deadline` counts from `aware_at`.',
    reference('legal-requirement'),
  ),
  aware_at: doneInstant(),
  due_at: instant(),
  sent_at: doneInstant(),
  delay_reason: says('Why it was sent late: GDPR, Art. 33(1), wants to be told.', text()),
  reference: says('The number or address of the notification.', text()),
};

const fields = {
  ...recordFields,
  severity: says('How grave it is: `sev1` is the worst.', required(choice(['sev1', 'sev2', 'sev3', 'sev4']))),
  category: says(
    'What kind of incident it is.',
    required(
      choice([
        'malware',
        'phishing',
        'unauthorised-access',
        'data-breach',
        'denial-of-service',
        'loss-or-theft',
        'misuse',
        'supplier',
        'physical',
        'vulnerability',
        'other',
      ]),
    ),
  ),
  occurred_at: says('When it began, as far as anybody can tell; left out when nobody can.', doneInstant()),
  occurred_precision: says('How well its beginning is known.', choice(['exact', 'estimated', 'unknown'])),
  detected_at: says('When somebody or something first noticed it.', required(doneInstant())),
  reported_at: says('When those who respond heard of it.', required(doneInstant())),
  acknowledged_at: says('When somebody began to deal with it.', doneInstant()),
  contained_at: says('When it could spread no further.', requiredFrom('contained', doneInstant(), TIMES)),
  resolved_at: says('When all was as it should be again.', requiredFrom('resolved', doneInstant(), TIMES)),
  detected_by: says(
    'Who or what noticed it.',
    choice(['staff', 'monitoring', 'customer', 'supplier', 'authority', 'other']),
  ),
  real: says('`false` for an exercise or a false alarm: no figure counts it.', yesNo()),
  personal_data: says('Whether data about people may have been lost, changed or seen.', required(yesNo())),
  systems: says('The assets that it touches.', list(reference('asset'))),
  notifications: says('Who has to be told, or was.', rows(notificationFields)),
  lessons: says(
    'What was learnt from it.',
    requiredWhen(
      'for a closed sev1 or sev2',
      ({ text: of, isIn }) => isIn(['closed']) && ['sev1', 'sev2'].includes(of('severity') ?? ''),
      text(),
      LEARNT,
    ),
  ),
  nonconformities: says('What was found not to be met in its course.', list(reference('nonconformity'))),
  evidence_handling: says('How evidence was collected and kept (A.5.28).', text()),
  auto_contained: says(
    'A tool stopped it before anybody noticed: then it may be contained before it was detected.',
    yesNo(),
  ),
  notification_decision: says(
    'Whether somebody has to be told, who decided that and why; also when nobody has to.',
    requiredWhen(
      'when `personal_data` is true',
      ({ text: of }) => of('personal_data') === 'true',
      row({
        needed: says('Whether somebody has to be told.', required(yesNo(), NOTIFIED)),
        decided_by: required(owner(), NOTIFIED),
        decided_at: doneInstant(),
        reason: says('Why, or why not.', required(text(), NOTIFIED)),
      }),
      NOTIFIED,
    ),
  ),
};

export type Incident = RecordOf<typeof fields>;

/** An information security incident from its first sign to its lessons (A.5.24 to A.5.28). */
export const incident = defineRecord({
  type: 'incident',
  kind: 'record',
  prefix: 'INC',
  states: ['reported', 'triaged', 'contained', 'eradicated', 'recovered', 'resolved', 'closed', 'not-an-incident'],
  finalStates: ['closed', 'not-an-incident'],
  inForceStates: ['reported', 'triaged', 'contained', 'eradicated', 'recovered', 'resolved'],
  brokenOffStates: ['not-an-incident'],
  clauses: ['8.1', '10.2'],
  controls: ['A.5.24', 'A.5.25', 'A.5.26', 'A.5.27', 'A.5.28', 'A.6.8'],
  fields,
  /** Who has to be told until when, and the closing of what is resolved. */
  obligations: (record, among) => (isReal(record) ? [...toNotify(record, among), ...toClose(record)] : []),
});

/** Whether it happened: an exercise or a false alarm has no duties and counts in no figure. */
export function isReal({ facts }: Incident): boolean {
  return given(facts.real) !== false;
}

/** The day of a moment in the configured time zone. */
export function dayOfMoment(entry: Entry, fact: Fact<Instant>): Fact<PlainDate> {
  if (fact.state !== 'given') return fact;
  const day = entry.readDate(fact.value.text);
  if (day.ok) return { ...fact, value: day.value };
  const { raw, key, start, end } = fact;
  return { state: 'unreadable', raw, key, start, end, why: day.why, fix: day.fix };
}

/** The moment that is a length of clock time after another: 72 hours are 72 hours, weekends and clock changes included. */
export function momentAfter(from: Instant, { hours }: TimeSpan): Instant {
  const at = from.at + hours * 3_600_000;
  return { at, text: new Date(at).toISOString().replace('.000Z', 'Z') };
}

/** Somebody who has to be told, or was. */
export interface Notification {
  /** Who: as written, else the requirement, else its number from 1. */
  readonly name: string;
  readonly sent: Fact<Instant>;
  /** Whether the record says why it was late. */
  readonly isExplained: boolean;
  /** The last moment for it; `undefined` when nothing says so, or when it cannot be read. */
  readonly deadline: Deadline | undefined;
  /** Whether a moment that it rests on is there and cannot be read. */
  readonly isUnclear: boolean;
  readonly at: Span;
}

interface Deadline {
  readonly moment: Instant;
  /** The last day, in the configured time zone, at the place of the moment that it rests on. */
  readonly date: Basis['date'];
  readonly says: string;
}

/** The notifications of an incident, each with its last moment: as written, else what the law or contract gives. */
export function notificationsOf(record: Incident, among: Pick<Inventory, 'byId'>): readonly Notification[] {
  return (given(record.facts.notifications) ?? []).map((one, index) => {
    const { to, legal_requirement, due_at, aware_at, sent_at, delay_reason } = one.facts;
    const isUnclear = [due_at, aware_at, sent_at].some(({ state }) => state === 'unreadable');
    return {
      name: given(to) ?? given(legal_requirement) ?? `#${index + 1}`,
      sent: sent_at,
      isExplained: delay_reason.state === 'given',
      deadline: isUnclear ? undefined : deadlineOf(record.entry, one, among),
      isUnclear,
      at: { start: one.start, end: one.end },
    };
  });
}

function deadlineOf(
  entry: Entry,
  { facts: { due_at, aware_at, legal_requirement } }: Row<typeof notificationFields>,
  among: Pick<Inventory, 'byId'>,
): Deadline | undefined {
  if (due_at.state === 'given') return toDeadline(entry, due_at, due_at.value, `set by \`${due_at.key}\``);
  const requirement = recordById(among, legalRequirement, given(legal_requirement));
  const span = requirement && given(requirement.facts.notification_deadline);
  if (aware_at.state !== 'given' || !span) return undefined;
  const says = `\`${aware_at.key}\` ${aware_at.value.text} + ${span.hours} hours (${given(legal_requirement)})`;
  return toDeadline(entry, aware_at, momentAfter(aware_at.value, span), says);
}

function toDeadline(
  entry: Entry,
  { key, start, end }: Span & { readonly key: string },
  moment: Instant,
  says: string,
): Deadline | undefined {
  const day = entry.readDate(moment.text);
  return day.ok ? { moment, date: { key, start, end, value: day.value }, says } : undefined;
}

function toNotify(record: Incident, among: Inventory): readonly Obligation[] {
  return notificationsOf(record, among).flatMap(({ name, sent, deadline }) => {
    if (sent.state === 'given') return [];
    const duty = { kind: 'incident-notification', what: `Notification of ${name}`, part: name, ...NOTIFIED };
    const basis = deadline && { date: deadline.date, plus: undefined, says: deadline.says };
    return [{ ...duty, entry: record.entry, due: deadline?.date.value, basis }];
  });
}

function toClose({ entry, facts }: Incident): readonly Obligation[] {
  if (!hasReached(entry, 'resolved')) return [];
  return dutyAfter(entry, dayOfMoment(entry, facts.resolved_at), CLOSED_WITHIN, {
    kind: 'incident-closing',
    what: 'Closing of the incident',
    ...LEARNT,
  });
}
