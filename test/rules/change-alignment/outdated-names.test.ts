import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/records/entry.ts';
import type { Isms } from '../../../src/records/isms.ts';
import {
  departedPeople,
  type OutdatedName,
  retiredSystems,
} from '../../../src/rules/change-alignment/outdated-names.ts';
import { checked } from '../../support/checked.ts';
import { textOf } from '../../support/parsed.ts';

const PROCEDURE = 'id: PRO-04\ntype: procedure\ntitle: Refunds\nstatus: effective';

/** `the characters that it points at: what it says`, for each name that the look-up finds in the entries of a document. */
async function found(
  lookUp: (isms: Isms) => (entry: Entry) => readonly OutdatedName[],
  records: readonly string[],
  fields: string,
  body = '',
): Promise<readonly string[]> {
  const registers = records.map((lines, index) => [`registers/${index}.md`, `---\n${lines}\n---\n`]);
  const files = {
    ...Object.fromEntries(registers),
    'procedures/refunds.md': `---\n${fields}\n---\n\n${body}\n`,
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
  };
  const { isms } = await checked(files, { today: '2026-11-22', only: [] });
  const entries = isms.entries.filter(({ path }) => path === 'procedures/refunds.md');
  return entries
    .flatMap((entry) => lookUp(isms)(entry).map((name) => ({ ...name, entry })))
    .map(({ entry, at, words }) => `${textOf(entry.document, at)}: ${words}`);
}

const RAJ =
  'id: PER-02\ntype: person\ntitle: raj\nname: Raj van Example\nstatus: left\ngithub: "@Raj-Acme"\nemails: [raj@acme.example]\nend: 2026-07-31';
const PEOPLE = [
  RAJ,
  'type: person\ntitle: Mia  Cruz\nstatus: left',
  'type: person\ntitle: twin-1\nname: Ann Lee\nstatus: left',
  'type: person\ntitle: twin-2\nname: Ann Lee\nstatus: active',
  'type: person\ntitle: odd\nname: "role: nobody here"\nstatus: left',
  'type: person\ntitle: kim\nname: Kim Example\nstatus: active',
];

function peopleIn(body: string, distribution = '[role:it-lead]'): Promise<readonly string[]> {
  return found(departedPeople, PEOPLE, `${PROCEDURE}\ndistribution: ${distribution}`, body);
}

describe('somebody who left is found in a body', () => {
  it.each([
    ['by key', 'Ask person:raj first.', 'person:raj'],
    ['by id', 'Ask person:PER-02 first.', 'person:PER-02'],
    ['by handle', 'Ask @raj-acme first.', '@raj-acme'],
    ['by handle as a key', 'Ask person:raj-acme first.', 'person:raj-acme'],
    ['by full name', 'Ask Raj Van Example.', 'Raj Van Example'],
    ['by full name as a key', 'Ask person:raj-van-example.', 'person:raj-van-example'],
    ['by address', 'Ask [raj@acme.example](mailto:raj@acme.example).', 'raj@acme.example'],
    ['at the very start and end of the text', 'Raj van Example', 'Raj van Example'],
    ['in brackets', 'The lead (Raj van Example) decides.', 'Raj van Example'],
    ['behind a longer word with the same start', 'Not @raj-acme-bot, but @raj-acme.', '@raj-acme'],
    ['by the name that stands first', 'Ask Raj van Example (@raj-acme).', 'Raj van Example'],
    ['in a table of today', '| Task | Contact |\n| - | - |\n| Refunds | @raj-acme |', '@raj-acme'],
  ])('%s', async (_how, body, name) => {
    expect(await peopleIn(body)).toEqual([`${name}: person:raj, who left on 2026-07-31`]);
  });

  it('by a title of two words as a key, with blanks of any width, and without a last day', async () => {
    expect(await peopleIn('Ask person:mia-cruz.')).toEqual(['person:mia-cruz: person:mia-cruz, who left']);
  });
});

describe('no one who left is found in a body', () => {
  it.each([
    ['by a first name', 'Ask Raj.'],
    ['by a name that somebody here bears too', 'Ask Ann Lee.'],
    ['by a name that names nobody', 'Write role: nobody here.'],
    ['by the name of somebody who is here', 'Ask Kim Example or person:kim.'],
    ['in another address', 'Ask [braj@acme.example](mailto:braj@acme.example).'],
    ['in a longer name', 'Ask Raj van Example-Smith or Ana Raj van Examples.'],
    ['in code', 'Run `mail person:raj`.'],
    ['in words that are dated', 'Raj van Example introduced this in 2023.'],
    ['under a heading of the past', '## Revision 3\n\n### Who\n\nRaj van Example'],
    ['in a column of the past', '| Step | Approved by |\n| - | - |\n| 1 | Raj van Example |'],
  ])('%s', async (_how, body) => {
    expect(await peopleIn(body)).toEqual([]);
  });
});

describe('somebody to whom a document is sent', () => {
  it.each([
    ['is found once, at the first place', '[kim, raj, "@Raj-Acme"]', '', ['raj: person:raj, who left on 2026-07-31']],
    [
      'is not looked for in the body',
      '[person:raj]',
      'Ask @raj-acme.',
      ['person:raj: person:raj, who left on 2026-07-31'],
    ],
    [
      'does not hide another',
      '[person:raj]',
      'Ask person:mia-cruz.',
      ['person:raj: person:raj, who left on 2026-07-31', 'person:mia-cruz: person:mia-cruz, who left'],
    ],
    ['is nobody when it cannot be read', '["@", TBD]', '', []],
  ])('%s', async (_what, distribution, body, names) => {
    expect(await peopleIn(body, distribution)).toEqual(names);
  });

  it('is not looked for in other lists', async () => {
    expect(await found(departedPeople, PEOPLE, `${PROCEDURE}\napproved_by: [person:raj]`)).toEqual([]);
  });

  it('is told for a row that is sent to them, and for the body of a register once and not with each row', async () => {
    const rows =
      'title: Procedures\nof: procedure\nentries:\n  - { id: PRO-04, status: effective, distribution: [raj] }';
    expect(await found(departedPeople, PEOPLE, rows, 'Ask person:mia-cruz.')).toEqual([
      'person:mia-cruz: person:mia-cruz, who left',
      'raj: person:raj, who left on 2026-07-31',
    ]);
  });
});

describe('a retired system in `systems:`', () => {
  const ASSETS = [
    'id: AST-03\ntype: asset\ntitle: Old till\nstatus: retired',
    'type: asset\ntitle: Fax\nstatus: retired',
    'id: AST-05\ntype: asset\nstatus: retired',
    'id: AST-06\ntype: asset\ntitle: Mail server\nstatus: retired',
    'id: AST-07\ntype: asset\ntitle: Mail server\nstatus: active',
    'id: AST-08\ntype: asset\ntitle: Next till\nstatus: planned',
  ];

  it.each([
    ['ast-03', ['ast-03: the system AST-03 (Old till), which is retired']],
    ['Fax', ['Fax: the system Fax, which is retired']],
    ['AST-05', ['AST-05: the system AST-05, which is retired']],
    ['AST-06', ['AST-06: the system AST-06 (Mail server), which is retired']],
    ['Mail server', []],
    ['AST-07', []],
    ['AST-08', []],
    ['AST-99', []],
  ])('%s', async (system, names) => {
    const scope = `id: SCP-01\ntype: isms-scope\ntitle: Scope\nstatus: effective\nlinks: [${system}]\nsystems: [Shop, ${system}]`;
    expect(await found(retiredSystems, ASSETS, scope)).toEqual(names);
  });
});
