import { hasEdition2013Ended } from '../../calendar/certification-cycle.ts';
import type { Fact } from '../../model/fact.ts';
import { type Entry, nameOf, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { certification } from '../../records/types/certification.ts';
import { soa } from '../../records/types/soa.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';

export const standardEditionWithdrawn = defineRule({
  name: 'standard-edition-withdrawn',
  area: 'transition-2022',
  flags:
    'A certificate or a statement of applicability to the edition of 2013. Before that edition ended, on 2025-10-31, it is a warning.',
  why: 'Certificates to the edition of 2013 expired on 2025-10-31 (IAF MD 26): one that is still shown certifies nothing.',
  fix: 'Move to the edition of 2022, and keep the old record with the status `expired` or `superseded`.',
  severity: 'error',
  grade: 'major',
  cause: 'content',
  issue: true,
  clauses: ['6.1.3'],
  controls: [],
  needs: [],
  steps: ['Compare the controls with Annex A of 2022', 'Have the transition audited', 'Record the new certificate'],
  falsePositives:
    'Records of the past may name the edition of 2013: only certificates with the status `certified` and statements that are not superseded are looked at.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A certificate to the edition of 2013',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nedition: "2013"\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2025-11-01',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message: 'CRT-01 is to the edition of 2013, which ended on 2025-10-31',
        },
      ],
    },
    {
      name: 'A statement of applicability on the last day of the edition',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nedition: iso27001-2013\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2025-10-31',
      expect: [
        {
          path: 'isms/soa.md',
          line: 7,
          message: 'SOA-01 is to the edition of 2013, which ends on 2025-10-31',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'An expired certificate and a superseded statement are history',
      files: {
        'isms/soa-3.md':
          '---\nid: SOA-02\ntype: soa\ntitle: Statement of applicability 3\nstatus: effective\nowner: role:isms-manager\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: expired\nowner: role:isms-manager\nedition: "2013"\n---\n',
        'isms/soa-2.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability 2\nstatus: superseded\nowner: role:isms-manager\nedition: iso27001-2013\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const hasEnded = hasEdition2013Ended(isms.today);
    for (const { entry, edition } of editions(isms)) {
      if (edition.state !== 'given' || !edition.value.endsWith('2013')) continue;
      yield {
        on: entry,
        at: edition,
        message: `${nameOf(entry)} is to the edition of 2013, which ${hasEnded ? 'ended' : 'ends'} on 2025-10-31`,
        severity: hasEnded ? undefined : 'warning',
        detail: 'edition',
      };
    }
  },
});

function editions(isms: Isms): readonly { readonly entry: Entry; readonly edition: Fact<string> }[] {
  return [
    ...recordsOf(isms, certification).filter(({ entry }) => statusWord(entry) === 'certified'),
    ...recordsOf(isms, soa).filter(({ entry }) => entry.lifecycle !== 'no-longer'),
  ].map(({ entry, facts }) => ({ entry, edition: facts.edition }));
}
