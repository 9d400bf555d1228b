import * as z from 'zod';
import { type SurveillanceGap, surveillanceGaps } from '../../calendar/certification-cycle.ts';
import { addInterval, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import type { Isms } from '../../records/isms.ts';
import { derivationOf, type Obligation } from '../../records/obligation.ts';
import { type Certification, cycleOf } from '../../records/types/certification.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { days } from '../wording.ts';
import { runningCertificates } from './certificates.ts';

export const externalAuditUnscheduled = defineRule({
  name: 'external-audit-unscheduled',
  area: 'certification-cycle',
  flags:
    'A surveillance audit whose last day is near and that has no planned days, or an external audit whose planned days have passed without a record of it.',
  why: 'Auditors are booked months ahead; who asks late gets no day inside the limit, and the certificate is suspended.',
  fix: 'Agree the days with the certification body and record them as `planned_from` and `planned_to`.',
  severity: 'warning',
  grade: 'none',
  cause: 'calendar',
  issue: false,
  clauses: [],
  controls: [],
  needs: [],
  falsePositives:
    'Days that were agreed and stand in an e-mail only are not known here. A recertification without planned days is reported as `certificate-expiring`, a limit that has passed as `first-surveillance-late` or `surveillance-year-missed`.',
  options: z.strictObject({
    lead: intervalOption('120 days').describe('How long before its last day an audit needs a planned day.'),
    record_within: intervalOption('14 days').describe(
      'How long after its planned days an audit may wait for its record.',
    ),
  }),
  examples: [
    {
      name: 'Forty days to the end of the year',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-12-20\nexpiry_date: 2027-12-19\naudits:\n  - { kind: surveillance-1, to: 2025-10-21, result: recommended }\n  - { kind: surveillance-2, result: pending }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message: 'Surveillance audit of 2026 has to be over by 2026-12-31, in 39 days, and has no planned days',
        },
      ],
    },
    {
      name: 'The planned days have passed, and nobody has recorded the audit',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-01-15\nexpiry_date: 2028-01-14\naudits:\n  - { kind: surveillance-1, to: 2025-10-21, result: recommended }\n  - kind: surveillance-2\n    planned_from: 2026-11-05\n    planned_to: 2026-11-06\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 13,
          message: 'Second surveillance audit was planned until 2026-11-06, 16 days ago, and is not recorded as held',
        },
      ],
    },
    {
      name: 'One day before the lead time begins',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2026-03-23\nexpiry_date: 2029-03-22\ncycle: 1\naudits: []\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A second audit that is late already, and one planned for the wrong year: another rule says so',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-14\naudits:\n  - { kind: surveillance-1, to: 2025-10-21, result: recommended }\n  - { kind: surveillance-2, result: pending }\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO/IEC 27001 certificate of the other site\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-01-15\nexpiry_date: 2028-01-14\ncycle: 1\naudits:\n  - { kind: surveillance-1, planned_from: 2027-01-12, planned_to: 2027-01-13, result: pending }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Planned in time',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-14\naudits:\n  - { kind: surveillance-1, to: 2025-10-21, result: recommended }\n  - { kind: surveillance-2, planned_from: 2026-12-05, planned_to: 2026-12-06, result: pending }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { lead, record_within }) {
    const last = addInterval(isms.today, lead);
    for (const record of runningCertificates(isms)) {
      const duty = nextUnplanned(isms, record);
      if (!duty || duty.due > last || isSaidBy(gapsOf(record, isms.today), duty)) continue;
      const left = daysBetween(isms.today, duty.due);
      yield {
        on: record.entry,
        at: duty.basis?.date,
        message: `${duty.what} has to be over by ${duty.due}, ${left === 0 ? 'which is today' : `in ${days(left)}`}, and has no planned days`,
        due: duty.due,
        derivation: derivationOf(duty),
        note: derivationOf(duty),
        detail: duty.part,
      };
    }
    const saidElsewhere = missedAudits(isms);
    for (const { draft, duty, daysOverdue, inGrace } of overdueDuties(
      isms,
      ({ kind }) => kind === 'external-audit',
      record_within,
    )) {
      if (inGrace || saidElsewhere(duty)) continue;
      yield {
        ...draft,
        message: `${duty.what} was planned until ${duty.due}, ${days(daysOverdue)} ago, and is not recorded as held`,
        fix: 'Record the days and the result of the audit, or the days to which it was moved.',
      };
    }
  },
});

type Dated = Obligation & { readonly due: PlainDate };

/** The next surveillance audit without planned days whose last day has not passed; they come in the order of their days. */
function nextUnplanned(isms: Isms, { entry }: Certification): Dated | undefined {
  return isms.obligations.find(
    (duty): duty is Dated =>
      duty.entry === entry &&
      duty.kind === 'external-audit-deadline' &&
      duty.part !== 'recertification' &&
      duty.due !== undefined &&
      duty.due >= isms.today,
  );
}

function gapsOf(record: Certification, today: PlainDate): readonly SurveillanceGap[] {
  const cycle = cycleOf(record, today);
  return cycle ? surveillanceGaps(cycle, today) : [];
}

/** Whether another rule says already of the audit to come that it is late, or planned too late. */
function isSaidBy(gaps: readonly SurveillanceGap[], { part, due }: Dated): boolean {
  return gaps.some((gap) => {
    if (gap.kind === 'first-late') return gap.held === undefined;
    if (gap.kind === 'year-missed') return part === `surveillance:${gap.year}`;
    return gap.planned === undefined || gap.planned > due;
  });
}

/** Planned days that another rule names already: those of a missed surveillance audit, and any of an expired certificate. */
function missedAudits(isms: Isms): (duty: Obligation) => boolean {
  const certificates = new Map(
    runningCertificates(isms).map((record) => {
      const isExpired = (given(record.facts.expiry_date) ?? isms.today) < isms.today;
      return [record.entry, { isExpired, named: gapsOf(record, isms.today).map(({ planned }) => planned) }] as const;
    }),
  );
  return ({ entry, due }) => {
    const about = certificates.get(entry);
    return about !== undefined && (about.isExpired || about.named.includes(due));
  };
}
