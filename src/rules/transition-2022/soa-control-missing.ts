import { CONTROLS } from '../../frameworks/iso27001/controls.ts';
import { given } from '../../model/fact.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { legacyControls } from './legacy-controls.ts';
import { currentSoas, type Soa, type SoaEntry, soaEntries, titleOf } from './soa-entries.ts';

export const soaControlMissing = defineRule({
  name: 'soa-control-missing',
  area: 'transition-2022',
  flags:
    'A statement of applicability in force that has no entry for one of the 93 controls of Annex A, or more than one for the same.',
  why: 'The controls that were chosen have to be compared with all of Annex A (6.1.3 c); one that nobody mentions was not compared.',
  fix: 'Add an entry with a decision and its justification for each control that is missing.',
  severity: 'error',
  grade: 'major',
  cause: 'content',
  issue: true,
  clauses: ['6.1.3'],
  controls: [],
  needs: [],
  steps: ['Decide on each missing control', 'Add the entries', 'Have the statement approved again'],
  falsePositives:
    'An entry may name several controls (`A.5.1-A.5.37`). A control set of your own does not replace the comparison: keep the entries as not applicable. Statements that share no control are taken for parts of one. A number of 2013 stands for its successors until `legacy-2013-reference` is dealt with.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Two controls without an entry, and one with two',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\nedition: iso27001-2022\nentries:\n  - { control: A.5.1-A.5.37, applicable: true }\n  - { control: "A.6.1-6.8, A.7.1-7.14", applicable: true }\n  - { control: A.8.1-A.8.10, applicable: true }\n  - { control: A.8.13-A.8.34, applicable: true }\n  - { control: A.8.34, applicable: false }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/soa.md',
          line: 10,
          message: 'SOA-01 4.0 has no entry for 2 of the 93 controls: A.8.11 and A.8.12',
        },
        { path: 'isms/soa.md', line: 14, message: 'SOA-01 4.0 has more than one entry for A.8.34' },
      ],
    },
    {
      name: 'No entries at all',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nedition: iso27001-2022\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'isms/soa.md', line: 4, message: 'SOA-01 has no entry for any of the 93 controls' }],
    },
    {
      name: 'A statement in two files, with a number without quotes and one of 2013',
      files: {
        'isms/soa-5-7.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability, organisation\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.1-A.5.37, applicable: true }\n  - { control: A.6.1-A.6.8, applicable: true }\n  - { control: A.7.1-A.7.14, applicable: true }\n---\n',
        'isms/soa-8.md':
          '---\nid: SOA-02\ntype: soa\ntitle: Statement of applicability, technology\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.9.2.3, applicable: true }\n  - { control: A.8.1, applicable: true }\n  - { control: A.8.3-A.8.9, applicable: true }\n  - { control: 8.10, applicable: true }\n  - { control: A.8.11-A.8.34, applicable: true }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Two statements that share controls are two, and each lacks something',
      files: {
        'isms/soa-shop.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability, shop\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: "A.5.1-A.5.37, A.6.1-A.6.8, A.7.1-A.7.14, A.8.1-A.8.33", applicable: true }\n---\n',
        'isms/soa-bank.md':
          '---\nid: SOA-02\ntype: soa\ntitle: Statement of applicability, bank\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: "A.5.2-A.5.37, A.6.1-A.6.8, A.7.1-A.7.14, A.8.1-A.8.34", applicable: true }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'isms/soa-bank.md', line: 8, message: 'SOA-02 has no entry for 1 of the 93 controls: A.5.1' },
        { path: 'isms/soa-shop.md', line: 8, message: 'SOA-01 has no entry for 1 of the 93 controls: A.8.34' },
      ],
    },
    {
      name: 'Entries that nobody can read, of which another rule tells',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nedition: iso27001-2022\nentries: all 93 apply\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A draft is not finished yet',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: draft\nowner: role:isms-manager\nedition: iso27001-2022\nentries:\n  - { control: A.5.1, applicable: true }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const soas = currentSoas(isms).map((record) => ({ record, entries: soaEntries(record) }));
    for (const { record, entries } of soas) yield* repeated(record, entries);
    const named = soas.map(
      ({ record, entries }) => new Set([...entries.map(({ control }) => control), ...old(record)]),
    );
    const [first] = soas;
    const all = new Set(named.flatMap((controls) => [...controls]));
    const areParts = all.size === named.reduce((sum, { size }) => sum + size, 0);
    if (areParts && first) yield* missing(first.record, all);
    else for (const [index, { record }] of soas.entries()) yield* missing(record, named[index] ?? all);
  },
});

/** What numbers of 2013 in the statement have become. */
function old({ facts }: Soa): readonly string[] {
  return (given(facts.entries) ?? []).flatMap(({ facts: { control } }) =>
    control.state === 'unreadable' ? legacyControls(control.raw).flatMap(({ successors }) => successors) : [],
  );
}

function* missing(record: Soa, named: ReadonlySet<string>): Iterable<Draft> {
  const { entries } = record.facts;
  const lacking = CONTROLS.filter(({ id }) => !named.has(id)).map(({ id }) => id);
  if (lacking.length === 0 || entries.state === 'unreadable') return;
  const all = lacking.length === CONTROLS.length;
  yield {
    on: record.entry,
    at: entries.state === 'absent' ? undefined : entries,
    message: all
      ? `${titleOf(record)} has no entry for any of the ${CONTROLS.length} controls`
      : `${titleOf(record)} has no entry for ${lacking.length} of the ${CONTROLS.length} controls: ${inWords(lacking, 12)}`,
    detail: 'missing',
  };
}

function* repeated(record: Soa, entries: readonly SoaEntry[]): Iterable<Draft> {
  const seen = new Set<string>();
  const again = entries.filter(({ control }) => seen.size === seen.add(control).size);
  const [first] = again;
  if (!first) return;
  yield {
    on: record.entry,
    at: first.at,
    message: `${titleOf(record)} has more than one entry for ${inWords([...new Set(again.map(({ control }) => control))])}`,
    fix: 'Keep one entry with one decision.',
    grade: 'minor',
    detail: 'twice',
  };
}
