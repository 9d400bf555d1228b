import { daysBetween } from '../../calendar/plain-date.ts';
import { recordsOf } from '../../records/inventory.ts';
import { exception } from '../../records/types/exception.ts';
import { waivedBy } from '../../records/waived-rules.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { days, inWords } from '../wording.ts';

export const waiverExpired = defineRule({
  name: 'waiver-expired',
  area: 'exceptions',
  flags: 'An exception that waives a rule of Holdfast, is past its last day, and is still called approved or active.',
  why: 'What it covered is reported again, and whoever reads the exception takes it for allowed.',
  fix: 'Mend what it covered and set `status: expired`, or have it approved again with a new `expires_on`.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: false,
  clauses: ['8.1'],
  controls: ['A.5.36'],
  needs: [],
  falsePositives:
    'The last day itself is covered. Exceptions from controls, policies and the like are told by `exception-lapsed`, and so is a waiver without an end, an approval or a risk. This rule itself cannot be waived.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A waiver that ended three weeks ago',
      files: {
        'records/EXC-004.md':
          '---\nid: EXC-004\ntype: exception\ntitle: Late review\nstatus: active\nowner: role:it-lead\nwaives: [rule:review-overdue, POL-03]\nrisk: RSK-009\napproved_by: person:lee\napproved_on: 2026-04-03\nexpires_on: 2026-10-31\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/EXC-004.md',
          line: 11,
          message: 'The waiver of review-overdue for POL-03 ended on 2026-10-31, 22 days ago',
        },
      ],
    },
    {
      name: 'By its bare name, on its last day and on the day after',
      files: {
        'records/EXC-004.md':
          '---\nid: EXC-004\ntype: exception\ntitle: Late review\nstatus: active\nowner: role:it-lead\nwaives: [review-overdue, POL-03]\nexpires_on: 2026-11-22\n---\n',
        'records/EXC-005.md':
          '---\nid: EXC-005\ntype: exception\ntitle: Self-approval\nstatus: approved\nowner: role:it-lead\nwaives: [self-approval]\nexpires_on: 2026-11-21\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/EXC-005.md', line: 8, message: 'The waiver of self-approval ended on 2026-11-21, 1 day ago' },
      ],
    },
    {
      name: 'A waiver that was closed, and an exception from a control',
      files: {
        'records/EXC-004.md':
          '---\nid: EXC-004\ntype: exception\ntitle: Late review\nstatus: expired\nowner: role:it-lead\nwaives: [rule:review-overdue, POL-03]\nexpires_on: 2026-10-31\n---\n',
        'records/EXC-006.md':
          '---\nid: EXC-006\ntype: exception\ntitle: No MFA on legacy ERP\nstatus: active\nowner: role:it-lead\nwaives: [A.8.5]\nexpires_on: 2026-10-31\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const record of recordsOf(isms, exception)) {
      const { entry, facts } = record;
      const { rules, others } = waivedBy(record, isms);
      const end = facts.expires_on;
      if (entry.lifecycle !== 'in-force' || rules.length === 0 || end.state !== 'given' || end.value >= isms.today)
        continue;
      const late = daysBetween(end.value, isms.today);
      const about = others.length === 0 ? '' : ` for ${inWords(others)}`;
      yield {
        on: entry,
        at: end,
        message: `The waiver of ${inWords(rules)}${about} ended on ${end.value}, ${days(late)} ago`,
        due: end.value,
        daysOverdue: late,
        derivation: `set by \`${end.key}\``,
      };
    }
  },
});
