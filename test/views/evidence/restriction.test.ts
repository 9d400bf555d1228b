import { describe, expect, it } from 'vitest';
import { isoDate, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { registerRows } from '../../../src/views/evidence/register-rows.ts';
import { requirementEvidence } from '../../../src/views/evidence/requirement-evidence.ts';
import { whyRestricted } from '../../../src/views/evidence/restriction.ts';
import { trails } from '../../../src/views/evidence/trails.ts';
import { checked } from '../../support/checked.ts';
import { NONCONFORMITY, POLICY, SOA } from '../../support/evidence-repository.ts';

const day = (text: string): PlainDate => isoDate(text) as PlainDate;
const PERIOD = { from: day('2026-01-01'), to: day('2026-12-31') };

function restricted(document: string): string {
  return document.replace('title:', 'classification: restricted\ntitle:');
}

async function ismsOf(files: Readonly<Record<string, string>>) {
  return (await checked(files, { today: '2026-11-22' })).isms;
}

describe('what only a few may see', () => {
  it.each([
    ['classification: restricted', true],
    ['classification: Strictly confidential', true],
    ['classification: top-secret', true],
    ['classification: SECRET (board)', true],
    ['classification: confidential', false],
    ['classification: internal', false],
    ['classification: unrestricted', false],
    ['distribution: limited to the board', true],
    ['distribution: [role:ceo, "named people only"]', true],
    ['distribution: all staff', false],
    ['title: Restricted areas', false],
  ])('is told by %s: %s', async (line, is) => {
    const isms = await ismsOf({
      'x.md': `---\nid: POL-1\ntype: policy\nstatus: draft\nowner: role:it\n${line}\n---\n`,
    });
    expect(isms.entries.map((entry) => whyRestricted(entry) !== undefined)).toEqual([is]);
  });

  it('is told of a row by its register', async () => {
    const isms = await ismsOf({
      'r.md':
        '---\nid: REG-1\ntype: register\nof: risk\ntitle: R\nstatus: active\nowner: role:it\nclassification: restricted\nentries:\n  - { id: RSK-1, title: A }\n---\n',
    });
    expect(isms.entries.map(whyRestricted)).toEqual(['classification: restricted', 'classification: restricted']);
  });

  it('keeps its place in the registers, and none of what it says', async () => {
    const isms = await ismsOf({ 'nc.md': restricted(NONCONFORMITY) });
    const cells = (include: boolean): string =>
      registerRows(isms, include)
        .flatMap(({ rows }) => rows.flat())
        .join(' | ');
    expect(cells(false)).toMatch(/NC-1 \| A leaver kept access \| closed/);
    expect(cells(false)).not.toMatch(/One account was open|Nobody told IT/);
    expect(cells(true)).toMatch(/One account was open/);
  });

  it('is named in the trails and not shown', async () => {
    const isms = await ismsOf({ 'nc.md': restricted(NONCONFORMITY) });
    const {
      nonconformities: [hidden],
    } = trails(isms, PERIOD, false);
    const {
      nonconformities: [shown],
    } = trails(isms, PERIOD, true);
    expect(hidden).toMatchObject({
      name: 'NC-1',
      withheld: 'classification: restricted',
      steps: [],
      sheet: { facts: [], tables: [] },
    });
    expect(shown?.steps.length).toBeGreaterThan(2);
  });

  it('says what it decides about a control, and not why', async () => {
    const isms = await ismsOf({ 'soa.md': restricted(SOA), 'policies/access.md': POLICY });
    const decision = (include: boolean) =>
      requirementEvidence(isms, include).find(({ id }) => id === 'A.7.1')?.decision;
    expect(decision(false)).toEqual({
      soa: 'SOA-1',
      applicable: 'false',
      implementation: '',
      justification: 'Why is restricted.',
    });
    expect(decision(true)?.justification).toBe('No office');
  });
});

describe('clauses and controls', () => {
  it('are all there, in the order of the standard, with whatever names them in any field', async () => {
    const isms = await ismsOf({ 'nc.md': NONCONFORMITY, 'soa.md': SOA, 'policies/access.md': POLICY });
    const all = requirementEvidence(isms, false);
    expect(all.filter(({ kind }) => kind === 'control')).toHaveLength(93);
    const under = (wanted: string) =>
      all.find(({ id }) => id === wanted)?.records.map(({ name, because }) => `${name} ${because}`);
    expect(under('A.5.18')).toEqual(['NC-1 names it']);
    expect(under('A.5.15')).toEqual(['POL-02 names it']);
    expect(under('10.2')).toEqual(['NC-1 its type']);
    expect(under('A.5.16')).toEqual([]);
  });
});
