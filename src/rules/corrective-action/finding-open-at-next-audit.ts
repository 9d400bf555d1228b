import * as z from 'zod';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { hasReached } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { days } from '../wording.ts';
import { actionsOf, type Nonconformity } from './actions.ts';
import { type Audit, allAudits, auditToCloseBefore } from './audits.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function finding(id: string, grade: string, detected: string, status = 'open'): string {
  return `---\nid: ${id}\ntype: nonconformity\ntitle: Late access removal\nstatus: ${status}\nowner: role:it-lead\ngrade: ${grade}\ndetected_on: ${detected}\n---\n`;
}

function action(id: string, against: string, status: string, due: string): string {
  return `---\nid: ${id}\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: ${status}\nowner: role:it-lead\nnonconformity: ${against}\ndue: ${due}\n---\n`;
}

function certificate(next: string): string {
  return `---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\naudits:\n  - { kind: surveillance-1, from: 2025-12-01, to: 2025-12-03, result: recommended }\n  - ${next}\n---\n`;
}

export const findingOpenAtNextAudit = defineRule({
  name: 'finding-open-at-next-audit',
  area: 'corrective-action',
  flags:
    'A major or minor nonconformity from before the last audit that is still open when the next audit starts; in the weeks before, a warning.',
  why: 'Earlier findings are the first thing that an auditor looks at, and one that is open again is often graded up.',
  fix: 'Close it and have its action verified, or prepare to show what was done and by when the rest will be.',
  severity: 'error',
  grade: 'major',
  cause: 'calendar',
  issue: true,
  clauses: ['10.2'],
  controls: [],
  needs: [],
  steps: ['Finish the corrective action', 'Have it verified', 'Close the nonconformity'],
  falsePositives:
    'What was detected between two audits has until the one after the next. A minor whose actions are all implemented, or due only after the audit starts, is on its plan: it is not announced, and once the audit has started it is a warning. An internal audit that was planned and not held starts nothing.',
  options: z.strictObject({
    warn_before: intervalOption('30 days').describe('How long before the audit the warning begins.'),
  }),
  examples: [
    {
      name: 'Found at the surveillance audit of last year, and the next one starts in 13 days',
      files: {
        ...CONFIG,
        'records/NC-2025-002.md': finding('NC-2025-002', 'minor', '2025-12-02'),
        'records/CRT-01.md': certificate(
          '{ kind: surveillance-2, planned_from: 2026-12-05, planned_to: 2026-12-06, result: pending }',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2025-002.md',
          line: 8,
          message: 'Detected on 2025-12-02 and still open: the surveillance 2 audit starts on 2026-12-05, in 13 days',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The audit started today; another one starts in 31 days',
      files: {
        ...CONFIG,
        'records/NC-2025-002.md': finding('NC-2025-002', 'major', '2025-12-03', 'actioned'),
        'records/CRT-01.md': certificate(
          '{ kind: surveillance-2, planned_from: 2026-11-22, planned_to: 2026-11-24, result: pending }',
        ),
        'records/NC-2026-007.md': finding('NC-2026-007', 'minor', '2026-11-20'),
        'audits/AP-2026.md':
          '---\nid: AP-2026\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\naudits:\n  - { id: A2, planned_from: 2026-12-23, planned_to: 2026-12-23, status: planned }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2025-002.md',
          line: 8,
          message: 'Detected on 2025-12-03 and still open when the surveillance 2 audit started on 2026-11-22',
        },
      ],
    },
    {
      name: 'A minor on its plan, at an internal audit that was held',
      files: {
        ...CONFIG,
        'records/NC-2026-001.md': finding('NC-2026-001', 'minor', '2026-02-17', 'actioned'),
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: in-progress\nowner: role:it-lead\nnonconformity: NC-2026-001\ndue: 2027-01-31\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit\nstatus: closed\nowner: role:internal-auditor\naudit_from: 2026-02-16\naudit_to: 2026-02-18\n---\n',
        'audits/IA-2026-02.md':
          '---\nid: IA-2026-02\ntype: audit-report\ntitle: Audit of suppliers\nstatus: fieldwork\nowner: role:internal-auditor\naudit_from: 2026-11-16\naudit_to: 2026-11-27\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-001.md',
          line: 8,
          message: 'Detected on 2026-02-17 and still open when the internal audit IA-2026-02 started on 2026-11-16',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Detected after the last audit; closed; an opportunity; and an internal audit that never was',
      files: {
        ...CONFIG,
        'records/NC-2026-002.md': finding('NC-2026-002', 'minor', '2026-11-10'),
        'records/NC-2025-003.md': finding('NC-2025-003', 'minor', '2025-12-02', 'closed'),
        'records/NC-2025-004.md': finding('NC-2025-004', 'ofi', '2025-12-02'),
        'records/NC-2025-005.md': finding('NC-2025-005', 'TBD', '2025-12-02'),
        'records/CRT-01.md': certificate(
          '{ kind: surveillance-2, planned_from: 2026-12-05, planned_to: 2026-12-06, result: pending }',
        ),
        'audits/AP-2026.md':
          '---\nid: AP-2026\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\naudits:\n  - { id: A1, planned_from: 2026-06-01, planned_to: 2026-06-05, status: planned }\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The next audit starts in 30 days; of two minors, one is late with its plan by a day',
      files: {
        ...CONFIG,
        'records/NC-2025-002.md': finding('NC-2025-002', 'minor', '2025-12-02', 'actioned'),
        'records/CA-2025-002.md': action('CA-2025-002', 'NC-2025-002', 'implemented', '2026-01-31'),
        'records/CA-2025-003.md': action('CA-2025-003', 'NC-2025-002', 'in-progress', '2026-12-22'),
        'records/NC-2025-003.md': finding('NC-2025-003', 'minor', '2025-12-02', 'actioned'),
        'records/CA-2025-004.md': action('CA-2025-004', 'NC-2025-003', 'implemented', '2026-01-31'),
        'records/CA-2025-005.md': action('CA-2025-005', 'NC-2025-003', 'in-progress', '2026-12-21'),
        'records/CRT-01.md': certificate(
          '{ kind: surveillance-2, planned_from: 2026-12-22, planned_to: 2026-12-23, result: pending }',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2025-003.md',
          line: 8,
          message: 'Detected on 2025-12-02 and still open: the surveillance 2 audit starts on 2026-12-22, in 30 days',
          severity: 'warning',
        },
      ],
    },
  ],
  *check(isms, { warn_before }) {
    const audits = allAudits(isms);
    for (const record of recordsOf(isms, nonconformity)) {
      const { entry, facts } = record;
      const detected = facts.detected_on;
      const grade = given(facts.grade);
      if (entry.lifecycle !== 'in-force' || detected.state !== 'given' || grade === undefined || grade === 'ofi')
        continue;
      const audit = auditToCloseBefore(audits, detected.value);
      if (!audit || addInterval(isms.today, warn_before) < audit.start) continue;
      const hasStarted = audit.start <= isms.today;
      const isPlanned = isOnPlan(isms, record, audit);
      if (isPlanned && !hasStarted) continue;
      const since = `Detected on ${detected.value} and still open`;
      yield {
        on: entry,
        at: detected,
        message: hasStarted
          ? `${since} when the ${audit.name} started on ${audit.start}`
          : `${since}: the ${audit.name} starts on ${audit.start}, in ${days(daysBetween(isms.today, audit.start))}`,
        ...(hasStarted && !isPlanned ? {} : { severity: 'warning' }),
        ...(isPlanned ? { grade: 'minor', needsIssue: false } : {}),
      } satisfies Draft;
    }
  },
});

/** A minor finding with which nobody is late: verified already, or with actions that are done or due after the audit starts. */
function isOnPlan(isms: Isms, record: Nonconformity, { start }: Audit): boolean {
  if (given(record.facts.grade) !== 'minor') return false;
  const actions = actionsOf(isms, record);
  const isOnTime = actions.every(
    ({ entry, facts }) => hasReached(entry, 'implemented') || (given(facts.due) ?? '') >= start,
  );
  return hasReached(record.entry, 'verified') || (actions.length > 0 && isOnTime);
}
