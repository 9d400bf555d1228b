import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { close } from '../../src/app/close.ts';
import { newRecord } from '../../src/app/new-record.ts';
import { review } from '../../src/app/review.ts';
import { ConfigError } from '../../src/model/errors.ts';

type Folder = Readonly<Record<string, string>>;
const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const TODAY = '2026-11-27';

async function reviewed(files: Folder): Promise<Folder> {
  const { files: written } = await review(
    { files: memoryFiles({ ...CONFIG, ...files }), clock: { now: () => 0 } },
    { named: ['POL-01'], by: 'Bo', approvedBy: 'Ana', outcome: 'confirmed', reason: 'Read, and right' },
    { today: TODAY },
  );
  return { ...files, ...Object.fromEntries(written.map(({ path, after }) => [path, after])) };
}

const HEAD = 'id: POL-01\ntype: policy\nlevel: topic\ntitle: T\n';

/** What a review with approval makes of this front matter. */
const SHAPES: readonly [string, string, Readonly<Record<string, unknown>>][] = [
  ['a folded block as a value', 'status: >-\n  draft\nowner: Bo\nversion: "1.0"\n', { owner: 'Bo', version: '1.0' }],
  ['a literal block as a value', 'status: draft\nreviewed_on: |\n  2025-01-01\nversion: "1.0"\n', { version: '1.0' }],
  [
    'a literal block with a comment behind its sign',
    'status: draft\nreviewed_on: | # by mail\n  2025-01-01\n\nversion: "1.0"\n',
    { version: '1.0' },
  ],
  [
    'a list below its key',
    'status: effective\napproved_by:\n- a\n- b\napproved_on: 2025-01-01\nversion: "1.0"\n',
    { version: '1.0' },
  ],
  [
    'an indented list with comments',
    'status: effective\napproved_by: # both\n  - a # first\n  - b\n# next\nowner: Bo\n',
    { owner: 'Bo' },
  ],
  ['an empty list', 'status: draft\napproved_by: []\nowner: Bo\n', { owner: 'Bo' }],
  ['an empty list with a comment', 'status: draft\napproved_by: [ ] # nobody yet\nowner: Bo\n', { owner: 'Bo' }],
  ['a list between brackets over lines', 'status: draft\napproved_by: [\n  a,\n  b\n  ]\nowner: Bo\n', { owner: 'Bo' }],
  ['a table as a value', 'status: draft\napproved_by:\n  name: x\n  sig: |\n    foo\nowner: Bo\n', { owner: 'Bo' }],
  ['no value', 'status: draft\napproved_by:\nowner: Bo\n', { owner: 'Bo' }],
  ['no value and a comment', 'status: draft\napproved_by: # nobody yet\napproved_on: ~\nowner: Bo\n', { owner: 'Bo' }],
  ['reviews without rows', 'status: draft\nreviews: []\nowner: Bo\n', { owner: 'Bo' }],
  [
    'reviews between brackets',
    'status: draft\nreviews: [{ on: 2025-01-01, by: "A, B" }]\nowner: Bo\n',
    { owner: 'Bo' },
  ],
  ['rows in braces', 'status: draft\nreviews:\n- { on: 2025-01-01, by: A }\nowner: Bo\n', { owner: 'Bo' }],
  ['keys with question marks', '? status\n: draft\n? owner\n: Bo\n', { owner: 'Bo' }],
  ['a quoted key', '"status": draft\n\'owner\': Bo\n', { owner: 'Bo' }],
];

