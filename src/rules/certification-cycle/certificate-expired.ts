import * as z from 'zod';
import { certificateStanding } from '../../calendar/certification-cycle.ts';
import { daysBetween } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { certification } from '../../records/types/certification.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { days } from '../wording.ts';

export const certificateExpired = defineRule({
  name: 'certificate-expired',
  area: 'certification-cycle',
  flags: 'A certificate that is still called certified after its last valid day.',
  why: 'From that day on the organisation is not certified: using the mark is misuse, and contracts that ask for it are broken.',
  fix: 'Set `status: expired`, stop using the mark, and agree with the certification body how it can be restored.',
  severity: 'error',
  grade: 'major',
  cause: 'calendar',
  issue: true,
  clauses: [],
  controls: [],
  needs: [],
  steps: ['Stop using the mark', 'Agree restoration with the certification body', 'Record the new decision'],
  falsePositives:
    'The expiry day itself is the last valid one. A new certificate whose record is not merged yet looks like an expired one: merge it.',
  options: z.strictObject({
    restore_within: intervalOption('6 months').describe(
      'How long after the expiry the body can restore the certificate (ISO/IEC 17021-1, 9.6.3.2.5).',
    ),
  }),
  examples: [
    {
      name: 'Expired three weeks ago',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nexpiry_date: 2026-10-31\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message:
            'The certificate expired on 2026-10-31, 22 days ago; its body can restore it until 2027-04-30, after that at least a stage 2 audit is needed',
        },
      ],
    },
    {
      name: 'Expired too long ago to be restored',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nnumber: IS-4711\nexpiry_date: 2026-05-21\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 8,
          message:
            'The certificate expired on 2026-05-21, 185 days ago; the time to restore it ended on 2026-11-21, so at least a stage 2 audit is needed',
        },
      ],
    },
    {
      name: 'Its last valid day, one that is suspended, and one that does not say when it ends',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nexpiry_date: 2026-11-22\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: suspended\nowner: role:isms-manager\nexpiry_date: 2026-10-31\n---\n',
        'records/CRT-03.md':
          '---\nid: CRT-03\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nnumber: IS-4713\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { restore_within }) {
    for (const { entry, facts } of recordsOf(isms, certification)) {
      const expiry = facts.expiry_date;
      if (statusWord(entry) !== 'certified' || expiry.state !== 'given') continue;
      const { state, restorableUntil } = certificateStanding(expiry.value, isms.today, restore_within);
      if (state === 'valid') continue;
      const late = daysBetween(expiry.value, isms.today);
      const restore =
        state === 'restorable'
          ? `its body can restore it until ${restorableUntil}, after that at least a stage 2 audit is needed`
          : `the time to restore it ended on ${restorableUntil}, so at least a stage 2 audit is needed`;
      yield {
        on: entry,
        at: expiry,
        message: `The certificate expired on ${expiry.value}, ${days(late)} ago; ${restore}`,
        due: expiry.value,
        daysOverdue: late,
        derivation: `set by \`${expiry.key}\``,
        note: `last valid day${given(facts.number) === undefined ? '' : ` of ${given(facts.number)}`}`,
      };
    }
  },
});
