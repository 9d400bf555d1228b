import { describe, expect, it } from 'vitest';
import { type Budget, type BudgetOptions, budgetOf } from '../../src/views/budget/budget.ts';
import { checked } from '../support/checked.ts';
import { cleanIsms } from '../support/clean-isms.ts';

type Files = Record<string, string>;

interface Plan {
  readonly id?: string;
  readonly year?: number;
  readonly status?: string;
  readonly currency?: string;
  readonly more?: readonly string[];
}

function plan(
  lines: readonly string[],
  { id, year = 2026, status = 'active', currency = 'EUR', more = [] }: Plan = {},
): Files {
  const name = id ?? `BUD-${year}`;
  const head = [
    `id: ${name}`,
    'type: budget-plan',
    `title: Budget ${year}`,
    `status: ${status}`,
    'owner: role:cfo',
    `fiscal_from: ${year}-01-01`,
    `fiscal_to: ${year}-12-31`,
    `currency: ${currency}`,
    ...more,
    'lines:',
    ...lines.map((line) => `  - { ${line} }`),
  ];
  return { [`budget/${name}.md`]: `---\n${head.join('\n')}\n---\n` };
}

const COMPLETE = ['certification-fees', 'internal-audit', 'tools', 'training'].map(
  (category) => `category: ${category}, planned: 1000`,
);

function certificate(...audits: readonly string[]): Files {
  const rows = audits.map((row) => `{ ${row} }`).join(', ');
  return {
    'crt.md': `---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms\ndecision_date: 2025-03-10\nexpiry_date: 2028-03-09\ncycle: 1\naudits: [${rows}]\n---\n`,
  };
}

async function budget(files: Files, options: BudgetOptions = {}): Promise<Budget> {
  const all = { 'holdfast.yml': 'version: 1\npreset: iso27001\n', ...files };
  return budgetOf((await checked(all, { today: '2026-11-22' })).isms, options);
}

function gapsOf({ years }: Budget): readonly string[] {
  return years.flatMap(({ from, gaps }) => gaps.map(({ message }) => `${from.slice(0, 4)} ${message}`));
}

