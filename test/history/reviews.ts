import { type Day, plusDays } from './days.ts';
import { type Kept, keptOf, listOf, must, textOf } from './kept.ts';
import { atOnce, type Fields, type Part, recordText, type Written } from './writing.ts';

/** An action that top management decided on. */
export interface ReviewAction {
  readonly id: string;
  readonly due: Day;
  readonly completedOn?: Day | undefined;
  readonly status: string;
}

export interface ManagementReview {
  readonly id: string;
  readonly status: string;
  readonly meetingDate: Day;
  readonly actions: readonly ReviewAction[];
}

interface Held extends ManagementReview {
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
}

const done = (id: string, due: Day, completedOn: Day): ReviewAction => ({ id, due, completedOn, status: 'done' });

const HELD: readonly Held[] = [
  {
    id: 'MR-2024-01',
    title: 'Management review 2024',
    status: 'closed',
    meetingDate: '2024-06-25',
    from: '2023-12-01',
    to: '2024-05-31',
    actions: [
      done('1', '2024-08-30', '2024-08-12'),
      done('2', '2024-09-30', '2024-09-30'),
      done('3', '2024-09-30', '2024-10-17'),
      done('4', '2024-10-31', '2024-07-09'),
      done('5', '2024-12-20', '2024-12-13'),
      done('6', '2025-01-31', '2025-02-14'),
    ],
  },
  {
    id: 'MR-2025-02',
    title: 'Management review of winter 2025',
    status: 'closed',
    meetingDate: '2025-12-09',
    from: '2025-06-01',
    to: '2025-11-30',
    actions: [
      done('1', '2026-03-31', '2026-03-31'),
      { id: '2', due: '2026-09-30', status: 'in progress' },
      { id: '3', due: '2026-05-29', status: 'dropped' },
    ],
  },
];

const INPUTS: Readonly<Record<string, string>> = {
  a: 'All actions of the last review were gone through',
  b: 'New customers, one new law, and people who work from elsewhere',
  c: 'Customers ask for answers within a week',
  d1: 'Nonconformities of the period and what became of them',
  d2: 'The metrics of two quarters, with their targets',
  d3: 'Findings of the audits of the period',
  d4: 'How far each objective is',
  e: 'Letters of customers, and what colleagues say',
  f: 'The register of risks and the treatment plan',
  g: 'Ideas from the leads',
};

const PLANNED: Fields = {
  id: 'MR-2027-01',
  type: 'management-review',
  title: 'Management review 2027',
  status: 'planned',
  owner: 'role:isms-manager',
  recorded_on: '2026-09-29',
  meeting_date: '2027-06-22',
  chair: 'person:nora',
};

/** The body of the review of 2025 holds its actions as a table; here they are once more. */
const OF_2025: readonly ReviewAction[] = [
  done('1', '2025-08-31', '2025-08-29'),
  done('2', '2025-07-31', '2025-07-28'),
  done('3', '2025-10-31', '2025-10-17'),
];

/** Reviews by top management, one of them still to come. */
export function reviews(): Part<readonly ManagementReview[]> {
  const planned = atOnce(
    'records/management-reviews/2027-06.md',
    '2026-09-29',
    'ines',
    'Day of the management review 2027',
    recordText(PLANNED, 'The room is booked.'),
  );
  return {
    written: [...HELD.map(reviewFile), planned],
    truth: [
      ...keptOf('management-review').map(keptReview),
      ...HELD.map(({ title, from, to, ...rest }) => rest),
      { id: 'MR-2027-01', status: 'planned', meetingDate: '2027-06-22', actions: [] },
    ],
  };
}

function reviewFile({ id, title, status, meetingDate, from, to, actions }: Held): Written {
  const manager = meetingDate < '2025-09-01' ? 'tomas' : 'ines';
  const closedOn = plusDays(meetingDate, 16);
  const text = recordText(
    {
      id,
      type: 'management-review',
      title,
      status,
      owner: 'role:isms-manager',
      recorded_on: meetingDate,
      closed_on: closedOn,
      meeting_date: meetingDate,
      chair: 'person:nora',
      attendees: [
        { person: 'person:nora', role: 'role:top-management', top_management: true },
        { person: 'person:oskar', role: 'role:cto', top_management: true },
        { person: `person:${manager}`, role: 'role:isms-manager', top_management: false },
      ],
      period_from: from,
      period_to: to,
      clauses: ['9.3.1', '9.3.2', '9.3.3'],
      inputs: Object.fromEntries(Object.entries(INPUTS).map(([letter, summary]) => [letter, { summary }])),
      decisions: [
        { kind: 'improvement', text: 'Answers to questionnaires are kept in one place' },
        { kind: 'isms-change', text: 'Nothing is changed before the next audit' },
        { kind: 'resource', text: 'What the plan of money says is enough' },
      ],
      actions: actions.map((action) => ({
        id: action.id,
        action: `Action ${action.id} of the minutes`,
        owner: action.status === 'in progress' ? 'person:hugo' : 'person:dev',
        due: action.due,
        completed_on: action.completedOn,
        status: action.status,
      })),
      verdict: 'suitable-adequate-effective',
    },
    'Two hours, with the numbers on the wall.',
  );
  return atOnce(`records/management-reviews/${meetingDate.slice(0, 7)}.md`, closedOn, manager, title, text);
}

function keptReview({ fields }: Kept): ManagementReview {
  const actions = listOf<Fields>(fields, 'actions').map((action) => ({
    id: must(action, 'id'),
    due: must(action, 'due'),
    completedOn: textOf(action, 'completed_on'),
    status: must(action, 'status'),
  }));
  return {
    id: must(fields, 'id'),
    status: must(fields, 'status'),
    meetingDate: must(fields, 'meeting_date'),
    actions: fields.id === 'MR-2025-01' ? OF_2025 : actions,
  };
}