describe.each(SHAPES)('front matter with %s', (_name, fields, kept) => {
  it.each([
    ['as it is', (text: string) => text],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('says what is meant after a review, and all else as before: %s', async (_how, change) => {
    const before = change(`---\n${HEAD}${fields}---\n\n# T\n\nBody --- stays.\n`);
    const text = (await reviewed({ 'p.md': before }))['p.md'] ?? '';
    const { data, content } = matter(text);
    expect(content).toBe(matter(before).content);
    expect(data).toMatchObject({ id: 'POL-01', title: 'T', level: 'topic', approved_by: 'Ana', ...kept });
    expect(String(data['status'])).toBe('effective');
    expect((data['reviewed_on'] as Date).toISOString().slice(0, 10)).toBe(TODAY);
    expect((data['reviews'] as object[]).at(-1)).toMatchObject({ by: 'Bo', reason: 'Read, and right' });
    for (const comment of before.match(/#(?! T)[^\r\n]*/g) ?? []) {
      if (!/nobody yet|first|both|by mail/.test(comment)) expect(text).toContain(comment);
    }
  });
});

describe('what no edit survives', () => {
  it.each([
    ['words where a list belongs', 'status: draft\nreviews: see the binder\n'],
    ['a table where a list belongs', 'status: draft\nreviews: { a: b }\n'],
    ['a bracket in a comment', 'status: draft\nreviews: [\n  # none yet [see minutes]\n  ]\n'],
  ])('is refused, and says what to do: %s', async (_name, fields) => {
    const asked = reviewed({ 'p.md': `---\n${HEAD}${fields}---\n` });
    await expect(asked).rejects.toBeInstanceOf(ConfigError);
    await expect(asked).rejects.toMatchObject({ hint: expect.stringMatching(/./) });
  });

  it('is an id that two records have', async () => {
    const text = `---\n${HEAD}status: draft\n---\n`;
    await expect(reviewed({ 'a.md': text, 'b.md': text })).rejects.toMatchObject({
      message: 'POL-01 is the id of 2 records',
      hint: expect.stringContaining('a.md, b.md'),
    });
  });

  it('is a file that nobody can read, with its problem', async () => {
    const asked = review(
      { files: memoryFiles({ ...CONFIG, 'p.md': '---\nid: POL-01\ntitle: A: b\n---\n' }), clock: { now: () => 0 } },
      { named: ['p.md'], by: 'Bo', outcome: 'confirmed', reason: 'Read' },
      { today: TODAY },
    );
    await expect(asked).rejects.toThrow('p.md cannot be read');
  });
});

it.each([
  ['with', '\n'],
  ['without', ''],
])('writes into the file beside a document, %s a line end at its end', async (_name, end) => {
  const files = {
    'holdfast.yml': 'version: 1\nreaders: [sidecar]\n',
    'p.md': '# T\n',
    'p.yml': `${HEAD}status: draft\nowner: Bo${end}`,
  };
  const once = await reviewed(files);
  expect(once['p.md']).toBe('# T\n');
  expect(matter(`---\n${once['p.yml']}\n---\n`).data).toMatchObject({ owner: 'Bo', approved_by: 'Ana' });
});

describe('words with commas, brackets and colons', () => {
  const WORDS = 'Fire, water: or [theft] # all';
  const values = {
    description: WORDS,
    properties: 'confidentiality',
    risk_owner: 'role:it-lead',
    inherent_likelihood: '3',
    inherent_impact: '4',
    treatment: 'retain',
  };

  it.each([
    ['block', '  - id: RSK-01\n    title: One\n    status: identified\n'],
    ['braces', '  - { id: RSK-01, title: One, status: identified }\n'],
  ])('stay whole in a row of a register in %s', async (_style, row) => {
    const register = `---\nid: REG-01\ntype: register\nof: risk\ntitle: Risks\nentries:\n${row}---\n`;
    const { files } = await newRecord(
      { files: memoryFiles({ ...CONFIG, 'risks.md': register }), clock: { now: () => 0 } },
      { type: 'risk', title: 'A, b', owner: 'role:it-lead', answers: values },
      async () => ({}),
      { today: TODAY },
    );
    const rows = matter(files[0]?.after ?? '').data['entries'] as object[];
    expect(rows[0]).toEqual({ id: 'RSK-01', title: 'One', status: 'identified' });
    expect(rows[1]).toMatchObject({ title: 'A, b', description: WORDS, inherent_impact: 4 });
  });

  it('stay whole in front matter between braces', async () => {
    const nc =
      '---\n{ id: NC-2026-001, type: nonconformity, title: X, status: open, owner: Bo, grade: ofi, actions: [] }\n---\n';
    const { files } = await close(
      { files: memoryFiles({ ...CONFIG, 'nc.md': nc }), clock: { now: () => 0 } },
      'NC-2026-001',
      async (open) => (open.some(({ name }) => name === 'correction') ? openAnswers(open, WORDS) : {}),
      { today: TODAY },
    );
    expect(matter(files[0]?.after ?? '').data).toMatchObject({ correction: WORDS, owner: 'Bo', status: 'contained' });
  });
});

/** The same words for every question, and what fits where words do not. */
function openAnswers(open: readonly { readonly name: string }[], words: string): Readonly<Record<string, string>> {
  const fitting: Readonly<Record<string, string>> = { source: 'complaint', requirement: 'A.5.1' };
  return Object.fromEntries(open.map(({ name }) => [name, fitting[name] ?? words]));
}

it('takes an empty list of actions for none', async () => {
  const nc =
    '---\nid: NC-2026-001\ntype: nonconformity\ntitle: X\nstatus: analysed\nowner: Bo\ngrade: minor\nactions: []\n---\n';
  const answers: Readonly<Record<string, string>> = {
    'action.title': 'T',
    'action.owner': 'Bo',
    'action.action': 'Do',
    'action.due': '2026-12-20',
    'action.effectiveness_criteria': 'Works',
  };
  const ports = { files: memoryFiles({ ...CONFIG, 'nc.md': nc }), clock: { now: () => 0 } };
  const { files } = await close(ports, 'NC-2026-001', async () => answers, { today: TODAY });
  const written = files.find(({ path }) => path === 'nc.md')?.after ?? '';
  expect(matter(written).data['actions']).toEqual(['CA-2026-001']);
});

describe('an answer of a closing that nobody can read', () => {
  const ca =
    '---\nid: CA-2026-001\ntype: corrective-action\ntitle: X\nstatus: implemented\nowner: Bo\nnonconformity: NC-2026-001\naction: Do\ndue: 2026-01-31\neffectiveness_criteria: None\nimplemented_on: 2026-01-30\nevidence: [T-1]\nrecorded_on: 2026-01-01\n---\n';

  it.each([
    ['effective', 'not really'],
    ['verified_by', 'person:nobody'],
    ['verification_evidence', 'TBD'],
  ])('is refused: %s=%s', async (name, answer) => {
    const role = '---\nid: PER-01\ntype: person\ntitle: cy\nstatus: active\nkind: employee\nstart: 2020-01-01\n---\n';
    const answers = { effective: 'true', verified_by: 'person:cy', verification_evidence: 'EVD-1', [name]: answer };
    const ports = { files: memoryFiles({ ...CONFIG, 'ca.md': ca, 'cy.md': role }), clock: { now: () => 0 } };
    await expect(close(ports, 'CA-2026-001', async () => answers, { today: TODAY })).rejects.toThrow(name);
  });
});

it('asks how a record ends that may end in several ways', async () => {
  const exception =
    '---\nid: EXC-01\ntype: exception\ntitle: X\nstatus: active\nowner: Bo\nrecorded_on: 2026-01-01\nwaives: [A.8.5]\nreason: R\ncompensating: C\nrequested_by: Bo\napproved_by: Ana\napproved_on: 2026-01-02\nexpires_on: 2026-12-31\nrisk: RSK-01\n---\n';
  const certificate =
    '---\nid: CRT-01\ntype: certification\ntitle: X\nstatus: certified\nowner: Bo\nrecorded_on: 2026-01-01\n---\n';
  const ports = { files: memoryFiles({ ...CONFIG, 'e.md': exception, 'c.md': certificate }), clock: { now: () => 0 } };
  const { files } = await close(ports, 'EXC-01', async () => ({}), { today: TODAY });
  expect(matter(files[0]?.after ?? '').data['status']).toBe('closed');
  await expect(close(ports, 'CRT-01', async () => ({}), { today: TODAY })).rejects.toThrow('several ways to end');
});
