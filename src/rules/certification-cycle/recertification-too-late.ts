import * as z from 'zod';
import { nextCycleStart, recertificationTiming } from '../../calendar/certification-cycle.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Isms } from '../../records/isms.ts';
import {
  auditsOf,
  type Certification,
  type ExternalAudit,
  isRecertified,
  recertificationAudit,
} from '../../records/types/certification.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { days, inWords } from '../wording.ts';
import { runningCertificates } from './certificates.ts';
import { type Closing, lastClosing } from './major-findings.ts';

export const recertificationTooLate = defineRule({
  name: 'recertification-too-late',
  area: 'certification-cycle',
  flags:
    'A recertification whose audit, closing of major findings or decision lies behind the last valid day of the certificate, or whose audit leaves less time than findings and decision take (a warning).',
  why: 'What is not finished on the last valid day leaves the organisation without a certificate until the body restores it (ISO/IEC 17021-1, 9.6.3.2).',
  fix: 'Move the recertification audit to at least 60 days before the last valid day; 90 are comfortable.',
  severity: 'error',
  grade: 'major',
  cause: 'content',
  issue: true,
  clauses: [],
  controls: [],
  needs: [],
  steps: ['Agree an earlier day with the certification body', 'Close the major findings', 'Record the decision'],
  falsePositives:
    'A decision on the last valid day is in time. A body that decides faster, and says so in writing, allows a shorter `buffer`. What is still missing after the last valid day is reported as `certificate-expired`.',
  options: z.strictObject({
    buffer: intervalOption('60 days').describe('How long before the last valid day the audit should be over.'),
  }),
  examples: [
    {
      name: 'An audit that is over four days before the end',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-02-15\nexpiry_date: 2027-02-14\naudits:\n  - kind: recertification\n    planned_from: 2027-02-08\n    planned_to: 2027-02-10\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 12,
          message:
            'The recertification audit ends on 2027-02-10, 4 days before the certificate expires; findings and decision have to be over by 2027-02-14 as well',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'An audit planned behind the last valid day',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-02-15\nexpiry_date: 2027-02-14\naudits:\n  - kind: recertification\n    planned_to: 2027-02-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 11,
          message: 'The certificate expires on 2027-02-14, but the recertification audit is planned until 2027-02-15',
        },
      ],
    },
    {
      name: 'A major finding of the audit that is to be closed too late',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-02-15\nexpiry_date: 2027-02-14\naudits:\n  - kind: recertification\n    to: 2026-11-05\n    result: conditional\n    findings: [NC-2026-011]\n---\n',
        'records/NC-2026-011.md':
          '---\nid: NC-2026-011\ntype: nonconformity\ntitle: No internal audit\nstatus: actioned\nowner: role:isms-manager\nsource: external-audit\ngrade: major\n---\n',
        'records/CA-2026-020.md':
          '---\nid: CA-2026-020\ntype: corrective-action\ntitle: Audit programme\nstatus: open\nowner: role:isms-manager\nnonconformity: NC-2026-011\ndue: 2027-03-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 13,
          message: 'The certificate expires on 2027-02-14, but major finding NC-2026-011 is to be closed by 2027-03-01',
        },
      ],
    },
    {
      name: 'The body decided one day too late',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2023-11-15\nexpiry_date: 2026-11-14\naudits:\n  - kind: recertification\n    to: 2026-08-20\n    result: recommended\n    decision_date: 2026-11-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 13,
          message: 'The certificate expires on 2026-11-14, but the body decided on 2026-11-15',
        },
      ],
    },
    {
      name: 'Held after the last valid day and closed later still, and one that is planned for the day after',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO/IEC 27001\ndecision_date: 2023-11-15\nexpiry_date: 2026-11-14\naudits:\n  - { kind: recertification, to: 2026-11-16, result: conditional, findings: [NC-2026-011] }\n---\n',
        'records/NC-2026-011.md':
          '---\nid: NC-2026-011\ntype: nonconformity\ntitle: No internal audit\nstatus: open\nowner: role:isms-manager\nsource: external-audit\ngrade: major\nclosed_on: 2026-11-20\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO/IEC 27701 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO/IEC 27701\ndecision_date: 2023-11-23\nexpiry_date: 2026-11-22\naudits:\n  - { kind: recertification, planned_to: 2026-11-23 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 11,
          message:
            'The certificate expires on 2026-11-14, but the recertification audit ended on 2026-11-16 and major finding NC-2026-011 was closed on 2026-11-20',
        },
        {
          path: 'records/CRT-02.md',
          line: 11,
          message: 'The certificate expires on 2026-11-22, but the recertification audit is planned until 2026-11-23',
        },
      ],
    },
    {
      name: 'Held, with 59 days for findings and decision',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-01-20\nexpiry_date: 2027-01-19\naudits:\n  - { kind: recertification, to: 2026-11-21, result: recommended }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 10,
          message:
            'The recertification audit ended on 2026-11-21, 59 days before the certificate expires; findings and decision have to be over by 2027-01-19 as well',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Sixty days between audit and end',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-02-15\nexpiry_date: 2027-02-14\naudits:\n  - { kind: recertification, planned_from: 2026-12-14, planned_to: 2026-12-16 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'What is only planned once the certificate has expired, or a newer one is there, and an audit without days',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO/IEC 27001\ndecision_date: 2023-11-15\nexpiry_date: 2026-11-14\naudits:\n  - { kind: recertification, to: 2026-11-10, result: conditional, findings: [NC-2026-011], decision_date: 2026-11-13 }\n---\n',
        'records/NC-2026-011.md':
          '---\nid: NC-2026-011\ntype: nonconformity\ntitle: No internal audit\nstatus: open\nowner: role:isms-manager\nsource: external-audit\ngrade: major\n---\n',
        'records/CA-2026-020.md':
          '---\nid: CA-2026-020\ntype: corrective-action\ntitle: Audit programme\nstatus: open\nowner: role:isms-manager\nnonconformity: NC-2026-011\ndue: 2027-03-01\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO 9001 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO 9001\ndecision_date: 2023-11-15\nexpiry_date: 2026-11-14\naudits:\n  - { kind: recertification, planned_to: 2026-12-01 }\n---\n',
        'records/CRT-03.md':
          '---\nid: CRT-03\ntype: certification\ntitle: ISO 22301 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO 22301\ndecision_date: 2023-12-15\nexpiry_date: 2026-12-14\naudits:\n  - { kind: recertification, planned_to: 2027-01-12 }\n---\n',
        'records/CRT-04.md':
          '---\nid: CRT-04\ntype: certification\ntitle: ISO 22301 certificate of the next cycle\nstatus: certified\nowner: role:isms-manager\nstandard: ISO 22301\ndecision_date: 2026-11-02\nexpiry_date: 2029-12-14\n---\n',
        'records/CRT-05.md':
          '---\nid: CRT-05\ntype: certification\ntitle: ISO/IEC 20000-1 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO/IEC 20000-1\ndecision_date: 2024-01-15\nexpiry_date: 2027-01-14\naudits:\n  - { kind: recertification, result: pending }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A decision on the last valid day, after a late audit',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2023-11-23\nexpiry_date: 2026-11-22\naudits:\n  - { kind: recertification, to: 2026-10-20, result: recommended, decision_date: 2026-11-22 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { buffer }) {
    for (const record of runningCertificates(isms)) {
      const expiry = given(record.facts.expiry_date);
      const audit = recertificationAudit(auditsOf(record, isms.today));
      if (expiry === undefined || !audit) continue;
      const steps = stepsOf(isms, record, audit, expiry);
      const timing = recertificationTiming(
        { expiry, audit: steps.audit?.day, majorsClosed: steps.majorsClosed?.day, decision: steps.decision?.day },
        buffer,
      );
      if (timing.state === 'too-late') {
        const late = timing.late.flatMap((name) => steps[name] ?? []);
        yield {
          on: record.entry,
          at: spanOf(late[0]?.fact),
          message: `The certificate expires on ${expiry}, but ${inWords(late.map(({ words }) => words))}`,
          fix: `Agree with the certification body how all of it ends by ${expiry}: then the next cycle begins on ${nextCycleStart(expiry)} without a gap.`,
          due: expiry,
        };
      } else if (timing.state === 'tight' && !isRecertified(record, isms)) {
        yield tightDraft(record, audit, expiry, timing.daysLeft);
      }
    }
  },
});

