import { formatInterval, interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached, nameOf } from '../entry.ts';
import { requiredFrom } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, count, date, doneInstant, number, text } from '../fields/scalars.ts';
import { type Inventory, recordsOf } from '../inventory.ts';
import { dutyAfter, dutyOn, type Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';
import { dayOfMoment } from './incident.ts';
import { closedCampaigns, overOn } from './training-campaign.ts';

/** How often people are exercised when no record says otherwise. The standard asks for awareness, not for baits. */
const YEARLY = { interval: interval({ months: 12 }), from: 'default for exercises' };

const fields = {
  ...recordFields,
  planned_for: says('The day on which it is to be sent.', date()),
  sent_at: requiredFrom('running', doneInstant()),
  sent: says('To how many people it went. Totals, no names: Git keeps everything.', requiredFrom('closed', count())),
  bounced: says('Messages that did not arrive.', count()),
  clicked: says('People, not clicks, and no machines that follow links.', requiredFrom('closed', count())),
  submitted: says('Of those who clicked: who gave their credentials.', requiredFrom('closed', count())),
  reported: says('People who reported it, whether they clicked or not.', requiredFrom('closed', count())),
  reported_without_click: says('People who reported the message and did not click.', count()),
  median_minutes_to_report: says('Minutes until half of the reports were in.', number()),
  difficulty: says(
    "How hard the bait was to tell (the bands of NIST's Phish Scale): only alike ones compare.",
    requiredFrom('running', choice(['low', 'moderate', 'high'])),
  ),
  follow_up: says('What was done for those who fell for it.', text()),
};

export type PhishingSimulation = RecordOf<typeof fields>;

/** An exercise with a bait, and how many clicked and how many reported (7.3, A.6.3). */
export const phishingSimulation = defineRecord({
  type: 'phishing-simulation',
  kind: 'record',
  prefix: 'PHS',
  states: ['planned', 'running', 'closed'],
  finalStates: ['closed'],
  // The next exercise counts from a closed one.
  inForceStates: ['planned', 'running', 'closed'],
  clauses: ['7.3', '9.1'],
  controls: ['A.6.3', 'A.6.8'],
  fields,
  obligations: (record, among) => nextExercise(record, among),
});

/** Simulations that were sent, the newest at the end; one whose day cannot be read may be the newest. */
export function sentSimulations(among: Inventory): readonly PhishingSimulation[] {
  let sent = sentIn.get(among);
  if (!sent) {
    const day = ({ entry, facts }: PhishingSimulation): string =>
      given(dayOfMoment(entry, facts.sent_at)) ?? '9999-12-31';
    sent = recordsOf(among, phishingSimulation)
      .filter(({ entry }) => hasReached(entry, 'running'))
      .sort((a, b) => day(a).localeCompare(day(b)));
    sentIn.set(among, sent);
  }
  return sent;
}

/** Every simulation asks for them. */
const sentIn = new WeakMap<Inventory, readonly PhishingSimulation[]>();

/** The newest simulation carries the duty; another practical exercise after it puts the next one off. */
function nextExercise(record: PhishingSimulation, among: Inventory): readonly Obligation[] {
  const { entry, facts } = record;
  if (!hasReached(entry, 'running')) {
    const planned = {
      kind: 'exercise',
      what: 'The planned phishing simulation',
      saidBy: 'phishing-simulation-overdue',
    };
    return facts.planned_for.state === 'absent' ? [] : dutyOn(entry, facts.planned_for, planned);
  }
  if (sentSimulations(among).at(-1)?.entry !== entry) return [];
  const sent = dayOfMoment(entry, facts.sent_at);
  const plus = intervalOf(record);
  const duty = { kind: 'exercise', what: 'The next phishing simulation', saidBy: 'phishing-simulation-overdue' };
  const other = closedCampaigns(among, 'event').at(-1);
  const held = other && given(overOn(other));
  if (!other || held === undefined || sent.state !== 'given' || held <= sent.value || !plus) {
    return dutyAfter(entry, sent, plus, duty);
  }
  const says = `${nameOf(other.entry)} was over on ${held}, + ${formatInterval(plus.interval)} (${plus.from})`;
  const basis = { date: { ...placeOf(sent), value: held }, plus, says };
  return [{ ...duty, entry, due: addInterval(held, plus.interval), basis }];
}

function intervalOf({ entry: { reviewInterval } }: PhishingSimulation): typeof YEARLY | undefined {
  if (reviewInterval.state === 'given') return { interval: reviewInterval.value, from: `\`${reviewInterval.key}\`` };
  return reviewInterval.state === 'unreadable' ? undefined : YEARLY;
}

function placeOf({ key, start, end }: Fact<PlainDate> & { readonly state: 'given' }) {
  return { key, start, end };
}
