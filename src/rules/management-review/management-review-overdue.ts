import * as z from 'zod';
import { formatInterval, type Interval, interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { auditsOf, certification } from '../../records/types/certification.ts';
import { lastReview, type ManagementReview, managementReview } from '../../records/types/management-review.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const WITHOUT_FIRST = {
  'holdfast.yml': 'version: 1\npreset: iso27001\nrules:\n  management-review-overdue: { before_first: false }\n',
};

/** Between two external audits lies a year of the certificate, and in each there is a review. */
const CERTIFICATE_YEAR = interval({ months: 12 });

function review(id: string, status: string, day: string, more = ''): string {
  return `---\nid: ${id}\ntype: management-review\ntitle: Management review\nstatus: ${status}\nowner: role:isms-manager\nmeeting_date: ${day}\n${more}---\n`;
}

function certificate(planned: string, others = ''): string {
  return `---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-12-20\naudits:\n  - { kind: surveillance-2, planned_from: ${planned}, planned_to: ${planned}, result: pending }\n${others}---\n`;
}

export const managementReviewOverdue = defineRule({
  name: 'management-review-overdue',
  area: 'management-review',
  flags:
    'The last management review is older than its interval, a planned one was not held, or there will be none in the year before the next external audit.',
  why: 'Top management that does not review the ISMS at its planned intervals is one of the few gaps that most auditors call major at once.',
  fix: 'Hold the review, and record it with its inputs and decisions.',
  severity: 'error',
  grade: 'major',
  cause: 'calendar',
  issue: true,
  clauses: ['9.3.1'],
  controls: [],
  needs: [],
  steps: ['Agree a day with top management', 'Prepare the ten inputs', 'Hold the review and minute its decisions'],
  falsePositives:
    'The standard asks for planned intervals, not for a year: set `review_interval` in the last review. Meetings with `part_of` are parts of another review and do not move the next one. Where no review was ever recorded, `mandatory-document-missing` says so. A meeting that is planned before the external audit is enough until its day has passed.',
  options: z.strictObject({
    late: intervalOption('14 days').describe(
      'How long after its day a planned review that was not held is left alone.',
    ),
    before_audit: intervalOption('60 days').describe(
      'How long before an external audit it is said that the last review will be too old by then.',
    ),
    before_first: z.boolean().default(true).describe('Whether the first review can be overdue.'),
  }),
  examples: [
    {
      name: 'Seven weeks over a year',
      files: { ...CONFIG, 'reviews/MR-2025-01.md': review('MR-2025-01', 'closed', '2025-10-02') },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2025-01.md',
          line: 7,
          message: 'The next management review was due 2026-10-02, 51 days ago',
        },
      ],
    },
    {
      name: 'Every six months, as the last review says',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': review('MR-2026-01', 'minuted', '2026-05-21', 'review_interval: 6 months\n'),
        'reviews/MR-2025-02.md': review('MR-2025-02', 'closed', '2025-11-20'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 7,
          message: 'The next management review was due 2026-11-21, 1 day ago',
        },
      ],
    },
    {
      name: 'Due today; a part that was held later moves nothing',
      files: {
        ...CONFIG,
        'reviews/MR-2025-01.md': review('MR-2025-01', 'closed', '2025-11-22'),
        'reviews/MR-2026-01.md': review('MR-2026-01', 'closed', '2026-03-02', 'part_of: MR-2025-01\n'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A planned review that was not held: 15 days late, and 14',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': review('MR-2026-01', 'closed', '2026-02-03'),
        'reviews/MR-2026-02.md': review('MR-2026-02', 'planned', '2026-11-07'),
        'reviews/MR-2026-03.md': review('MR-2026-03', 'planned', '2026-11-08'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-02.md',
          line: 7,
          message: 'The planned management review was due 2026-11-07, 15 days ago, and was not held',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The external audit comes thirteen months after the last review',
      files: {
        ...CONFIG,
        'reviews/MR-2025-01.md': review('MR-2025-01', 'closed', '2025-11-30'),
        'records/CRT-01.md': certificate('2026-12-15'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2025-01.md',
          line: 7,
          message:
            'The second surveillance audit starts on 2026-12-15, and the last management review is from 2025-11-30, more than 12 months before',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The next review is planned before the external audit',
      files: {
        ...CONFIG,
        'reviews/MR-2025-01.md': review('MR-2025-01', 'closed', '2025-11-30'),
        'reviews/MR-2026-01.md': review('MR-2026-01', 'planned', '2026-12-01'),
        'records/CRT-01.md': certificate('2026-12-15'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Over a year, and the one that was planned was not held: one finding, wherever the first one need not be in time',
      files: {
        ...WITHOUT_FIRST,
        'reviews/MR-2025-01.md': review('MR-2025-01', 'closed', '2025-10-02'),
        'reviews/MR-2026-01.md': review('MR-2026-01', 'planned', '2026-10-01'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2025-01.md',
          line: 7,
          message: 'The next management review was due 2026-10-02, 51 days ago',
        },
      ],
    },
    {
      name: 'The first review, where nobody asks for it before the certificate',
      files: {
        ...WITHOUT_FIRST,
        'reviews/MR-2026-01.md': review('MR-2026-01', 'planned', '2026-10-01'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The first review is today',
      files: { ...CONFIG, 'reviews/MR-2026-01.md': review('MR-2026-01', 'planned', '2026-11-22') },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The last review is a year before the next external audit, to the day',
      files: {
        ...CONFIG,
        'reviews/MR-2025-01.md': review('MR-2025-01', 'closed', '2025-12-15'),
        'records/CRT-01.md': certificate('2026-12-15', '  - { kind: special, planned_to: 2026-12-16 }\n'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The external audit is 60 days ahead, and the reviews planned before it were for yesterday and for its own first day',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': review('MR-2026-01', 'closed', '2026-01-20'),
        'reviews/MR-2026-02.md': review('MR-2026-02', 'planned', '2026-11-21'),
        'reviews/MR-2027-01.md': review('MR-2027-01', 'planned', '2027-01-21'),
        'records/CRT-01.md': certificate(
          '2027-03-01',
          '  - { kind: special, planned_to: 2027-01-21 }\n  - { kind: surveillance-1, from: 2026-01-12, to: 2026-01-14, result: recommended }\n',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 7,
          message:
            'The special audit starts on 2027-01-21, and the last management review is from 2026-01-20, more than 12 months before',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The external audit is 61 days ahead; one began yesterday, one was missed, and that of a certificate that was given back is off',
      files: {
        ...CONFIG,
        'reviews/MR-2025-01.md': review('MR-2025-01', 'closed', '2025-10-20', 'review_interval: 18 months\n'),
        'records/CRT-01.md': certificate(
          '2027-01-22',
          '  - { kind: special, planned_from: 2026-11-21, planned_to: 2026-11-24 }\n  - { kind: transition, planned_to: 2026-10-28 }\n',
        ),
        'records/CRT-02.md': certificate('2027-01-21').replace('CRT-01', 'CRT-02').replace('certified', 'withdrawn'),
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { late, before_audit, before_first }) {
    const last = lastReview(isms);
    if (!last && !before_first) return;
    const overdue = [...overdueDuties(isms, ({ kind }) => kind === 'management-review')];
    for (const { draft } of overdue) yield draft;
    if (overdue.length > 0) return;
    for (const { draft, inGrace } of overdueDuties(isms, ({ kind }) => kind === 'planned-management-review', late)) {
      // The interval is kept: that a meeting was missed is no more than a plan that changed.
      const message = `${draft.message}, and was not held`;
      if (!inGrace) yield { ...draft, message, severity: 'warning', grade: 'opportunity', needsIssue: false };
    }
    if (last) yield* tooOldForAudit(isms, last, before_audit);
  },
});

/** Each year of the certificate has a review before its audit; one that will be too old by then is told in time. */
function* tooOldForAudit(isms: Isms, last: ManagementReview, before: Interval): Iterable<Draft> {
  const audit = nextExternalAudit(isms);
  const held = last.facts.meeting_date;
  if (!audit || held.state !== 'given' || audit.start > addInterval(isms.today, before)) return;
  if (addInterval(held.value, CERTIFICATE_YEAR) >= audit.start || isPlannedBefore(isms, audit.start)) return;
  yield {
    on: last.entry,
    at: held,
    message: `The ${audit.name.toLowerCase()} starts on ${audit.start}, and the last management review is from ${held.value}, more than ${formatInterval(CERTIFICATE_YEAR)} before`,
    fix: 'Hold the next review before the audit.',
    severity: 'warning',
    needsIssue: false,
    detail: 'before-audit',
    missing: ['management-review'],
  };
}

interface NextAudit {
  readonly name: string;
  readonly start: PlainDate;
}

/** The external audit that starts next, today at the earliest. */
function nextExternalAudit(isms: Isms): NextAudit | undefined {
  const audits = recordsOf(isms, certification)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .flatMap((record) => auditsOf(record, isms.today))
    .flatMap(({ name, planned, row }): readonly NextAudit[] => {
      if (planned === undefined) return [];
      const start = given(row.facts.planned_from) ?? planned;
      return start < isms.today ? [] : [{ name, start }];
    });
  return audits.sort((a, b) => a.start.localeCompare(b.start))[0];
}

function isPlannedBefore(isms: Isms, day: PlainDate): boolean {
  return recordsOf(isms, managementReview).some(({ entry, facts }) => {
    const planned = given(facts.meeting_date) ?? '';
    return statusWord(entry) === 'planned' && isms.today <= planned && planned < day;
  });
}
