import { interval } from '../../calendar/interval.ts';
import { addInterval } from '../../calendar/plain-date.ts';
import { datesOf } from '../../records/dates.ts';
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
      name: 'An incident that was reported tomorrow and contained next year',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'records/INC-2026-001.md':
          '---\nid: INC-2026-001\ntype: incident\ntitle: Mailbox takeover\nstatus: contained\nowner: role:it-lead\ndetected_at: "2026-11-22T06:30:00Z"\nreported_at: "2026-11-23T06:30:00Z"\ncontained_at: "2027-11-22T08:00:00Z"\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-001.md',
          line: 9,
          message: '`contained_at` is 2027-11-22T08:00:00Z, which is still to come',
        },
      ],
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
      for (const { path, fact, done } of datesOf(entry)) {
        if (!done || fact.state !== 'given') continue;
        // Of a moment, its day in the configured time zone.
        const day = entry.readDate(fact.raw);
        if (!day.ok || day.value <= latest) continue;
        yield {
          on: entry,
          at: fact,
          message: `\`${fact.key}\` is ${fact.raw}, which is still to come`,
          detail: path,
        };
      }
    }
  },
});
