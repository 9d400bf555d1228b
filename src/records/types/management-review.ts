import { interval } from '../../calendar/interval.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached, statusWord } from '../entry.ts';
import { list, row, rows } from '../fields/compounds.ts';
import type { Row } from '../fields/field.ts';
import { required, requiredFrom, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, date, doneDate, owner, reference, referenceOrUrl, text, yesNo } from '../fields/scalars.ts';
import { type Inventory, recordsOf } from '../inventory.ts';
import { dutyAfter, dutyOn, type Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';

/** How often top management reviews the ISMS when no record says: bodies expect once a year, 9.3.1 leaves it open. */
const YEARLY = { interval: interval({ months: 12 }), from: 'default for management reviews' };

const SAID_BY = 'management-review-overdue';

/** An action without somebody and a day is told where late ones are. */
const ANSWERED = { saidBy: 'planned-action-overdue' };

/** How people call an action with which nothing is left to do. */
const SETTLED = /^(?:done|closed|completed?|implemented|finished|cancell?ed|dropped|withdrawn)\b/i;

const TAKEN_UP = { saidBy: 'management-review-input-missing' };
const DECIDED = { saidBy: 'management-review-output-missing' };

const input = row({
  summary: says('What was said about it.', required(text(), TAKEN_UP)),
  evidence: list(referenceOrUrl()),
});

const decision = {
  kind: says(
    'What was decided about.',
    required(choice(['improvement', 'isms-change', 'resource', 'risk-acceptance', 'other'])),
  ),
  text: says(
    'What was decided; also that nothing is needed.',
    requiredWhen(
      'for improvement and changes of the ISMS',
      ({ text: of }) => ['improvement', 'isms-change'].includes(of('kind') ?? ''),
      text(),
      DECIDED,
    ),
  ),
};

const action = {
  id: says('What the action is called within the review.', text()),
  action: says('What is to be done.', required(text())),
  owner: required(owner(), ANSWERED),
  due: required(date(), ANSWERED),
  completed_on: doneDate(),
  status: says('Where it stands.', text()),
};

const fields = {
  ...recordFields,
  meeting_date: says('The day of the meeting; for a planned one the day on which it is to be.', required(date())),
  chair: required(owner()),
  attendees: requiredFrom(
    'held',
    rows({
      person: owner(),
      role: owner(),
      top_management: says('Whether the person belongs to top management.', yesNo()),
    }),
    {
      saidBy: 'management-review-no-top-management',
    },
  ),
  period_from: requiredFrom('held', date()),
  period_to: requiredFrom('held', date()),
  inputs: says(
    'Under the letters of 9.3.2.',
    requiredFrom(
      'held',
      row({
        a: says('What became of the actions of earlier reviews.', input),
        b: says('What changed in the organisation and around it.', input),
        c: says('What interested parties need now.', input),
        d1: says('Nonconformities and what was done about them.', input),
        d2: says('What measurements show.', input),
        d3: says('What audits found.', input),
        d4: says('How far the objectives are.', input),
        e: says('What interested parties said.', input),
        f: says('What the assessment of risks shows, and how far their treatment is.', input),
        g: says('What could be done better.', input),
      }),
      TAKEN_UP,
    ),
  ),
  decisions: requiredFrom('held', rows(decision), DECIDED),
  actions: says(
    'What follows from the decisions. A review without actions is none to complain of; one without decisions is.',
    rows(action),
  ),
  verdict: requiredFrom('held', choice(['suitable-adequate-effective', 'needs-change']), DECIDED),
  part_of: says(
    'The review of which this meeting is a part: their inputs count together.',
    reference('management-review'),
  ),
};

export type ReviewAction = Row<typeof action>;
export type ManagementReview = RecordOf<typeof fields>;

/** One review by top management: its inputs, its decisions and its verdict (9.3). */
export const managementReview = defineRecord({
  type: 'management-review',
  kind: 'record',
  prefix: 'MR',
  states: ['planned', 'held', 'minuted', 'closed'],
  finalStates: ['closed'],
  // Its minutes are closed within weeks, while its actions run for months and the next review counts from it.
  inForceStates: ['planned', 'held', 'minuted', 'closed'],
  clauses: ['9.3.1', '9.3.2', '9.3.3'],
  controls: [],
  fields,
  obligations: (review, among) => [
    ...plannedMeeting(review, among),
    ...nextReview(review, among),
    ...openActions(review),
  ],
});

/** The day on which the review was held; `undefined` for one that is only planned, or has no day that can be read. */
export function heldOn({ entry, facts }: ManagementReview, today: PlainDate): PlainDate | undefined {
  const day = given(facts.meeting_date);
  return day !== undefined && hasReached(entry, 'held') && day <= today ? day : undefined;
}

/** The review that was held last. A meeting that is a part of another review moves nothing: its main one counts. */
export function lastReview(among: Inventory): ManagementReview | undefined {
  if (!lastReviews.has(among)) lastReviews.set(among, findLast(among));
  return lastReviews.get(among);
}

/** Every review asks for it. */
const lastReviews = new WeakMap<Inventory, ManagementReview | undefined>();

function findLast(among: Inventory): ManagementReview | undefined {
  const reviews = recordsOf(among, managementReview).filter(({ facts }) => facts.part_of.state !== 'given');
  return reviews.reduce<ManagementReview | undefined>((last, review) => {
    const day = heldOn(review, among.today);
    return day !== undefined && (!last || day > (heldOn(last, among.today) ?? '')) ? review : last;
  }, undefined);
}

/** Whether a review was held and nobody can tell when: then it may be the last one, and other rules tell of its day. */
function hasUnclearReview(among: Inventory): boolean {
  return recordsOf(among, managementReview).some(
    (review) =>
      hasReached(review.entry, 'held') &&
      review.facts.part_of.state !== 'given' &&
      heldOn(review, among.today) === undefined,
  );
}

/** A planned meeting counts until one is held on its day or later. Before the first review it is the review that is due. */
function plannedMeeting({ entry, facts }: ManagementReview, among: Inventory): readonly Obligation[] {
  const day = given(facts.meeting_date);
  const last = lastReview(among);
  const isPassed = day !== undefined && last !== undefined && (heldOn(last, among.today) ?? '') >= day;
  if (statusWord(entry) !== 'planned' || isPassed) return [];
  const kind = last ? 'planned-management-review' : 'management-review';
  return dutyOn(entry, facts.meeting_date, {
    kind,
    what: 'The planned management review',
    saidBy: SAID_BY,
    shownBy: 'management-review',
  });
}

function nextReview({ entry, facts }: ManagementReview, among: Inventory): readonly Obligation[] {
  if (lastReview(among)?.entry !== entry || hasUnclearReview(among)) return [];
  const { reviewInterval } = entry;
  const own =
    reviewInterval.state === 'given'
      ? { interval: reviewInterval.value, from: `\`${reviewInterval.key}\`` }
      : reviewInterval.state === 'unreadable'
        ? undefined
        : YEARLY;
  const duty = {
    kind: 'management-review',
    what: 'The next management review',
    saidBy: SAID_BY,
    shownBy: 'management-review',
  };
  return dutyAfter(entry, facts.meeting_date, own, duty);
}

/** Actions that top management decided on and that nobody has finished (9.3.3). */
function openActions({ entry, facts }: ManagementReview): readonly Obligation[] {
  return (given(facts.actions) ?? []).flatMap((row, index) =>
    isOpenAction(row)
      ? dutyOn(entry, row.facts.due, {
          kind: 'planned-action',
          what: nameOfReviewAction(row),
          who: given(row.facts.owner)?.text,
          part: given(row.facts.id) ?? `#${index + 1}`,
          saidBy: 'planned-action-overdue',
        })
      : [],
  );
}

/** Whether something is left to do. A day of completion counts also when nobody changed the status. */
export function isOpenAction({ facts }: ReviewAction): boolean {
  return facts.completed_on.state !== 'given' && !SETTLED.test(given(facts.status) ?? '');
}

/** `Action 2 (Automate access reviews)`. */
function nameOfReviewAction({ facts }: ReviewAction): string {
  const [id, words] = [given(facts.id), given(facts.action)];
  return `Action${id === undefined ? '' : ` ${id}`}${words === undefined ? '' : ` (${words})`}`;
}
