import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/model/errors.ts';
import { checked, theFinding } from '../support/checked.ts';

const TYPE = `types:
  site-visit:
    kind: record
    prefix: VIS
    states: [planned, held, closed]
    final: [closed]
    fields:
      required: [site]
      properties:
        site: { type: string, enum: [Lyon, Leeds] }
        badge: { type: string, pattern: "^B-\\\\d+$" }
        visited_on: { type: string, format: date }
        next: { type: string, format: date }
        visitors: { type: array, items: { type: object, properties: { who: { format: owner } } } }
        about: { type: string, format: reference }
    obligations:
      - { kind: report, what: Report, on: next, until: held }
      - { kind: next-visit, what: Next visit, after: visited_on, every: 12 months }
`;

const CONFIG = `version: 1\npreset: iso27001\n${TYPE}`;

function visit(fields: string): Record<string, string> {
  const head = 'id: VIS-01\ntype: site-visit\ntitle: Visit\nowner: role:a\nrecorded_on: 2026-01-01';
  return { 'holdfast.yml': CONFIG, 'VIS-01.md': `---\n${head}\n${fields}\n---\n` };
}

async function run(files: Record<string, string>, today = '2026-11-22'): ReturnType<typeof checked> {
  return checked(files, { today });
}

describe('a record type of the user’s own', () => {
  it('governs its documents, and its duties are due like any other', async () => {
    const { report, isms } = await run(visit('status: planned\nsite: Lyon\nvisited_on: 2025-06-01\nnext: 2026-12-01'));
    expect(isms.obligations.map(({ kind, due }) => [kind, due])).toEqual([
      ['report', '2026-12-01'],
      ['next-visit', '2026-06-01'],
    ]);
    expect(theFinding(report, 'obligation-overdue').message).toBe('Next visit was due 2026-06-01, 174 days ago');
    expect(theFinding(report, 'due-soon').message).toBe('Report is due 2026-12-01, in 9 days');
  });

  it('is rid of a duty once it reaches the state that ends it', async () => {
    const { isms } = await run(visit('status: held\nsite: Lyon\nvisited_on: 2026-06-01\nnext: 2026-01-01'));
    expect(isms.obligations.map(({ kind }) => kind)).toEqual(['next-visit']);
  });

  it.each([
    ['status: planned', '`site` is missing'],
    ['status: planned\nsite: Paris', '`site` is not one of: Lyon, Leeds'],
    ['status: gone\nsite: Lyon', '`status` is `gone`; a site-visit is planned, held or closed'],
    ['status: planned\nsite: Lyon\nbadge: X', '`badge`: '],
  ])('is held to its fields: %s', async (fields, message) => {
    const { report } = await run(visit(fields));
    expect(theFinding(report, 'front-matter-invalid').message).toContain(message);
  });

  it('has dates, references and people like any other', async () => {
    const { report } = await run(
      visit('status: planned\nsite: Lyon\nvisited_on: 05/06/2026\nabout: POL-99\nvisitors: [{ who: "@@" }]'),
    );
    expect(theFinding(report, 'date-invalid').message).toContain('05/06/2026');
    expect(theFinding(report, 'broken-reference').message).toContain('POL-99');
    expect(theFinding(report, 'front-matter-invalid').message).toContain('@@');
  });
});

describe('a type that cannot be read', () => {
  it.each([
    [
      'a name that Holdfast has',
      TYPE.replace('site-visit:', 'policy:'),
      '`policy` is a record type of Holdfast already',
      4,
    ],
    ['a format that is none', TYPE.replace('format: date }', 'format: day }'), '`format: day` is none of', 14],
    ['a required field that is none', TYPE.replace('[site]', '[place]'), 'names `place`, which is no property', 10],
    ['a duty on no date', TYPE.replace('on: next', 'on: site'), '`site` is no date field', 19],
    ['a duty without interval', TYPE.replace(', every: 12 months', ''), '`after: visited_on` needs `every`', 20],
    ['a duty until no state', TYPE.replace('until: held', 'until: done'), '`done` is none of its states', 19],
    ['a final state that is none', TYPE.replace('final: [closed]', 'final: [over]'), '`over` is none of its states', 7],
    ['a key that is none', TYPE.replace('prefix:', 'prefx:'), '`types.site-visit.prefx` is not a setting', 6],
    ['a schema that is none', TYPE.replace('{ type: string, format: reference }', 'text'), '`about` is no schema', 17],
  ])('is a mistake with its line: %s', async (_name, types, message, line) => {
    const attempt = run({ 'holdfast.yml': `version: 1\npreset: iso27001\n${types}`, 'a.md': '# A\n' });
    await expect(attempt).rejects.toThrow(ConfigError);
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toThrow(new RegExp(`holdfast.yml:${line}:`));
  });
});
