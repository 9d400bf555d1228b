import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { spanOf } from '../span-of.ts';
import { contradictionsOf } from './contradictions.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function incidentWith(times: string): Record<string, string> {
  return {
    ...CONFIG,
    'records/INC-2026-006.md': `---\nid: INC-2026-006\ntype: incident\ntitle: Mailbox takeover\nowner: role:it-lead\nseverity: sev2\n${times}\n---\n`,
  };
}

export const recordDataInvalid = defineRule({
  name: 'record-data-invalid',
  area: 'metrics',
  flags:
    'Numbers or times of a record that cannot all be true: more completed than had to, more clicks than mails delivered, a value that its numerator and denominator do not give, a negative amount, an incident contained before it was detected or without its times, days that are the wrong way round, such as a record closed before it was made.',
  why: 'Figures leave such records out, so they say less than they seem to; and a record that cannot be true is no evidence (A.5.28).',
  fix: 'Correct the number or the time from its source.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['9.1'],
  controls: ['A.5.25', 'A.6.3'],
  needs: [],
  falsePositives:
    'What a tool stopped before anybody noticed is contained before it was detected: `auto_contained: true`. Staff may report what nobody has called detected yet: `detected_by: staff`. Moments are compared, so different offsets are fine. A value may differ from its parts by half a point for rounding (0.005 for a ratio). Exercises need no times. Plans that a delay has overtaken (an action implemented after its deadline) are no contradiction. Drafts and what turned out to be no incident are not looked at.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Contained before it was detected, by clocks in two zones',
      files: incidentWith(
        'status: contained\noccurred_at: "2026-10-10T07:00:00Z"\ndetected_at: "2026-10-10T09:42:00Z"\nreported_at: "2026-10-10T11:42:00+02:00"\ncontained_at: "2026-10-10T11:10:00+02:00"',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-006.md',
          line: 11,
          message: '`contained_at` (2026-10-10T11:10:00+02:00) is before `detected_at` (2026-10-10T09:42:00Z)',
        },
      ],
    },
    {
      name: 'Blocked by a tool before anybody noticed, and reported by staff before it was called detected',
      files: incidentWith(
        'status: contained\nauto_contained: true\ndetected_by: staff\noccurred_at: "2026-10-10T07:00:00Z"\nreported_at: "2026-10-10T09:40:00Z"\ndetected_at: "2026-10-10T09:42:00Z"\ncontained_at: "2026-10-10T07:00:01Z"',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Closed without the times of its containment and resolution',
      files: incidentWith(
        'status: closed\nrecorded_on: 2026-10-10\nclosed_on: 2026-10-20\ndetected_at: "2026-10-10T09:42:00Z"\nreported_at: "2026-10-10T09:42:00Z"',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-006.md',
          line: 7,
          message: '`contained_at` and `resolved_at` are missing although the status is closed',
        },
      ],
    },
    {
      name: 'More trained than had to be, once the excused are left out',
      files: {
        ...CONFIG,
        'records/TRN-2026-01.md':
          '---\nid: TRN-2026-01\ntype: training-campaign\ntitle: Yearly refresh\nstatus: closed\nowner: role:people-lead\nopens_on: 2026-10-15\ndue: 2026-09-15\npopulation: 50\nexcused: 2\ncompleted: 49\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/TRN-2026-01.md', line: 8, message: '`due` (2026-09-15) is before `opens_on` (2026-10-15)' },
        { path: 'records/TRN-2026-01.md', line: 11, message: '49 completed it of 48 who had to (50 less 2 excused)' },
      ],
    },
    {
      name: 'More clicks than mails that arrived',
      files: {
        ...CONFIG,
        'records/PHS-2026-02.md':
          '---\nid: PHS-2026-02\ntype: phishing-simulation\ntitle: Autumn exercise\nstatus: closed\nowner: role:it-lead\nsent: 50\nbounced: 45\nclicked: 6\nsubmitted: 1\nreported: 5\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'records/PHS-2026-02.md', line: 9, message: '6 clicked of 5 who got it' }],
    },
    {
      name: 'A percentage that its parts do not give, and one that is rounded',
      files: {
        ...CONFIG,
        'metrics/KPI-01.md':
          '---\nid: KPI-01\ntype: metric\ntitle: Training completion\nstatus: active\nowner: role:people-lead\nunit: percent\n---\n',
        'metrics/MEA-2026-01.md':
          '---\nid: MEA-2026-01\ntype: measurement\ntitle: Training\nstatus: recorded\nowner: role:people-lead\nmetric: KPI-01\nnumerator: 41\ndenominator: 50\nvalue: 88\n---\n',
        'metrics/MEA-2026-02.md':
          '---\nid: MEA-2026-02\ntype: measurement\ntitle: Training\nstatus: recorded\nowner: role:people-lead\nmetric: KPI-01\nnumerator: 41\ndenominator: 49\nvalue: 84\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'metrics/MEA-2026-01.md', line: 10, message: '`value` is 88, and 41 of 50 give 82 %' }],
    },
    {
      name: 'A negative amount, and a contract signed after its end',
      files: {
        ...CONFIG,
        'budget/BUD-2026.md':
          '---\nid: BUD-2026\ntype: budget-plan\ntitle: Budget\nstatus: active\nowner: role:isms-manager\nlines:\n  - { category: tools, planned: -9000 }\n---\n',
        'suppliers/SUP-01.md':
          '---\nid: SUP-01\ntype: supplier\ntitle: Cloud host\nstatus: active\nowner: role:it-lead\ncontract:\n  signed_on: 2026-06-01\n  expires_on: 2025-05-31\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'budget/BUD-2026.md', line: 8, message: '`planned` is negative (-9000)' },
        {
          path: 'suppliers/SUP-01.md',
          line: 9,
          message: '`contract.expires_on` (2025-05-31) is before `contract.signed_on` (2026-06-01)',
        },
      ],
    },
    {
      name: 'Days the wrong way round, in the record and in a row of it; the same day for both is fine',
      files: {
        ...CONFIG,
        'records/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit\nstatus: closed\nowner: role:auditor\nrecorded_on: 2026-05-04\naudit_from: 2026-05-04\naudit_to: 2026-05-04\nissued_on: 2026-05-13\nclosed_on: 2025-07-20\ninterviews:\n  - { person_or_role: role:it-lead, date: 2026-05-14 }\n---\n',
        'records/certificate.md':
          '---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\naudits:\n  - { kind: surveillance-1, from: 2026-03-03, to: 2026-03-02 }\n  - { kind: surveillance-2, planned_from: 2027-03-03, planned_to: 2027-03-04 }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/IA-2026-01.md',
          line: 11,
          message: '`closed_on` (2025-07-20) is before `issued_on` (2026-05-13)',
        },
        {
          path: 'records/IA-2026-01.md',
          line: 13,
          message: '`date` (2026-05-14) is after `issued_on` (2026-05-13)',
        },
        { path: 'records/certificate.md', line: 8, message: '`to` (2026-03-02) is before `from` (2026-03-03)' },
      ],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      for (const { field, says } of contradictionsOf(entry, isms)) {
        yield { on: entry, at: placeOf(entry, field), message: says, detail: field };
      }
    }
  },
});

function placeOf(entry: Entry, path: string): Span | undefined {
  return spanOf(path === 'status' ? entry.status : walkFields(entry).find((walked) => walked.path === path)?.fact);
}
