import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { type NewRecord, type NewRequest, newRecord } from '../../src/app/new-record.ts';
import type { Answers, FieldQuestion } from '../../src/authoring/field-questions.ts';
import { nextId } from '../../src/authoring/next-id.ts';
import { isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { ConfigError } from '../../src/model/errors.ts';
import type { Field } from '../../src/records/fields/field.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { nonconformity } from '../../src/records/types/nonconformity.ts';
import { policy } from '../../src/records/types/policy.ts';
import { checked } from '../support/checked.ts';

const TODAY = '2026-11-22';
type Folder = Readonly<Record<string, string>>;
const CONFIG = { 'holdfast.yml': 'version: 1\npreset: strict\n' };

const REGISTER =
  '---\nid: REG-01\ntype: register\nof: risk\ntitle: Risks\nstatus: active\nowner: role:ciso\nentries:\n  - id: RSK-01\n    title: One # the first\n    status: identified\n---\n\nText.\n';

function made(
  request: Partial<NewRequest>,
  files: Folder = {},
  answer: (open: readonly FieldQuestion[]) => Promise<Answers> = answered,
): Promise<NewRecord> {
  return newRecord(
    { files: memoryFiles({ ...CONFIG, ...files }), clock: { now: () => 0 } },
    { type: 'policy', title: 'A title: with "marks", and more', owner: 'role:ciso', answers: {}, ...request },
    answer,
    { today: TODAY },
  );
}

/** An answer that fits, whatever is asked. */
async function answered(open: readonly FieldQuestion[]): Promise<Answers> {
  return Object.fromEntries(open.map(({ name, field, among }) => [name, among?.[0] ?? fitting(field)]));
}

function fitting(field: Field): string {
  const kind = field.kind === 'list' ? (field.of?.kind ?? 'text') : field.kind;
  const to = (field.kind === 'list' ? field.of?.to : field.to)?.[0];
  const known: Partial<Record<Field['kind'], string>> = {
    number: '3',
    date: '2027-03-31',
    instant: '2026-11-20T08:00:00Z',
    interval: '6 months',
    'time-span': '72 hours',
    version: '1.0',
    reference: RECORD_TYPES.find(({ type }) => type === to)?.prefix.concat('-01') ?? 'POL-01',
    'reference-or-url': 'https://example.com/a',
    owner: 'role:ciso',
    clause: '9.2',
    control: 'A.5.1',
    requirement: 'A.5.18',
    map: '{ level: role:ciso }',
  };
  return known[kind] ?? 'Words: with a colon, a comma and a "quote"';
}

describe.each(RECORD_TYPES.map((definition) => [definition.type, definition] as const))(
  'a new %s',
  (type, definition) => {
    it('is valid, whatever state it begins in', async () => {
      const { files, id } = await made({ type });
      expect(id).toMatch(new RegExp(`^${definition.prefix}-(?:2026-001|01)$`));
      const [file] = files;
      const { report } = await checked({ ...CONFIG, [file?.path ?? '']: file?.after ?? '' }, { today: TODAY });
      expect(report.findings.filter(({ rule }) => rule === 'front-matter-invalid')).toEqual([]);
      expect(report.summary.governed).toBe(1);
    });
  },
);

describe('where a new record goes', () => {
  it('is beside the others of its type', async () => {
    const { path } = await made({}, { 'isms/rules/POL-07.md': '---\nid: POL-07\ntype: policy\ntitle: X\n---\n' });
    expect(path).toBe('isms/rules/POL-08.md');
  });

  it('is the register of its type, at its end and with nothing else touched', async () => {
    const { files, id } = await made({ type: 'risk' }, { 'risks.md': REGISTER });
    expect(id).toBe('RSK-02');
    const [before, after] = [files[0]?.before ?? '', files[0]?.after ?? ''];
    const added = after.slice(before.indexOf('---\n\nText.'), after.length - '---\n\nText.\n'.length);
    expect(before.replace('---\n\nText.', `${added}---\n\nText.`)).toBe(after);
    expect(added).toMatch(
      /^ {2}- id: RSK-02\n {4}title: "A title: with \\"marks\\", and more"\n {4}status: identified\n/,
    );
  });

  it('is written in the style of the row before it', async () => {
    const flow = REGISTER.replace(
      / {2}- id[\s\S]*identified\n/,
      '  - { id: RSK-01, title: One, status: identified }\n',
    );
    const { files } = await made({ type: 'risk' }, { 'risks.md': flow });
    expect(files[0]?.after).toMatch(/\n {2}- \{ id: RSK-02, title: "A title[^\n]*\}\n---/);
  });

  it('is an empty register of its type', async () => {
    const { files } = await made(
      { type: 'risk' },
      { 'risks.md': REGISTER.replace(/entries:[\s\S]*?---/, 'entries: []\n---') },
    );
    expect(files[0]?.path).toBe('risks.md');
    expect(files[0]?.after).toContain('entries:\n  - id: RSK-01\n');
  });

  it('is the usual folder, where the other documents are', async () => {
    const beside = {
      'isms/records/incidents/README.md': '# Incidents\n',
      'isms/scope.md': '---\nid: SCP-01\ntype: isms-scope\n---\n',
    };
    expect((await made({ type: 'incident' }, beside)).path).toBe('isms/records/incidents/INC-2026-001.md');
    expect((await made({ type: 'incident' })).path).toBe('records/incidents/INC-2026-001.md');
    expect((await made({ type: 'handover' }, beside)).path).toBe('isms/records/handovers/HND-2026-001.md');
    const parts = { 'policies/a.md': '---\nid: POL-01\ntype: policy\n---\n' };
    expect((await made({ type: 'handover' }, parts)).path).toBe('records/handovers/HND-2026-001.md');
  });
});

describe('the next id', () => {
  const day = isoDate(TODAY) as PlainDate;
  it.each([
    ['counts on within the year', nonconformity, ['NC-2026-003', 'NC-2026-001', 'NC-2025-009'], 'NC-2026-004'],
    ['begins a new year', nonconformity, ['NC-2025-009'], 'NC-2026-001'],
    ['keeps the width that is in use', nonconformity, ['NC-2026-07'], 'NC-2026-08'],
    ['goes on without years where there are none', nonconformity, ['NC-7'], 'NC-8'],
    ['never fills a gap', policy, ['POL-01', 'POL-09'], 'POL-10'],
    ['begins', policy, [], 'POL-01'],
    ['takes no notice of other prefixes', policy, ['XPOL-05', 'POL-X', 'POLICY-9'], 'POL-01'],
  ])('%s', (_name, type, known, next) => {
    expect(nextId(type, known, day)).toBe(next);
  });
});

describe('what is asked', () => {
  it('depends on the answers', async () => {
    const asked: string[][] = [];
    await made({ type: 'nonconformity', answers: { grade: 'minor' } }, {}, async (open) => {
      asked.push(open.map(({ name }) => name));
      return { ...(await answered(open)), ...(asked.length === 1 ? { source: 'internal-audit' } : {}) };
    });
    expect(asked).toEqual([['source', 'requirement', 'statement', 'evidence'], ['source_ref']]);
  });

  it('offers the people and records that the repository knows', async () => {
    const files = {
      'people.md':
        '---\nid: PER-01\ntype: person\ntitle: kim\nstatus: active\nkind: employee\nstart: 2020-01-01\n---\n',
      'nc.md': '---\nid: NC-2026-001\ntype: nonconformity\ntitle: X\nstatus: open\n---\n',
      'old.md': '---\nid: NC-2025-001\ntype: nonconformity\ntitle: X\nstatus: closed\n---\n',
    };
    const offered: Record<string, readonly string[] | undefined> = {};
    await made({ type: 'corrective-action', owner: undefined }, files, async (open) => {
      for (const { name, among } of open) offered[name] = among;
      return answered(open);
    });
    expect(offered).toMatchObject({ owner: ['person:kim'], nonconformity: ['NC-2026-001'] });
  });

  it('is nothing when all is said', async () => {
    const { files } = await made({ answers: { level: 'topic', tags: 'a, b, "c' } }, {}, () =>
      Promise.reject(new Error('asked')),
    );
    expect(files[0]?.after).toContain('level: topic\n');
    expect(files[0]?.after).toContain('tags: [a, b, "\\"c"]\n');
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<NewRequest>, RegExp, RegExp]>([
    ['a type that nobody knows', { type: 'polcy' }, /no record type polcy/, /Did you mean `policy`/],
    ['a field that the type does not have', { answers: { levl: 'top' } }, /no field levl/, /Did you mean `level`/],
    ['a state that it never has', { status: 'drafted' }, /never drafted/, /Did you mean `draft`/],
    [
      'a value that nobody can read',
      { answers: { level: 'middle' } },
      /level: `middle`: is not one of: top, topic/,
      /^$/,
    ],
    ['YAML that is none', { answers: { level: 'top', tags: '[a, {' } }, /no YAML on one line/, /^$/],
    ['a placeholder', { answers: { level: 'top', approval_ref: 'TBD' } }, /says nothing yet/, /^$/],
    [
      'a day to come for what was done',
      { type: 'nonconformity', answers: { detected_on: '2026-11-23' } },
      /still to come/,
      /^$/,
    ],
    ['somebody whom nobody knows', { owner: 'role:nobdy' }, /nobody here is called role:nobdy/, /Known are role:ciso/],
  ])('%s', async (_name, request, message, hint) => {
    const role = '---\nid: ROL-01\ntype: role\ntitle: CISO\nstatus: active\nkey: ciso\n---\n';
    const error = await made(request, { 'role.md': role }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toMatch(message);
    expect((error as ConfigError).hint ?? '').toMatch(hint);
  });

  it('a file that is there, although nobody could read its id', async () => {
    const broken = {
      'policies/POL-01.md': '---\nid: [\n---\n',
      'policies/x.md': '---\nid: POL-X\ntype: policy\n---\n',
    };
    await expect(made({}, broken)).rejects.toThrow('is there already');
  });
});