/** One part of the recertification: its day, how to say it and where it stands. */
interface Step {
  readonly day: PlainDate;
  readonly words: string;
  readonly fact: Fact<unknown>;
}

type Steps = Readonly<Partial<Record<'audit' | 'majorsClosed' | 'decision', Step>>>;

/** What is done counts always; what is only planned no longer counts once the certificate has expired. */
function stepsOf(isms: Isms, record: Certification, audit: ExternalAudit, expiry: PlainDate): Steps {
  const isOpen = expiry >= isms.today && !isRecertified(record, isms);
  const end = audit.held ?? (isOpen ? audit.planned : undefined);
  const closing = lastClosing(isms, audit);
  const closes = closing && (closing.isDone || isOpen) ? closing : undefined;
  const decided = audit.row.facts.decision_date;
  return {
    ...(end !== undefined && {
      audit: {
        day: end,
        words: `the recertification audit ${audit.held === undefined ? 'is planned until' : 'ended on'} ${end}`,
        fact: audit.day,
      },
    }),
    ...(closes && { majorsClosed: { day: closes.on, words: closingInWords(closes), fact: audit.row.facts.findings } }),
    ...(decided.state === 'given' && {
      decision: { day: decided.value, words: `the body decided on ${decided.value}`, fact: decided },
    }),
  };
}

function closingInWords({ id, on, isDone }: Closing): string {
  return `major finding ${id} ${isDone ? 'was closed on' : 'is to be closed by'} ${on}`;
}

function tightDraft(record: Certification, audit: ExternalAudit, expiry: PlainDate, daysLeft: number): Draft {
  return {
    on: record.entry,
    at: spanOf(audit.day),
    message: `The recertification audit ${audit.held === undefined ? 'ends' : 'ended'} on ${given(audit.day)}, ${days(daysLeft)} before the certificate expires; findings and decision have to be over by ${expiry} as well`,
    severity: 'warning',
    grade: 'none',
    needsIssue: false,
    due: expiry,
  };
}

function spanOf(fact: Fact<unknown> | undefined): Draft['at'] {
  return fact && fact.state !== 'absent' ? fact : undefined;
}
