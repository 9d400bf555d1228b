import { type Day, plusMonths } from './days.ts';
import { keptOf, listOf, must } from './kept.ts';
import { atOnce, type Fields, type Part, recordText, type Written } from './writing.ts';

/** Evidence of one access review. */
export interface AccessReview {
  readonly id: string;
  readonly performedOn: Day;
  /** Months until the next one. */
  readonly everyMonths: number;
  readonly controls: readonly string[];
  readonly result: string;
  /** The day until which it was to be done, by the schedule of the procedure: the fifteenth. */
  readonly due: Day;
}

/** The occurrence of the procedure that a task discharges. */
export interface ReviewTask {
  readonly id: string;
  readonly due: Day;
  readonly status: 'open' | 'done' | 'skipped';
  readonly doneOn?: Day | undefined;
}

export interface AccessTruth {
  readonly reviews: readonly AccessReview[];
  readonly tasks: readonly ReviewTask[];
}

const CONTROLS = ['A.5.3', 'A.5.18', 'A.8.2', 'A.8.4'];

/** Early, on the day, late; the one of January 2025 was left out, and its quarter has no evidence. */
const REVIEWS: readonly (readonly [due: Day, performedOn: Day | undefined, result: string])[] = [
  ['2024-01-15', '2024-01-15', 'pass-with-findings'],
  ['2024-04-15', '2024-04-29', 'pass'],
  ['2024-07-15', '2024-07-12', 'fail'],
  ['2024-10-15', '2024-10-15', 'pass'],
  ['2025-01-15', undefined, ''],
  ['2025-04-15', '2025-04-14', 'pass-with-findings'],
  ['2025-07-15', '2025-07-16', 'pass'],
  ['2025-10-15', '2025-10-15', 'pass'],
  ['2026-01-15', '2026-01-15', 'pass'],
  ['2026-04-15', '2026-04-14', 'pass'],
  ['2026-07-15', '2026-07-15', 'pass'],
];

/** The tasks of 2026 are in the clean ISMS; those of the years before say the same as the evidence. */
export function accessReviews(): Part<AccessTruth> {
  const reviews = REVIEWS.flatMap(([due, performedOn, result], index) =>
    performedOn === undefined
      ? []
      : [{ id: idOf(performedOn, index), performedOn, everyMonths: 3, controls: CONTROLS, result, due }],
  );
  const tasks = REVIEWS.filter(([due]) => due < '2026-01-01').map(([due, performedOn], index): ReviewTask => {
    const status = performedOn === undefined ? 'skipped' : 'done';
    return {
      id: `TSK-${due.slice(0, 4)}-${String((index % 4) + 1).padStart(3, '0')}`,
      due,
      status,
      doneOn: performedOn,
    };
  });
  const evidence = keptOf('control-evidence')
    .map(({ fields }) => fields)
    .filter(({ activity }) => activity === 'access-review');
  return {
    written: [...reviews.map(reviewFile), ...tasks.map(taskFile)],
    truth: {
      reviews: [...reviews, ...evidence.map(keptReview)],
      tasks: [...tasks, ...keptOf('task').map(({ fields }) => keptTask(fields))],
    },
  };
}

/** Numbers of 2026 go on after those of the clean ISMS. */
function idOf(day: Day, index: number): string {
  const year = day.slice(0, 4);
  return `EVD-${year}-${String((year === '2026' ? 14 : 1) + (index % 4)).padStart(3, '0')}`;
}

function reviewFile(review: AccessReview): Written {
  const month = review.performedOn.slice(0, 7);
  const text = recordText(
    {
      id: review.id,
      type: 'control-evidence',
      title: `Access review of ${month}`,
      status: 'recorded',
      owner: 'role:platform-lead',
      recorded_on: review.performedOn,
      activity: 'access-review',
      controls: review.controls,
      performed_on: review.performedOn,
      performed_by: 'person:yuki',
      result: review.result,
      frequency: '3 months',
      evidence: [`https://vault.brightwater.example/access/${month}.csv`],
    },
    'Each lead answered name by name.',
  );
  return atOnce(`records/evidence/${review.id}.md`, review.performedOn, 'yuki', `Access review of ${month}`, text);
}

function taskFile({ id, due, status, doneOn }: ReviewTask): Written {
  const on = doneOn ?? due;
  const title = `Access review due on ${due}`;
  const text = recordText(
    {
      id,
      type: 'task',
      title,
      status,
      owner: 'role:platform-lead',
      recorded_on: on,
      closed_on: on,
      procedure: 'PRO-02',
      due,
      done_on: doneOn,
      done_by: doneOn === undefined ? undefined : 'person:yuki',
      evidence: doneOn === undefined ? undefined : [`https://vault.brightwater.example/access/${on.slice(0, 7)}.csv`],
      reason:
        status === 'skipped'
          ? 'The move to the new identity provider took all hands; the rights were carried over one by one'
          : undefined,
    },
    'Part of the procedure for access reviews.',
  );
  return atOnce(`records/tasks/${id}.md`, on, 'yuki', title, text);
}

function keptReview(fields: Fields): AccessReview {
  const performedOn = must(fields, 'performed_on');
  return {
    id: must(fields, 'id'),
    performedOn,
    everyMonths: Number.parseInt(must(fields, 'frequency'), 10),
    controls: listOf(fields, 'controls'),
    result: must(fields, 'result'),
    due: plusMonths('2026-07-15', 3),
  };
}

function keptTask(fields: Fields): ReviewTask {
  return {
    id: must(fields, 'id'),
    due: must(fields, 'due'),
    status: must(fields, 'status') as ReviewTask['status'],
    doneOn: must(fields, 'done_on'),
  };
}
