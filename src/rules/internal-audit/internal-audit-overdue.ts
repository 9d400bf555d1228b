import * as z from 'zod';
import type { Interval } from '../../calendar/interval.ts';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import { nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { lastAudit, programmeInCharge } from '../../records/types/audit-programme.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { days, inWords } from '../wording.ts';

export const internalAuditOverdue = defineRule({
  name: 'internal-audit-overdue',
  area: 'internal-audit',
  flags:
    'No internal audit was reported within the frequency of the audit programme, or a planned audit has no report a month after its window.',
  why: 'An ISMS that nobody audits at its planned intervals is one of the few gaps that most auditors call major at once.',
  fix: 'Hold the audit and issue its report; if it has to wait, change the programme and have that approved.',
  severity: 'error',
  grade: 'major',
  cause: 'calendar',
  issue: true,
  clauses: ['9.2.1'],
  controls: ['A.5.35'],
  needs: [],
  steps: [
    'Agree a date with the auditor and the areas',
    'Hold the audit',
    'Issue the report and name it in the programme',
  ],
  falsePositives:
    'The standard asks for planned intervals, not for a year: set `frequency` in the programme. Cancelled audits are not looked at, and one that was held counts although its row does not name the report, if the report names the programme and falls into its window. An audit whose report is still being written is not overdue here; the report is the matter of `audit-finding-untracked`.',
  options: z.strictObject({
    late: intervalOption('30 days').describe('How long after its window a planned audit may have no report.'),
    interval: intervalOption('12 months').describe(
      'How often there is an audit where reports exist and no programme is in force.',
    ),
    before_first: z
      .boolean()
      .default(true)
      .describe('Whether the first audit can be overdue: it counts from the first day of the cycle.'),
  }),
  examples: [
    {
      name: 'Ten weeks late by a programme that asks for an audit a year',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2024.md':
          '---\nid: AP-2024\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2024-11-15\ncycle_end: 2027-11-14\nfrequency: 12 months\naudits: []\n---\n',
        'audits/IA-2025-01.md':
          '---\nid: IA-2025-01\ntype: audit-report\ntitle: Internal audit 2025\nstatus: closed\nowner: role:internal-auditor\nprogramme: AP-2024\naudit_from: 2025-09-10\naudit_to: 2025-09-12\nissued_on: 2025-09-20\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2024.md',
          line: 9,
          message: 'The next internal audit was due 2026-09-12, 71 days ago',
        },
      ],
    },
    {
      name: 'Due today',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2024.md':
          '---\nid: AP-2024\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2024-11-15\ncycle_end: 2027-11-14\nfrequency: 12 months\naudits: []\n---\n',
        'audits/IA-2025-01.md':
          '---\nid: IA-2025-01\ntype: audit-report\ntitle: Internal audit 2025\nstatus: issued\nowner: role:internal-auditor\nprogramme: AP-2024\naudit_from: 2025-11-20\naudit_to: 2025-11-22\nissued_on: 2025-12-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Two planned audits: one 31 days past its window, and one 30 days',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2026.md':
          '---\nid: AP-2026\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2026-01-01\ncycle_end: 2028-12-31\nfrequency: 12 months\naudits:\n  - { id: A1, planned_from: 2026-10-19, planned_to: 2026-10-22, status: planned }\n  - { id: A2, planned_from: 2026-10-19, planned_to: 2026-10-23, status: planned }\n  - { id: A3, planned_from: 2026-05-04, planned_to: 2026-05-08, status: cancelled }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2026.md',
          line: 11,
          message: 'Internal audit A1 was planned until 2026-10-22, 31 days ago, and there is no report of it',
        },
      ],
    },
    {
      name: 'A planned audit that was missed, and with it the frequency: one finding',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2025.md':
          '---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2025-09-01\ncycle_end: 2028-08-31\nfrequency: 12 months\naudits:\n  - { id: A1, planned_to: 2026-08-14, status: postponed }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2025.md',
          line: 7,
          message:
            'The first internal audit was due 2026-09-01, 82 days ago; A1 (planned until 2026-08-14) has no report',
        },
      ],
    },
    {
      name: 'Held within its window, although the programme still calls it planned',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2026.md':
          '---\nid: AP-2026\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2026-01-01\ncycle_end: 2028-12-31\nfrequency: 12 months\naudits:\n  - { id: A1, planned_from: 2026-09-14, planned_to: 2026-09-18, status: planned }\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\nprogramme: AP-2026\naudit_from: 2026-09-21\naudit_to: 2026-09-22\nissued_on: 2026-10-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Audits without a programme in force',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2025-01.md':
          '---\nid: IA-2025-01\ntype: audit-report\ntitle: Internal audit 2025\nstatus: closed\nowner: role:internal-auditor\naudit_from: 2025-11-19\naudit_to: 2025-11-21\nissued_on: 2025-12-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/IA-2025-01.md',
          line: 8,
          message:
            'The last internal audit ended on 2025-11-21, the next was due 2026-11-21, 1 day ago, and no audit programme is in force',
        },
      ],
    },
    {
      name: 'Two audits of one programme that were missed, and with them the frequency: one finding; an audit of another programme',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2025.md':
          '---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2025-09-01\ncycle_end: 2028-08-31\nfrequency: 12 months\naudits:\n  - { id: A1, planned_to: 2026-08-14, status: planned }\n  - { planned_to: 2026-08-21, status: planned }\n---\n',
        'audits/AP-2024.md':
          '---\nid: AP-2024\ntype: audit-programme\ntitle: Audits of suppliers\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2024-03-01\ncycle_end: 2027-02-28\nfrequency: 12 months\naudits:\n  - { id: S1, planned_to: 2026-06-30, status: planned }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2024.md',
          line: 11,
          message: 'Internal audit S1 was planned until 2026-06-30, 145 days ago, and there is no report of it',
        },
        {
          path: 'audits/AP-2025.md',
          line: 7,
          message:
            'The first internal audit was due 2026-09-01, 82 days ago; A1 (planned until 2026-08-14) and one (planned until 2026-08-21) have no report',
        },
      ],
    },
    {
      name: 'The first audit, where nobody asks for it before the certificate',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules:\n  internal-audit-overdue: { before_first: false }\n',
        'audits/AP-2025.md':
          '---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2025-09-01\ncycle_end: 2028-08-31\nfrequency: 12 months\naudits: []\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Audits without a programme in force: the next is due today',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/IA-2025-01.md':
          '---\nid: IA-2025-01\ntype: audit-report\ntitle: Internal audit 2025\nstatus: closed\nowner: role:internal-auditor\naudit_from: 2025-11-19\naudit_to: 2025-11-22\nissued_on: 2025-12-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { late, interval, before_first }) {
    if (!programmeInCharge(isms)) yield* withoutProgramme(isms, interval);
    const overdue = before_first || lastAudit(isms) ? overdueDuties(isms, ({ kind }) => kind === 'internal-audit') : [];
    const missed = missedAudits(isms, late);
    const told = new Set<Missed>();
    for (const { duty, draft } of overdue) {
      // Whoever holds the audit that was missed keeps the frequency as well: one gap.
      const own = missed.filter(({ on }) => on === duty.entry);
      for (const audit of own) told.add(audit);
      const verb = own.length > 1 ? 'have' : 'has';
      const tail = own.length > 0 ? `; ${inWords(own.map(({ words }) => words))} ${verb} no report` : '';
      yield { ...draft, message: `${draft.message}${tail}` };
    }
    for (const audit of missed) if (!told.has(audit)) yield audit.draft;
  },
});

