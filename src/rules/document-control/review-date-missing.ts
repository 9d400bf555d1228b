import { formatInterval } from '../../calendar/interval.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { intervalInForce, reviewAnchor } from '../../records/review.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';

export const reviewDateMissing = defineRule({
  name: 'review-date-missing',
  area: 'document-control',
  flags: 'A document in force for which no next review can be worked out: no date, or no interval.',
  why: 'A document without a review date is never overdue and never current: nobody is told to look at it again.',
  fix: 'Give `reviewed_on` and `review_interval`, or `next_review`.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  falsePositives:
    'Drafts, documents that were replaced or withdrawn, and records (they are evidence, not instructions) have no review. A default interval in `holdfast.yml` counts as an interval.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'An owner and no date',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\n---\n' },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 2, message: 'No review date and no interval' }],
    },
    {
      name: 'A date and no interval',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2026-03-01\n---\n' },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 4, message: 'Reviewed on 2026-03-01, and nothing says when again' }],
    },
    {
      name: 'A draft has no review date yet',
      files: { 'policies/access.md': '---\ntitle: Access policy\nstatus: draft\nowner: role:it-lead\n---\n' },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A register that was never reviewed, said once and not of each row',
      files: {
        'registers/assets.md':
          '---\nid: REG-03\ntype: register\nof: asset\ntitle: Assets\nstatus: active\nowner: role:it-lead\nreview_interval: 12 months\nentries:\n  - { id: AST-01, title: Mail, status: active }\n  - { id: AST-02, title: Laptops, status: active }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/assets.md',
          line: 8,
          message: 'No review date from which the interval counts (12 months, `review_interval`)',
          severity: 'error',
        },
      ],
    },
    {
      name: 'The day of the approval or of coming into force counts too, and one that is a placeholder is none',
      files: {
        'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\napproved_on: 2026-02-20\n---\n',
        'policies/backup.md': '---\ntitle: Backup policy\nowner: role:it-lead\neffective_on: 2026-03-01\n---\n',
        'policies/cloud.md': '---\ntitle: Cloud policy\nowner: role:it-lead\napproved_on: TBD\n---\n',
        'policies/desk.md': '---\nid: POL-05\ntype: policy\ntitle: Desk policy\nowner: role:it-lead\n---\n',
        'holdfast.yml': 'version: 1\ndefaults: { policy: { review_interval: 12 months } }\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 4,
          message: 'Approved on 2026-02-20, and nothing says when again',
        },
        {
          path: 'policies/backup.md',
          line: 4,
          message: 'In force on 2026-03-01, and nothing says when again',
        },
        { path: 'policies/cloud.md', line: 2, message: 'No review date and no interval' },
        {
          path: 'policies/desk.md',
          line: 4,
          message: 'No review date from which the interval counts (12 months, default in holdfast.yml)',
        },
      ],
    },
    {
      name: 'A register without any date, rows that are reviewed more often than theirs, one that is planned, and rows in a frame that is no document',
      files: {
        'registers/assets.md':
          '---\nid: REG-03\ntype: register\nof: asset\ntitle: Assets\nowner: role:it-lead\nentries:\n  - { id: AST-01, title: Mail }\n  - { id: AST-02, title: Laptops, review_interval: 3 months }\n  - { id: AST-03, title: Wiki, reviewed_on: 2026-03-01 }\n---\n',
        'registers/planned.md':
          '---\nid: REG-04\ntype: register\nof: asset\ntitle: Assets of the labs\nowner: role:it-lead\nnext_review: 2027-06-16\nentries:\n  - { id: AST-11, title: Microscope }\n---\n',
        'registers/shop.md':
          '---\ntype: register\nof: asset\ntitle: Assets of the shop\nentries:\n  - { id: AST-21, title: Till, owner: role:it-lead }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'registers/assets.md', line: 5, message: 'No review date and no interval' },
        {
          path: 'registers/assets.md',
          line: 9,
          message: 'No review date from which the interval counts (3 months, `review_interval`)',
        },
        {
          path: 'registers/assets.md',
          line: 10,
          message: 'Reviewed on 2026-03-01, and nothing says when again',
        },
        { path: 'registers/shop.md', line: 6, message: 'No review date and no interval' },
      ],
    },
    {
      name: 'A date that is a placeholder or cannot be read is told by another rule',
      files: {
        'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: TBD\n---\n',
        'policies/backup.md': '---\ntitle: Backup policy\nowner: role:it-lead\nreview_interval: now and then\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const [entry, review] of isms.reviews) {
      if (review.due === undefined && !isCovered(isms, entry)) yield* missing(entry);
    }
  },
});

/** A row that takes its dates from its register: the review of the one is that of the other, and what it lacks is said once. */
function isCovered({ reviews }: Isms, { register, reviewedOn, reviewInterval }: Entry): boolean {
  if (!register || !reviews.has(register)) return false;
  return reviewedOn === register.reviewedOn && reviewInterval === register.reviewInterval;
}

/** Says nothing when another rule already points at the very field: an unreadable or empty date is not a missing one. */
function* missing(entry: Entry): Iterable<Draft> {
  const facts = [entry.reviewedOn, entry.nextReview, entry.reviewInterval, entry.approvedOn, entry.effectiveOn];
  if (
    facts.some((fact) => fact.state === 'unreadable') ||
    facts.slice(0, 3).some((fact) => fact.state === 'placeholder')
  )
    return;
  const anchor = reviewAnchor(entry);
  const interval = intervalInForce(entry);
  if (anchor) {
    const verb = anchor === entry.reviewedOn ? 'Reviewed' : anchor === entry.approvedOn ? 'Approved' : 'In force';
    yield {
      on: entry,
      at: anchor,
      message: `${verb} on ${anchor.value}, and nothing says when again`,
      fix: 'Add `review_interval: 12 months`, or what fits the document.',
    };
  } else if (interval) {
    const at = entry.reviewInterval.state === 'given' ? entry.reviewInterval : undefined;
    const every = `${formatInterval(interval.interval)}, ${interval.from}`;
    yield {
      on: entry,
      at,
      message: `No review date from which the interval counts (${every})`,
      fix: 'Add `reviewed_on` with the day of the last review.',
    };
  } else {
    yield { on: entry, message: 'No review date and no interval' };
  }
}
