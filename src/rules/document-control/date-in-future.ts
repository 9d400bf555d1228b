import { interval } from '../../calendar/interval.ts';
import { addInterval } from '../../calendar/plain-date.ts';
import { dateFacts } from '../../records/date-facts.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';

/** Time zones differ by up to a day: what was done "tomorrow" may have been done today, elsewhere. */
const TOLERANCE = interval({ days: 1 });

export const dateInFuture = defineRule({
  name: 'date-in-future',
  area: 'document-control',
  flags: 'A date that says something was done (reviewed, approved, detected, implemented …) lies in the future.',
  why: 'A record of something that has not happened is no evidence, and it pushes the next due date out of sight.',
  fix: 'Use the day on which it was done; a planned day belongs in `next_review` or `due`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  falsePositives:
    'Tomorrow is accepted because time zones differ. Dates that may lie ahead (`effective_on`, `next_review`, `due`) are not looked at. If today is wrong, set `timezone`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Reviewed next year',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2027-01-05\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 4, message: '`reviewed_on` is 2027-01-05, which is still to come' }],
    },
    {
      name: 'Tomorrow is accepted',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2026-11-23\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const latest = addInterval(isms.today, TOLERANCE);
    for (const entry of isms.entries) {
      for (const { fact, done } of dateFacts(entry)) {
        if (!done || fact.state !== 'given' || String(fact.value) <= latest) continue;
        yield {
          on: entry,
          at: fact,
          message: `\`${fact.key}\` is ${fact.value}, which is still to come`,
          detail: fact.key,
        };
      }
    }
  },
});
