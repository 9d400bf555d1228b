import { describe, expect, it } from 'vitest';
import { type SoaDifference, soaDifference } from '../../../src/views/soa/soa-difference.ts';
import { record, soaFile, statementIn } from './support.ts';

async function difference(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  alone = false,
): Promise<SoaDifference> {
  const [earlier, later] = [await statementIn(before), await statementIn(after)];
  return soaDifference({ statement: earlier, label: 'v1', alone }, { statement: later, label: 'now' });
}

/** `A.5.1 decision: applicable → excluded`. */
function lines({ changes }: SoaDifference): readonly string[] {
  return changes.map(
    ({ control, kind, before, after }) => `${control} ${kind}: ${before.join(' ')} → ${after.join(' ')}`,
  );
}

const policy = (id: string, controls: string): string =>
  record({ id, type: 'policy', title: id, status: 'effective', owner: 'role:it-lead', level: 'topic', controls });

describe('the difference of two statements', () => {
  it('tells each thing that changed, control by control', async () => {
    const found = await difference(
      {
        'soa.md': soaFile([
          '{ control: A.5.1, applicable: true, reasons: [risk], justification: Old, implementation: planned, target_date: 2027-01-01, evidence: [POL-01, POL-02], owner: role:ceo }',
          '{ control: A.5.2, applicable: true, justification: Same, implementation: planned }',
          '{ control: A.5.3, applicable: true, justification: Goes }',
        ]),
      },
      {
        'soa.md': soaFile([
          '{ control: A.5.1, applicable: false, reasons: [], justification: New, evidence: [POL-02, POL-03], owner: role:cto }',
          '{ control: A.5.2, applicable: true, justification: Same, implementation: planned }',
          '{ control: ACME-01, applicable: true, justification: Comes }',
        ]),
      },
    );
    expect(lines(found)).toEqual([
      'A.5.1 decision: applicable → excluded',
      'A.5.1 implementation: planned → ',
      'A.5.1 justification: Old → New',
      'A.5.1 reasons: risk → ',
      'A.5.1 target-date: 2027-01-01 → ',
      'A.5.1 owner: role:ceo → role:cto',
      'A.5.1 evidence: POL-01 POL-02 → POL-02 POL-03',
      'ACME-01 added:  → applicable',
      'A.5.3 removed: applicable → ',
    ]);
    expect(found).toMatchObject({ controls: 3, unchanged: 1, notChecked: [] });
  });

  it('is empty for the same statement, and for one whose lists stand in another order', async () => {
    const row = (evidence: string): Readonly<Record<string, string>> => ({
      'soa.md': soaFile([`{ control: A.5.1, applicable: true, justification: Same, evidence: [${evidence}] }`]),
    });
    const found = await difference(row('POL-01, POL-02'), row('POL-02, POL-01'));
    expect(found).toMatchObject({ changes: [], controls: 0, unchanged: 1 });
  });

  it('tells a document that took a control up, unless a side is a file alone: then it says so', async () => {
    const soa = { 'soa.md': soaFile(['{ control: A.5.1, applicable: true, justification: Same }']) };
    const [before, after] = [
      { ...soa, 'p.md': policy('POL-01', '[A.5.9]') },
      { ...soa, 'p.md': policy('POL-01', '[A.5.1]') },
    ];
    expect(lines(await difference(before, after))).toEqual([
      'A.5.1 owner:  → role:it-lead',
      'A.5.1 documents:  → POL-01',
    ]);
    const alone = await difference(before, after, true);
    expect(alone.changes).toEqual([]);
    expect(alone.notChecked).toMatchObject([{ what: 'which documents implement each control' }]);
  });

  it('has every control as added where there was no statement before', async () => {
    const found = await difference(
      { 'p.md': policy('POL-01', '[A.5.1]') },
      { 'soa.md': soaFile(['{ control: A.5.1, applicable: true, justification: Because }']) },
    );
    expect(found.before).toMatchObject({ standing: 'proposal', sources: [] });
    expect(lines(found)).toEqual(['A.5.1 added:  → applicable']);
  });

  it('sets numbers of 2013 apart from those of 2022', async () => {
    const found = await difference(
      { 'soa.md': soaFile(['{ control: A.9.2.3, applicable: true, justification: Old }']) },
      { 'soa.md': soaFile(['{ control: A.8.2, applicable: true, justification: Old }']) },
    );
    expect(lines(found)).toEqual(['A.8.2 added:  → applicable', 'A.9.2.3 removed: applicable → ']);
  });
});
