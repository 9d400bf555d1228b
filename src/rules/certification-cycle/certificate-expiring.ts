import * as z from 'zod';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import type { Isms } from '../../records/isms.ts';
import {
  auditsOf,
  type Certification,
  isRecertified,
  recertificationAudit,
} from '../../records/types/certification.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { days } from '../wording.ts';
import { runningCertificates } from './certificates.ts';

export const certificateExpiring = defineRule({
  name: 'certificate-expiring',
  area: 'certification-cycle',
  flags:
    'A certificate whose last valid day is near while no decision on its recertification is recorded. Far from the end it is a warning.',
  why: 'Audit, corrections and decision all have to be over on the last valid day, and bodies are booked months ahead.',
  fix: 'Book the recertification audit with the certification body and record it under `audits`, later with its `decision_date`.',
  severity: 'error',
  grade: 'none',
  cause: 'calendar',
  issue: false,
  clauses: [],
  controls: [],
  needs: [],
  falsePositives:
    'A certificate that is given up on purpose has `status: withdrawn`. A newer certificate to the same standard counts as the decision. An expired one is reported as `certificate-expired`.',
  options: z.strictObject({
    warn_within: intervalOption('180 days').describe('How long before the last valid day the warning begins.'),
    error_within: intervalOption('60 days').describe('How long before the last valid day it becomes an error.'),
  }),
  examples: [
    {
      name: 'Three months left, and the audit is planned',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-02-15\nexpiry_date: 2027-02-14\naudits:\n  - { kind: recertification, planned_from: 2026-12-01, planned_to: 2026-12-03 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 8,
          message:
            'The certificate expires on 2027-02-14, in 84 days, and no recertification decision is recorded; the audit is planned until 2026-12-03',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Sixty days left, and nothing is planned',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nexpiry_date: 2027-01-21\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message:
            'The certificate expires on 2027-01-21, in 60 days, and no recertification decision is recorded; no audit is planned',
        },
      ],
    },
    {
      name: 'The last valid day after the audit, and one on which the warning begins',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO/IEC 27001\nexpiry_date: 2026-11-22\naudits:\n  - { kind: recertification, to: 2026-11-05, result: recommended }\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO/IEC 27701 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO/IEC 27701\nexpiry_date: 2027-05-21\naudits:\n  - { kind: recertification, planned_to: 2026-11-20 }\n---\n',
        'records/CRT-03.md':
          '---\nid: CRT-03\ntype: certification\ntitle: ISO 22301 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO 22301\nexpiry_date: 2027-05-21\naudits:\n  - { kind: recertification, planned_to: 2026-11-22 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 8,
          message:
            'The certificate expires today, and no recertification decision is recorded; the audit ended on 2026-11-05',
        },
        {
          path: 'records/CRT-02.md',
          line: 8,
          message:
            'The certificate expires on 2027-05-21, in 180 days, and no recertification decision is recorded; the audit was planned until 2026-11-20',
          severity: 'warning',
        },
        {
          path: 'records/CRT-03.md',
          line: 8,
          message:
            'The certificate expires on 2027-05-21, in 180 days, and no recertification decision is recorded; the audit is planned until 2026-11-22',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The day before the warning begins, one that has expired, and one that does not say when it ends',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nexpiry_date: 2027-05-22\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO/IEC 27701 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO/IEC 27701\nexpiry_date: 2026-11-21\n---\n',
        'records/CRT-03.md':
          '---\nid: CRT-03\ntype: certification\ntitle: ISO 22301 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO 22301\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The body has decided',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-02-15\nexpiry_date: 2027-02-14\naudits:\n  - { kind: recertification, from: 2026-09-01, to: 2026-09-03, result: recommended, decision_date: 2026-11-02 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { warn_within, error_within }) {
    for (const record of runningCertificates(isms)) {
      const expiry = record.facts.expiry_date;
      if (expiry.state !== 'given' || expiry.value < isms.today || isRecertified(record, isms)) continue;
      if (expiry.value > addInterval(isms.today, warn_within)) continue;
      const left = daysBetween(isms.today, expiry.value);
      const when = left === 0 ? 'today' : `on ${expiry.value}, in ${days(left)}`;
      yield {
        on: record.entry,
        at: expiry,
        message: `The certificate expires ${when}, and no recertification decision is recorded; ${auditInWords(record, isms)}`,
        severity: expiry.value > addInterval(isms.today, error_within) ? 'warning' : undefined,
        due: expiry.value,
        derivation: `set by \`${expiry.key}\``,
      };
    }
  },
});

function auditInWords(record: Certification, { today }: Isms): string {
  const audit = recertificationAudit(auditsOf(record, today));
  if (audit?.held !== undefined) return `the audit ended on ${audit.held}`;
  if (audit?.planned === undefined) return 'no audit is planned';
  return `the audit ${audit.planned < today ? 'was' : 'is'} planned until ${audit.planned}`;
}