describe('the budget', () => {
  it('sets plan against actual by line and by category, where one line makes up for another', async () => {
    const { years } = await budget(
      plan([
        'category: tools, item: Scanner, planned: 100, committed: 150, spent: 120, owner: role:it',
        'category: tools, planned: 100, spent: 20',
        'category: training, planned: 10, spent: 30',
        'item: Gift, spent: 5',
      ]),
    );
    const [view] = years[0]?.plans ?? [];
    expect(view?.lines).toMatchObject([
      { number: 1, planned: 100, committed: 150, spent: 120, left: 0, over: 50, owner: 'role:it' },
      { number: 2, planned: 100, committed: 0, spent: 20, left: 80, over: 0, owner: undefined },
      { number: 3, left: 0, over: 20 },
      { number: 4, planned: 0, spent: 5, over: 5, used: { value: 'n/a' } },
    ]);
    expect(view?.categories.map(({ category, left, over, used }) => [category, left, over, used.value])).toEqual([
      ['training', 0, 20, 300],
      [undefined, 0, 5, 'n/a'],
      ['tools', 30, 0, 70],
    ]);
    expect(view?.total).toMatchObject({ planned: 210, committed: 150, spent: 175, left: 30, over: 25 });
  });

  it('adds decimals without a rain of digits', async () => {
    const { years } = await budget(plan(['category: tools, planned: 0.1', 'category: tools, planned: 0.2']));
    expect(years[0]?.plans[0]?.total.planned).toBe(0.3);
  });

  it('never adds one currency to another', async () => {
    const { years } = await budget({
      ...plan(COMPLETE, { id: 'BUD-A', currency: 'EUR' }),
      ...plan(['category: tools, planned: 7'], { id: 'BUD-B', currency: 'CHF' }),
    });
    expect(years[0]?.plans.map(({ currency, total }) => [currency, total.planned])).toEqual([
      ['EUR', 4000],
      ['CHF', 7],
    ]);
    expect(Object.keys(years[0] ?? {})).not.toContain('total');
  });

  it('shows the running year with the share of it that is over, and the next', async () => {
    const view = await budget({ ...plan(COMPLETE), ...plan(COMPLETE, { year: 2027, status: 'draft' }) });
    expect(view.years).toMatchObject([
      { which: 'running', from: '2026-01-01', to: '2026-12-31', elapsed: { numerator: 326, denominator: 365 } },
      { which: 'next', from: '2027-01-01', elapsed: { value: 0 } },
    ]);
    expect(gapsOf(view)).toEqual(['2027 It is not approved: draft']);
  });

  it('shows the year that is asked for, all of it over', async () => {
    const view = await budget(
      { ...plan(COMPLETE), ...plan(COMPLETE, { year: 2024, status: 'closed' }) },
      { year: 2024 },
    );
    expect(view.years).toMatchObject([{ which: 'asked', from: '2024-01-01', elapsed: { value: 100 } }]);
    expect(view.years[0]?.plans.map(({ name }) => name)).toEqual(['BUD-2024']);
  });

  it('takes the calendar year where there is no plan, and says that there is none', async () => {
    const view = await budget({});
    expect(view.years.map(({ isPlanned }) => isPlanned)).toEqual([false, false]);
    expect(gapsOf(view)).toEqual([
      '2026 No budget plan for the year from 2026-01-01 to 2026-12-31',
      '2027 No budget plan for the year from 2027-01-01 to 2027-12-31',
    ]);
  });

  it('follows a fiscal year that is not the calendar year', async () => {
    const files = Object.fromEntries(
      Object.entries(plan(COMPLETE)).map(([path, text]) => [
        path,
        text.replace('2026-01-01', '2026-04-01').replace('2026-12-31', '2027-03-31'),
      ]),
    );
    expect((await budget(files)).years).toMatchObject([
      { from: '2026-04-01', to: '2027-03-31' },
      { from: '2027-04-01', to: '2028-03-31', isPlanned: false },
    ]);
  });

  it('finds the line that pays for each external audit, those that nobody has planned included', async () => {
    const view = await budget({
      ...certificate(
        'kind: surveillance-1, from: 2026-02-10, to: 2026-02-11, result: recommended',
        'kind: recertification, planned_from: 2027-12-06, planned_to: 2027-12-10',
      ),
      ...plan([...COMPLETE, 'category: certification-fees, item: Recertification, planned: 9000, for: CRT-01']),
      ...plan([...COMPLETE.slice(1), 'category: certification-fees, item: Surveillance, planned: 5000'], {
        year: 2027,
      }),
    });
    expect(
      view.years.map(({ audits }) =>
        audits.map(({ kind, day, paidBy }) => [kind, day, paidBy.map(({ planned }) => planned)]),
      ),
    ).toEqual([[['surveillance-1', '2026-02-10', [1000]]], [['recertification', '2027-12-06', []]]]);
    expect(gapsOf(view)).toEqual([
      '2027 The recertification audit of CRT-01 (2027-12-06) has no line of certification fees',
    ]);

    const unplanned = await budget({ ...certificate(), ...plan(COMPLETE), ...plan(COMPLETE.slice(1), { year: 2027 }) });
    expect(
      unplanned.years.map(({ audits }) => audits.map(({ kind, day, isPlanned }) => [kind, day, isPlanned])),
    ).toEqual([[['surveillance-1', '2026-03-10', false]], [['surveillance', '2027-12-31', false]]]);
    expect(gapsOf(unplanned)).toContain(
      '2027 The surveillance audit of CRT-01 (by 2027-12-31, not planned yet) has no line of certification fees',
    );
  });

  it('says what is missing from a plan, what is beyond it, and what was approved too low', async () => {
    const view = await budget(
      plan(['category: tools, planned: 100, spent: 101', 'category: staff, planned: 50'], {
        more: ['approved_amount: 149'],
      }),
    );
    expect(gapsOf(view).slice(0, 3)).toEqual([
      '2026 No line for: certification-fees, internal-audit, training',
      '2026 Approved are 149 EUR, and its lines come to 150 EUR',
      '2026 tools: 1 EUR spent or ordered beyond the plan',
    ]);
    const enough = await budget(plan(COMPLETE, { more: ['approved_amount: 4000'] }), { requiredCategories: ['tools'] });
    expect(gapsOf(enough).filter((gap) => gap.startsWith('2026'))).toEqual([]);
  });

  it('names open work that says what it takes and that no line is for', async () => {
    const work = {
      'rtp.md':
        '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment\nstatus: in-progress\nowner: role:isms\nactions:\n  - { id: "1", risk: RSK-01, action: Buy keys, owner: role:it, due: 2027-02-01, resources: 4000 euros }\n  - { id: "2", risk: RSK-02, action: Buy more, owner: role:it, due: 2027-02-01, resources: 10 days }\n  - { id: "3", risk: RSK-01, action: Done, owner: role:it, due: 2026-02-01, completed_on: 2026-01-01, resources: 1 day }\n  - { id: "4", risk: RSK-01, action: Free, owner: role:it, due: 2027-02-01 }\n---\n',
      'obj.md':
        '---\nid: OBJ-01\ntype: objective\ntitle: Fewer holes\nstatus: active\nowner: role:dev\ntarget_date: 2027-06-30\nplan: { what: Mend, resources: 12 days, who: Dev, when: 2027-06-30, how_evaluated: Count }\n---\n',
    };
    const forRisk = await budget({ ...work, ...plan([...COMPLETE, 'category: improvement, planned: 5, for: RSK-02']) });
    expect(forRisk.unfunded).toMatchObject([
      { name: 'RTP-01', what: 'Action 1 (Buy keys)', resources: '4000 euros', owner: 'role:it', due: '2027-02-01' },
      { name: 'OBJ-01', what: 'Objective', resources: '12 days', owner: 'role:dev' },
    ]);
    const forAll = ['RTP-01', 'OBJ-01'].map((id) => `category: improvement, planned: 5, for: ${id}`);
    expect((await budget({ ...work, ...plan(forAll) })).unfunded).toEqual([]);
  });

  it('says which amounts cannot be read, and which plan is in no year', async () => {
    const view = await budget({
      ...plan(['category: tools, planned: lots, spent: TBD']),
      'x.md':
        '---\nid: BUD-X\ntype: budget-plan\ntitle: Lost\nstatus: active\nowner: role:cfo\nfiscal_from: soon\nlines: []\n---\n',
    });
    const [first] = view.years[0]?.plans ?? [];
    expect(first?.lines[0]?.unread).toEqual(['planned', 'spent']);
    expect(first?.notes).toEqual(['Line 1: planned, spent cannot be read and counts as nothing.']);
    expect(view.notes).toEqual(['BUD-X (x.md) is in no year: the days of its fiscal year cannot be told.']);
  });

  it('is plain data', async () => {
    const view = budgetOf((await cleanIsms()).isms);
    expect(structuredClone(view)).toEqual(view);
    expect(gapsOf(view)).toEqual([]);
  });

  describe('of plans that do not fit together', () => {
    const over = (from: string, to: string, files: Files): Files =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path,
          text.replace(/fiscal_from: .*/, `fiscal_from: ${from}`).replace(/fiscal_to: .*/, `fiscal_to: ${to}`),
        ]),
      );

    it('says that years overlap, and measures each plan by its own days', async () => {
      const view = await budget({
        ...plan(COMPLETE, { id: 'BUD-A' }),
        ...over('2026-07-01', '2027-06-30', plan(COMPLETE, { id: 'BUD-B' })),
      });
      expect(view.years[0]).toMatchObject({ from: '2026-01-01', to: '2027-06-30' });
      expect(view.years[0]?.plans.map(({ name, elapsed }) => [name, elapsed.numerator, elapsed.denominator])).toEqual([
        ['BUD-A', 326, 365],
        ['BUD-B', 145, 365],
      ]);
      expect(view.notes).toEqual([
        'The plans of the year from 2026-01-01 do not run over the same days: BUD-A from 2026-01-01 to 2026-12-31, BUD-B from 2026-07-01 to 2027-06-30.',
        'BUD-A and BUD-B are both in EUR: what stands in both is counted in each.',
      ]);
    });

    it('says that a plan is in none of the years though it runs in one of them', async () => {
      const view = await budget({
        ...plan(COMPLETE),
        ...over('2027-02-01', '2028-01-31', plan(COMPLETE, { id: 'BUD-C' })),
      });
      expect(gapsOf(view)).toEqual(['2027 No budget plan for the year from 2027-01-01 to 2027-12-31']);
      expect(view.notes).toEqual([
        'BUD-C (budget/BUD-C.md) runs from 2027-02-01 to 2028-01-31: its lines are not in these years.',
      ]);
    });

    it('shows a plan that ends on no day in the year in which it begins, when that is asked for', async () => {
      const view = await budget(over('2026-01-01', 'later', plan(COMPLETE)), { year: 2026 });
      expect(view.notes).toEqual([]);
      expect(view.years[0]?.plans).toMatchObject([
        { name: 'BUD-2026', elapsed: { value: 'n/a' }, notes: ['The days of its fiscal year cannot be told.'] },
      ]);
    });
  });

  it('says what is wrong with the lines of a plan, and adds what it can', async () => {
    const text = Object.values(
      plan(['category: tools, planned: -5, spent: 2', 'category: toolz, planned: 7', 'planned: 1e300']),
    )
      .join('')
      .replace('currency: EUR\n', 'approved_amount: lots\n')
      .replace('lines:\n', 'lines:\n  - oops\n');
    const [first] = (await budget({ 'b.md': text })).years[0]?.plans ?? [];
    expect(first?.notes).toEqual([
      '1 of its lines is no line with fields and left out.',
      'It names no currency.',
      'Its approved amount cannot be read.',
      'Line 1: planned is below 0, and counts as it stands.',
      'Line 3: planned cannot be read and counts as nothing.',
      'Line 2: its category cannot be read.',
    ]);
    expect(first?.total).toMatchObject({ planned: 2, spent: 2 });
    const [empty] = (await budget(plan([]))).years[0]?.plans ?? [];
    expect(empty).toMatchObject({ notes: ['It has no lines.'], total: { planned: 0, used: { value: 'n/a' } } });
  });

  it('pays in the running year for an audit whose last day is past and that nobody has planned', async () => {
    const late = Object.fromEntries(
      Object.entries(certificate()).map(([path, text]) => [
        path,
        text.replace('2025-03-10', '2024-03-10').replace('2028-03-09', '2027-03-09'),
      ]),
    );
    const view = await budget({ ...late, ...plan(COMPLETE.slice(1)) });
    expect(gapsOf(view)).toContain(
      '2026 The surveillance-1 audit of CRT-01 (by 2025-03-10, not planned yet) has no line of certification fees',
    );
  });

  it('names files that it cannot read and that may hold a plan', async () => {
    const { notes } = await budget({
      'a.md': '---\ntype: budget-plan\na: b: c\n---\n',
      'b.md': '---\ntype: policy\na: b: c\n---\n',
    });
    expect(notes).toEqual(['What these hold cannot be read and is not looked at here: a.md.']);
  });
});
