import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

const RULE = 'budget-plan-incomplete';
/** A document in force: the ISMS has begun. */
const SCOPE = '---\nid: SCP-01\ntype: isms-scope\ntitle: Scope\nstatus: effective\nowner: role:ciso\n---\n';
const LINES = 'lines: [{ category: tools, planned: 1000 }]';

/** What is said of these plans, when one has to have a line for training and tools. */
async function said(
  plans: Readonly<Record<string, readonly string[]>>,
  options = 'before_first: true',
  paths: readonly string[] = [],
): Promise<readonly string[]> {
  const files = Object.entries(plans).map(([id, lines]) => [
    `budget/${id}.md`,
    ['---', `id: ${id}`, `title: ${id}`, 'type: budget-plan', 'owner: role:cfo', ...lines, '---', ''].join('\n'),
  ]);
  const config = `version: 1\npreset: iso27001\nrules: { ${RULE}: { required_categories: [tools, training], ${options} } }\n`;
  const { report } = await checked(
    { ...Object.fromEntries(files), 'scope.md': SCOPE, 'holdfast.yml': config },
    { today: '2026-11-22', only: [RULE], paths },
  );
  return report.findings.map(({ path, message }) => `${path}: ${message}`);
}

function year(status: string, from: string, to: string, ...more: readonly string[]): readonly string[] {
  return [`status: ${status}`, `fiscal_from: ${from}`, `fiscal_to: ${to}`, ...more];
}

describe('today without a plan', () => {
  const uncovered = (path: string): readonly string[] => [`budget/${path}.md: No approved budget plan covers today`];

  it.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[], readonly string[]]>([
    ['while the first one is a draft', { 'BUD-1': year('draft', '2027-01-01', '2027-12-31') }, uncovered('BUD-1'), []],
    [
      'while the first one is to come',
      { 'BUD-1': year('approved', '2027-01-01', '2027-12-31') },
      uncovered('BUD-1'),
      [],
    ],
    [
      'after the last one',
      { 'BUD-1': year('closed', '2025-01-01', '2025-12-31') },
      uncovered('BUD-1'),
      uncovered('BUD-1'),
    ],
    [
      'between two',
      { 'BUD-1': year('closed', '2025-01-01', '2025-12-31'), 'BUD-2': year('approved', '2027-01-01', '2027-12-31') },
      uncovered('BUD-2'),
      uncovered('BUD-2'),
    ],
    [
      'that is known, as one does not say when it ends',
      { 'BUD-1': ['status: active', 'fiscal_from: 2025-01-01'] },
      [],
      [],
    ],
  ])('is reported, before the first plan if so wished: %s', async (_name, plans, wanted, wantedAfterFirst) => {
    expect(await said(plans)).toEqual(wanted);
    expect(await said(plans, 'before_first: false')).toEqual(wantedAfterFirst);
  });
});

describe('a run on files that somebody named', () => {
  it('cannot say that a plan is missing', async () => {
    const plans = { 'BUD-1': year('closed', '2025-01-01', '2025-12-31') };
    expect(await said(plans, undefined, ['budget/BUD-1.md'])).toEqual([]);
  });
});

describe('the plan of the next year', () => {
  it('is missed when the one before is late for it, which drafts of other years do not help', async () => {
    const plans = {
      'BUD-0': year('draft', '2025-01-01', '2025-12-31'),
      'BUD-1': year('active', '2026-01-01', '2026-12-31', 'reviewed_on: 2024-01-15'),
      'BUD-2': year('draft', '2027-01-01', '2027-12-31'),
      'BUD-3': ['status: draft'],
    };
    expect(await said(plans)).toEqual([
      'budget/BUD-1.md: The budget plan of the year from 2027-01-01 was due 2026-11-02, 20 days ago: BUD-2 is draft',
    ]);
  });
});

describe('a plan without a usual category', () => {
  const lacks = ['budget/BUD-1.md: The plan has no line for: training'];

  it.each<[string, readonly string[], readonly string[]]>([
    ['whose year ends today', year('active', '2025-11-23', '2026-11-22', LINES), lacks],
    ['that does not say when its year ends', ['status: active', 'fiscal_from: 2026-01-01', LINES], lacks],
    ['whose year is over', year('active', '2025-11-22', '2026-11-21', LINES), []],
    ['that is closed', year('closed', '2026-01-01', '2026-12-31', LINES), []],
    ['whose lines cannot be read', year('active', '2026-01-01', '2026-12-31', 'lines: many'), []],
  ])('is reported while its year runs: %s', async (_name, plan, wanted) => {
    // The other one keeps today and the next year covered.
    const plans = { 'BUD-1': plan, 'BUD-2': year('approved', '2026-11-22', '2027-12-31') };
    expect(await said(plans)).toEqual(wanted);
  });
});
