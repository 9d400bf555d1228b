import { accessReviewDeadlines, reviewsInIssues } from '../access-reviews.ts';
import { defineKpi, kpiFigure } from '../define-kpi.ts';
import { inTime } from '../in-time.ts';
import { holdsDay } from '../period.ts';

export const accessReviewOnTime = defineKpi({
  id: 'access-review-on-time',
  name: 'Access reviews on time',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 100,
  clauses: ['8.1'],
  controls: ['A.5.18'],
  measures: 'period',
  says: 'The share of access reviews due in the period that were carried out by their day, from the tasks of the scheduled procedure and the control evidence.',
  edges: [
    'When none was due there is no value.',
    'A procedure with a schedule says when reviews are due. Without one, a review is due the `frequency` of the one before it after that was performed, and the first one of a series was due on no day.',
    'A review that was skipped counts as not done, also with a reason.',
    'Where no task speaks for a day, the first evidence after the review before it answers it.',
  ],
  of: (isms, period) => {
    const deadlines = accessReviewDeadlines(isms, period);
    const counted = deadlines.filter(
      ({ due, done }) => holdsDay(period, due) && (done !== undefined || (due ?? '') < isms.today),
    );
    return kpiFigure(
      inTime(deadlines, period, isms.today, [
        { why: 'carried out in an issue, and not known when', count: reviewsInIssues(isms, period) },
      ]),
      { cases: counted.map(({ name }) => name) },
    );
  },
});
