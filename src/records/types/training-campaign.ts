import { interval } from '../../calendar/interval.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached, statusWord } from '../entry.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredFrom, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, count, date, percent, referenceOrUrl, text } from '../fields/scalars.ts';
import { type Inventory, recordsOf } from '../inventory.ts';
import { dutyAfter, dutyOn, type Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';

const SAID = { saidBy: 'training-overdue' };

/** How often everyone is trained again when no campaign says otherwise: 7.3 leaves it open, bodies expect once a year. */
const YEARLY = { interval: interval({ months: 12 }), from: 'default for the refresh of awareness' };

const KINDS = ['induction', 'annual-refresh', 'role-based', 'event'] as const;

export type CampaignKind = (typeof KINDS)[number];

const fields = {
  ...recordFields,
  kind: says('What kind of training it is.', required(choice(KINDS))),
  topics: says('What is taught.', required(list(text()))),
  opens_on: required(date()),
  due: says('The last day on which taking part is in time.', required(date())),
  population_rule: says(
    'Who has to take part: active persons on the first day, and those who join until the last.',
    required(text()),
  ),
  population: says(
    'How many people have to take part. Totals, no names: Git keeps everything.',
    requiredFrom('running', count()),
  ),
  excused: says('People who did not have to take part.', count()),
  excused_reason: requiredWhen('when somebody is excused', ({ text: of }) => Number(of('excused') ?? 0) > 0, text()),
  completed: requiredFrom('running', count()),
  completed_late: says('Of those who completed it: after the last day.', count()),
  passed: says('Where there is a test: of those who took part, how many passed.', count()),
  pass_mark: says('The share of right answers in per cent from which it is passed.', percent()),
  evidence: requiredFrom('closed', list(referenceOrUrl())),
  follow_up: says('What is done about those who are missing.', text()),
};

export type TrainingCampaign = RecordOf<typeof fields>;

/** A round of awareness or training: who should have taken part, and who did (7.2, 7.3). */
export const trainingCampaign = defineRecord({
  type: 'training-campaign',
  kind: 'record',
  prefix: 'TRN',
  states: ['planned', 'running', 'closed'],
  finalStates: ['closed'],
  // The next yearly refresh counts from a closed one.
  inForceStates: ['planned', 'running', 'closed'],
  clauses: ['7.2', '7.3'],
  controls: ['A.6.3'],
  fields,
  obligations: (record, among) => [...endOfCampaign(record), ...nextRefresh(record, among)],
});

/** The day on which a campaign was over: when it was closed, else its last day. */
export function overOn({ facts }: TrainingCampaign): Fact<PlainDate> {
  return facts.closed_on.state === 'absent' ? facts.due : facts.closed_on;
}

/** Campaigns of a kind that are closed, the one that was over last at the end; one whose day is not known may be the last. */
export function closedCampaigns(among: Inventory, kind: CampaignKind): readonly TrainingCampaign[] {
  let closed = closedIn.get(among);
  if (!closed) {
    const day = (campaign: TrainingCampaign): string => given(overOn(campaign)) ?? '9999-12-31';
    closed = recordsOf(among, trainingCampaign)
      .filter(({ entry }) => hasReached(entry, 'closed'))
      .sort((a, b) => day(a).localeCompare(day(b)));
    closedIn.set(among, closed);
  }
  return closed.filter(({ facts }) => given(facts.kind) === kind);
}

/** Every campaign asks for them. */
const closedIn = new WeakMap<Inventory, readonly TrainingCampaign[]>();

/** Whether a yearly refresh is under way: then its own last day is what counts. */
export function isRefreshRunning(among: Inventory): boolean {
  return recordsOf(among, trainingCampaign).some(
    ({ entry, facts }) => statusWord(entry) === 'running' && given(facts.kind) === 'annual-refresh',
  );
}

function endOfCampaign({ entry, facts }: TrainingCampaign): readonly Obligation[] {
  if (hasReached(entry, 'closed')) return [];
  return dutyOn(entry, facts.due, { kind: 'training-campaign', what: 'The training campaign', ...SAID });
}

function nextRefresh(record: TrainingCampaign, among: Inventory): readonly Obligation[] {
  if (
    given(record.facts.kind) !== 'annual-refresh' ||
    closedCampaigns(among, 'annual-refresh').at(-1)?.entry !== record.entry ||
    isRefreshRunning(among)
  )
    return [];
  const { reviewInterval } = record.entry;
  const own = reviewInterval.state === 'given' ? reviewInterval : undefined;
  const plus = own ? { interval: own.value, from: `\`${own.key}\`` } : YEARLY;
  return dutyAfter(record.entry, overOn(record), reviewInterval.state === 'unreadable' ? undefined : plus, {
    kind: 'training-refresh',
    what: 'The next yearly refresh of awareness',
    ...SAID,
  });
}
