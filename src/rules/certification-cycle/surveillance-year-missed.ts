import * as z from 'zod';
import {
  FIRST_SURVEILLANCE_WITHIN,
  lastDayOf,
  type SurveillanceGap,
  surveillanceGaps,
  surveillanceYears,
} from '../../calendar/certification-cycle.ts';
import { formatInterval, type Interval } from '../../calendar/interval.ts';
import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { type Certification, cycleOf } from '../../records/types/certification.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { placeOfAudit, runningCertificates } from './certificates.ts';

export const surveillanceYearMissed = defineRule({
  name: 'surveillance-year-missed',
  area: 'certification-cycle',
  flags:
    'A calendar year between the decision and the recertification without a surveillance audit, or a second one that is not over 24 months after the decision (a warning).',
  why: 'Certification bodies have to come once in each calendar year (ISO/IEC 17021-1, 9.1.3.3); a year without suspends the certificate.',
  fix: 'Book the audit for a day in that year, or ask the certification body at once what it needs to keep the certificate.',
  severity: 'error',
  grade: 'major',
  cause: 'calendar',
  issue: true,
  clauses: [],
  controls: [],
  needs: [],
  steps: ['Agree a day with the certification body', 'Record it under `audits`', 'Record the days and the result'],
  falsePositives:
    'The years of the decision and of the recertification audit need none. An audit that the body moved across new year is recorded as `kind: special` with its letter as `report`: it counts for the year that it stands for. A year that can still be met is not missed; `external-audit-unscheduled` says when to book. When no audit at all was held by the first limit, `first-surveillance-late` says so alone. Where a year has no audit, that the second one is late is not said as well.',
  options: z.strictObject({
    second_within: intervalOption('24 months').describe(
      'How long after the decision two surveillance audits should be over.',
    ),
  }),
  examples: [
    {
      name: 'A year has ended without an audit',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-14\naudits:\n  - { kind: surveillance-1, from: 2025-09-30, to: 2025-10-01, result: recommended }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2027-01-05',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message: 'No surveillance audit was held in 2026; every calendar year from 2025 to 2026 needs one',
        },
      ],
    },
    {
      name: 'A week after the two years, with the year not over yet',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-14\naudits:\n  - { kind: surveillance-1, from: 2025-09-30, to: 2025-10-01, result: recommended }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message:
            'The second surveillance audit was not over by 2026-11-15, 24 months after the decision, and none is planned',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The last day of the year, when only the second audit is late',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-14\naudits:\n  - { kind: surveillance-1, from: 2025-09-30, to: 2025-10-01, result: recommended }\n  - kind: surveillance-2\n    planned_to: 2026-12-31\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-12-31',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 12,
          message:
            'The second surveillance audit was not over by 2026-11-15, 24 months after the decision; it is planned until 2026-12-31',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The audit meant for this year is planned for the next one',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-01-20\nexpiry_date: 2028-01-19\ninitial_certification: 2022-01-20\naudits:\n  - { kind: surveillance-1, from: 2026-01-12, to: 2026-01-13, result: recommended }\n  - kind: surveillance-2\n    planned_from: 2028-01-10\n    planned_to: 2028-01-11\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 14,
          message:
            'No surveillance audit is planned for 2027; every calendar year from 2026 to 2027 needs one, and the next is planned until 2028-01-11',
        },
      ],
    },
    {
      name: 'The year of the recertification audit needs no surveillance',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-01-10\nexpiry_date: 2027-01-09\naudits:\n  - { kind: surveillance-1, to: 2024-12-05, result: recommended }\n  - { kind: surveillance-2, to: 2025-11-20, result: recommended }\n  - { kind: recertification, to: 2026-11-12, result: recommended }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2027-01-05',
      expect: [],
    },
    {
      name: 'The body moved the audit across new year, and says why',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2023-11-15\nexpiry_date: 2027-11-14\ninitial_certification: 2020-11-16\naudits:\n  - { kind: surveillance-1, to: 2024-10-01, result: recommended }\n  - { kind: surveillance-2, to: 2025-10-02, result: recommended }\n  - { kind: special, to: 2027-01-14, result: recommended, report: "https://files.acme.example/letter.pdf" }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2027-02-01',
      expect: [],
    },
  ],
  *check(isms, { second_within }) {
    for (const record of runningCertificates(isms)) {
      const cycle = cycleOf(record, isms.today);
      if (!cycle || cycle.expiry < isms.today) continue;
      const limits = { first: FIRST_SURVEILLANCE_WITHIN, second: second_within };
      const years = surveillanceYears(cycle);
      const gaps = surveillanceGaps(cycle, isms.today, limits);
      // Where an audit is missing altogether, the second one is late for that very reason.
      const isMissing = gaps.some((gap) => gap.kind === 'year-missed' || isFirstLeftOut(gap));
      for (const gap of gaps) {
        if (gap.kind === 'year-missed') yield yearDraft(gap, years, record, isms.today);
        if (gap.kind === 'second-late' && !isMissing) yield secondDraft(gap, record, isms.today, second_within);
      }
    }
  },
});

type Gap<K extends SurveillanceGap['kind']> = SurveillanceGap & { readonly kind: K };

/** Whether no audit came in the year of the first limit: then what is late is the first one. */
function isFirstLeftOut(gap: SurveillanceGap): boolean {
  return gap.kind === 'first-late' && (gap.held ?? gap.planned)?.slice(0, 4) !== gap.limit.slice(0, 4);
}

function yearDraft(
  { year, planned }: Gap<'year-missed'>,
  years: readonly number[],
  record: Certification,
  today: PlainDate,
): Draft {
  const span =
    years.length === 1 ? `${year} needs one` : `every calendar year from ${years[0]} to ${years.at(-1)} needs one`;
  const lastDay = lastDayOf(year);
  const isOver = lastDay < today;
  const plan = isOver
    ? `; the one planned until ${planned} is not recorded as held`
    : `, and the next is planned until ${planned}`;
  return {
    on: record.entry,
    at: placeOfAudit(record, today, planned),
    message: `No surveillance audit ${isOver ? 'was held in' : 'is planned for'} ${year}; ${span}${planned === undefined ? '' : plan}`,
    due: lastDay,
    daysOverdue: isOver ? daysBetween(lastDay, today) : undefined,
    detail: `year:${year}`,
  };
}

function secondDraft(
  { limit, planned }: Gap<'second-late'>,
  record: Certification,
  today: PlainDate,
  within: Interval,
): Draft {
  const plan =
    planned === undefined ? ', and none is planned' : `; it ${planned < today ? 'was' : 'is'} planned until ${planned}`;
  return {
    on: record.entry,
    at: placeOfAudit(record, today, planned),
    message: `The second surveillance audit ${limit < today ? 'was not' : 'will not be'} over by ${limit}, ${formatInterval(within)} after the decision${plan}`,
    fix: 'Book it, or keep the reason for which the certification body agreed to a later day.',
    severity: 'warning',
    grade: 'none',
    needsIssue: false,
    due: limit,
    detail: 'second',
  };
}
