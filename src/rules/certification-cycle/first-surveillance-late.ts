import * as z from 'zod';
import {
  SECOND_SURVEILLANCE_WITHIN,
  type SurveillanceGap,
  surveillanceGaps,
} from '../../calendar/certification-cycle.ts';
import { formatInterval, type Interval } from '../../calendar/interval.ts';
import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { type Certification, cycleOf } from '../../records/types/certification.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { placeOfAudit, runningCertificates } from './certificates.ts';

export const firstSurveillanceLate = defineRule({
  name: 'first-surveillance-late',
  area: 'certification-cycle',
  flags:
    'A first surveillance audit that ended, is planned, or is still missing later than 12 months after the first certification decision.',
  why: 'The limit leaves the certification body no choice (ISO/IEC 17021-1, 9.1.3.3): beyond it the certificate is suspended.',
  fix: 'Move the audit to a day inside the limit, or agree with the certification body now how a suspension is avoided.',
  severity: 'error',
  grade: 'major',
  cause: 'calendar',
  issue: true,
  clauses: [],
  controls: [],
  needs: [],
  steps: ['Agree a day with the certification body', 'Record it under `audits`', 'Record the days and the result'],
  falsePositives:
    'The limit counts from the decision and not from the day of issue: see whether `decision_date` holds the wrong one. Only the first cycle has it (`cycle: 1`, or `initial_certification` on the day of the decision).',
  options: z.strictObject({
    within: intervalOption('12 months').describe('How long after the decision the audit has to be over.'),
  }),
  examples: [
    {
      name: 'Planned two weeks behind the limit',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-11-15\nexpiry_date: 2028-11-14\ncycle: 1\naudits:\n  - kind: surveillance-1\n    planned_from: 2026-11-30\n    planned_to: 2026-11-30\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-02',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 13,
          message:
            'The first surveillance audit has to be over on 2026-11-15, 12 months after the decision of 2025-11-15, and is planned until 2026-11-30',
        },
      ],
    },
    {
      name: 'The limit has passed without an audit',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-06-01\nexpiry_date: 2028-05-31\ninitial_certification: 2025-06-01\naudits: []\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-06-02',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message:
            'The first surveillance audit had to be over on 2026-06-01, 12 months after the decision of 2025-06-01, and is not recorded',
        },
      ],
    },
    {
      name: 'Held one day late',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-14\ncycle: 1\naudits:\n  - kind: surveillance-1\n    from: 2025-11-14\n    to: 2025-11-16\n    result: recommended\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-03-01',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 13,
          message:
            'The first surveillance audit ended on 2025-11-16, later than 2025-11-15, 12 months after the decision of 2024-11-15',
        },
      ],
    },
    {
      name: 'Planned before the limit, and not recorded two weeks after it',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-11-08\nexpiry_date: 2028-11-07\ncycle: 1\naudits:\n  - { kind: surveillance-1, planned_from: 2026-11-03, planned_to: 2026-11-04 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 11,
          message:
            'The first surveillance audit had to be over on 2026-11-08, 12 months after the decision of 2025-11-08, and was planned until 2026-11-04 and is not recorded as held',
        },
      ],
    },
    {
      name: 'The limit itself is in time',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-11-22\nexpiry_date: 2028-11-21\ncycle: 1\naudits:\n  - { kind: surveillance-1, planned_from: 2026-11-20, planned_to: 2026-11-22 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A later cycle, which has no such limit, a certificate without a last valid day, and one that has expired',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-10-20\nexpiry_date: 2028-11-14\ninitial_certification: 2022-11-15\ncycle: 2\naudits:\n  - { kind: surveillance-1, planned_from: 2026-12-01, planned_to: 2026-12-02 }\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2025-10-20\ncycle: 1\n---\n',
        'records/CRT-03.md':
          '---\nid: CRT-03\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2023-11-22\nexpiry_date: 2026-11-21\ncycle: 1\naudits: []\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { within }) {
    for (const record of runningCertificates(isms)) {
      const cycle = cycleOf(record, isms.today);
      if (!cycle || cycle.expiry < isms.today) continue;
      const limits = { first: within, second: SECOND_SURVEILLANCE_WITHIN };
      for (const gap of surveillanceGaps(cycle, isms.today, limits)) {
        if (gap.kind === 'first-late') yield draftOf(gap, record, isms.today, within);
      }
    }
  },
});

type Late = SurveillanceGap & { readonly kind: 'first-late' };

function draftOf({ limit, held, planned }: Late, record: Certification, today: PlainDate, within: Interval): Draft {
  const decision = record.facts.decision_date;
  const after = `${formatInterval(within)} after the decision of ${given(decision)}`;
  const derivation = `\`decision_date\` ${given(decision)} + ${formatInterval(within)}`;
  const at = placeOfAudit(record, today, held ?? planned);
  const common = { on: record.entry, at, due: limit, derivation, note: derivation };
  if (held !== undefined) {
    return {
      ...common,
      message: `The first surveillance audit ended on ${held}, later than ${limit}, ${after}`,
      fix: 'Keep what the certification body decided about the delay with the record of the certificate.',
      needsIssue: false,
    };
  }
  const isPast = limit < today;
  const plan = planned === undefined ? 'is not recorded' : inWords(planned, today);
  return {
    ...common,
    message: `The first surveillance audit ${isPast ? 'had' : 'has'} to be over on ${limit}, ${after}, and ${plan}`,
    daysOverdue: isPast ? daysBetween(limit, today) : undefined,
  };
}

function inWords(planned: PlainDate, today: PlainDate): string {
  return planned < today ? `was planned until ${planned} and is not recorded as held` : `is planned until ${planned}`;
}