interface Missed {
  readonly on: Draft['on'];
  /** `A1 (planned until 2026-08-14)`. */
  readonly words: string;
  readonly draft: Draft;
}

/** Audits that were planned and not held, each a finding of its own unless the frequency is broken as well. */
function missedAudits(isms: Isms, late: Interval): readonly Missed[] {
  const overdue = [...overdueDuties(isms, ({ kind }) => kind === 'planned-audit', late)];
  return overdue.flatMap(({ duty, draft, daysOverdue, inGrace }) => {
    if (inGrace) return [];
    const message = `${duty.what} was planned until ${duty.due}, ${days(daysOverdue)} ago, and there is no report of it`;
    const words = `${duty.part ?? 'one'} (planned until ${duty.due})`;
    return [{ on: duty.entry, words, draft: { ...draft, message, grade: 'minor' as const } }];
  });
}

function* withoutProgramme(isms: Isms, interval: Interval): Iterable<Draft> {
  const last = lastAudit(isms);
  if (last?.facts.audit_to.state !== 'given') return;
  const ended = last.facts.audit_to;
  const due = addInterval(ended.value, interval);
  if (due >= isms.today) return;
  const daysOverdue = daysBetween(due, isms.today);
  yield {
    on: last.entry,
    at: ended,
    message: `The last internal audit ended on ${ended.value}, the next was due ${due}, ${days(daysOverdue)} ago, and no audit programme is in force`,
    due,
    daysOverdue,
    derivation: `${nameOf(last.entry)} ended on ${ended.value}`,
    detail: 'without-programme',
    missing: ['audit-report', 'audit-programme'],
  };
}
