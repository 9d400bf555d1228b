import * as z from 'zod';
import { addInterval } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { detectionFor, nonconformityFor } from './actions.ts';

function action(due: string): string {
  return `---\nid: CA-2026-009\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: in-progress\nowner: "@dana"\nnonconformity: NC-2026-004\ndue: ${due}\n---\n`;
}

function found(on: string, grade: string): string {
  return `---\nid: NC-2026-004\ntype: nonconformity\ntitle: Lost laptop\nstatus: open\nowner: "@dana"\ngrade: ${grade}\ndetected_on: ${on}\n---\n`;
}

export const correctiveActionOverdue = defineRule({
  name: 'corrective-action-overdue',
  area: 'corrective-action',
  flags:
    'A corrective action that is not implemented and whose deadline has passed. For the first days it is a warning.',
  why: 'A missed deadline on a nonconformity is what turns a minor one into a major one at the next audit.',
  fix: 'Implement it and record the evidence, or agree a new date and record who approved it and why under `postponements:`.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['10.2'],
  controls: [],
  needs: [],
  falsePositives:
    'An implemented action that waits for its verification is not overdue. Due today is not overdue. A day from before the nonconformity was detected has a rule of its own.',
  options: z.strictObject({
    grace: intervalOption('14 days').describe('How long after the deadline the finding stays a warning.'),
    major_after: intervalOption('90 days').describe(
      'How long after the deadline an auditor would likely call it major.',
    ),
  }),
  examples: [
    {
      name: 'Three weeks late',
      files: {
        'records/CA-2026-009.md':
          '---\nid: CA-2026-009\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: in-progress\nowner: "@dana"\nnonconformity: NC-2026-004\ndue: 2026-10-30\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-009.md',
          line: 8,
          message: 'Corrective action was due 2026-10-30, 23 days ago',
          severity: 'error',
        },
      ],
    },
    {
      name: 'Late by three days',
      files: {
        'records/CA-2026-009.md':
          '---\nid: CA-2026-009\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: in-progress\nowner: "@dana"\ndue: 2026-11-19\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-009.md',
          line: 7,
          message: 'Corrective action was due 2026-11-19, 3 days ago',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A day from before the detection, of which another rule tells',
      files: {
        'records/CA-2026-009.md':
          '---\nid: CA-2026-009\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: in-progress\nowner: "@dana"\nnonconformity: NC-2026-004\ndue: 2025-10-30\n---\n',
        'records/NC-2026-004.md':
          '---\nid: NC-2026-004\ntype: nonconformity\ntitle: Lost laptop\nstatus: open\nowner: "@dana"\ndetected_on: 2026-09-14\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Implemented, and waiting for verification',
      files: {
        'records/CA-2026-009.md':
          '---\nid: CA-2026-009\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: implemented\nowner: "@dana"\ndue: 2026-10-30\nimplemented_on: 2026-10-29\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A day late, and for a major nonconformity, which was found on the very day of the deadline',
      files: {
        'records/CA-2026-009.md': action('2026-11-21'),
        'records/NC-2026-004.md': found('2026-11-21', 'major'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-009.md',
          line: 8,
          message: 'Corrective action was due 2026-11-21, 1 day ago',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Ninety days late, for a minor one',
      files: {
        'records/CA-2026-009.md': action('2026-08-24'),
        'records/NC-2026-004.md': found('2026-02-17', 'minor'),
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CA-2026-009.md', line: 8, message: 'Corrective action was due 2026-08-24, 90 days ago' },
      ],
    },
    {
      name: 'Ninety-one days late: an auditor would likely call it major',
      files: {
        'records/CA-2026-009.md': action('2026-08-23'),
        'records/NC-2026-004.md': found('2026-02-17', 'minor'),
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CA-2026-009.md', line: 8, message: 'Corrective action was due 2026-08-23, 91 days ago' },
      ],
    },
  ],
  *check(isms, options) {
    for (const { duty, draft } of overdueDuties(isms, ({ kind }) => kind === 'corrective-action', options.grace)) {
      // A day from before the detection is a slip of the pen, of which `corrective-action-undated` tells.
      if (duty.due < (detectionFor(isms, duty.entry)?.on ?? '')) continue;
      const likelyMajor = isms.today > addInterval(duty.due, options.major_after) || isForMajor(isms, duty.entry);
      // Of an action that is late somebody has to hear at once.
      yield { ...draft, grade: likelyMajor ? 'major' : undefined, needsIssue: undefined };
    }
  },
});

function isForMajor(isms: Isms, action: Entry): boolean {
  const found = nonconformityFor(isms, action);
  return found !== undefined && given(found.facts.grade) === 'major';
}
