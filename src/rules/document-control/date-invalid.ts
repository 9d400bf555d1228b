import type { Fact } from '../../model/fact.ts';
import { datesOf } from '../../records/dates.ts';
import type { Entry } from '../../records/entry.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';

export const dateInvalid = defineRule({
  name: 'date-invalid',
  area: 'document-control',
  flags: 'A date or an interval that cannot be read, does not exist, or could mean two things.',
  why: 'Holdfast does not guess: until it is clear, nothing can be said about when this is due.',
  fix: 'Write dates as YYYY-MM-DD and intervals as a number and a unit.',
  severity: 'error',
  grade: 'minor',
  cause: 'malformed',
  issue: false,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  falsePositives:
    'Dates that can mean only one day are read: `May 17, 2021`, `8/25/2023`, `2026-06-08 (note)`. Placeholders are reported as `placeholder-value`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A date that could be read both ways',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 05/06/2026\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 4,
          message: '`reviewed_on`: `05/06/2026` can mean 2026-05-06 or 2026-06-05',
        },
      ],
    },
    {
      name: 'A day that does not exist',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2025-30-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 4, message: '`reviewed_on`: `2025-30-01` has no month 30' }],
    },
    {
      name: 'An interval that is none',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2026-03-01\nreview_interval: Per meeting\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 5, message: '`review_interval`: `Per meeting` is not an interval' }],
    },
    {
      name: 'A date in words that means one day',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: May 17, 2026\nreview_interval: annual\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      for (const { path, fact } of datesOf(entry)) if (fact.state === 'unreadable') yield draft(entry, path, fact);
      if (entry.reviewInterval.state === 'unreadable') yield draft(entry, 'review_interval', entry.reviewInterval);
    }
  },
});

function draft(entry: Entry, path: string, fact: Fact<unknown> & { readonly state: 'unreadable' }): Draft {
  return { on: entry, at: fact, message: `\`${fact.key}\`: ${fact.why}`, fix: fact.fix, detail: path };
}
