import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/records/inventory.ts';
import { budgetPlan } from '../../../src/records/types/budget-plan.ts';
import { auditsWithoutFees } from '../../../src/rules/budget/audit-fees.ts';
import { checked } from '../../support/checked.ts';

type Records = Readonly<Record<string, readonly string[]>>;

const YEAR = ['fiscal_from: 2026-01-01', 'fiscal_to: 2026-12-31'];

/** What the plan of 2026 with these lines leaves out, given the certificates. */
async function leftOut(
  lines: readonly string[],
  certificates: Records,
  year: readonly string[] = YEAR,
): Promise<readonly string[]> {
  const rows = lines.length === 0 ? [] : [`lines: [${lines.map((line) => `{ ${line} }`).join(', ')}]`];
  const records = { 'BUD-2026': ['type: budget-plan', 'status: active', ...year, ...rows], ...certificates };
  const files = Object.entries(records).map(([id, text]) => [
    `records/${id}.md`,
    ['---', `id: ${id}`, `title: ${id}`, 'owner: role:isms-manager', ...text, '---', ''].join('\n'),
  ]);
  const { isms } = await checked(
    { ...Object.fromEntries(files), 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today: '2026-06-01', only: ['budget-plan-incomplete'] },
  );
  const [plan] = recordsOf(isms, budgetPlan);
  if (!plan) throw new Error('there is no plan');
  return [...auditsWithoutFees(plan, isms)].map(({ detail }) => detail ?? '');
}

function certificate(audit: string, status = 'certified'): readonly string[] {
  return ['type: certification', `status: ${status}`, `audits: [{ ${audit} }]`];
}

const KINDS = [
  'stage-1',
  'stage-2',
  'surveillance-1',
  'surveillance-2',
  'recertification',
  'transition',
  'special',
  'scope-extension',
];

describe('fees of a certification body', () => {
  it.each<[string, readonly string[]]>([
    ['Surveillance audit in May', ['surveillance-1', 'surveillance-2']],
    ['Recertification', ['recertification']],
    ['Audit for RE-CERTIFICATION', ['recertification']],
    ['Transition to the edition of 2022', ['transition']],
    ['Extension of the scope', ['scope-extension']],
    ['Audit to extend the scope', ['scope-extension']],
    ['Special audit', ['special']],
    ['Follow-up of major findings', ['special']],
    ['Stage 1 and stage 2', ['stage-1', 'stage-2']],
    ['Initial audit', ['stage-1', 'stage-2']],
    ['Surveillance audit with a transition', ['surveillance-1', 'surveillance-2', 'transition']],
    ['Fees of the body', KINDS],
  ])('for "%s" are for: %j', async (item, wanted) => {
    const fees = [`category: certification-fees, item: ${item}`];
    const paid = KINDS.map(async (kind) => {
      const found = await leftOut(fees, { 'CRT-01': certificate(`kind: ${kind}, from: 2026-05-04`) });
      return found.length === 0 ? [kind] : [];
    });
    expect((await Promise.all(paid)).flat()).toEqual(wanted);
  });

  const unpaid = ['audit:CRT-01:recertification'];
  const surveillance = ['category: certification-fees, item: Surveillance'];

  it.each<[string, string, readonly string[]]>([
    ['on the first day', 'from: 2026-01-01, to: 2026-01-04', unpaid],
    ['the day before', 'from: 2025-12-31, to: 2026-01-04', []],
    ['on the last day', 'planned_from: 2026-12-31, planned_to: 2027-01-04', unpaid],
    ['the day after', 'planned_from: 2027-01-01, planned_to: 2027-01-04', []],
    ['as planned, which is in the year', 'planned_from: 2026-12-31, from: 2027-01-04', []],
    ['with its last day alone', 'to: 2026-05-04', unpaid],
    ['with its last planned day alone', 'planned_to: 2026-05-04', unpaid],
    ['on no day', 'result: pending', []],
  ])('are missed for an audit that begins %s', async (_name, days, wanted) => {
    expect(await leftOut(surveillance, { 'CRT-01': certificate(`kind: recertification, ${days}`) })).toEqual(wanted);
  });

  const recertified = { 'CRT-01': certificate('kind: recertification, from: 2026-05-04') };

  it.each<[string, readonly string[], readonly string[]]>([
    ['one of several lines is for it', [...surveillance, 'category: certification-fees, item: Recertification'], []],
    ['a line of another category is', [...surveillance, 'category: consulting, item: Recertification'], unpaid],
    ['there are no such lines', ['category: consulting'], []],
    ['there are no lines', [], []],
    ['a line without an item is for all', ['category: certification-fees'], []],
    ['a line is for the certificate', ['category: certification-fees, for: CRT-01'], []],
    ['a line is for another certificate', ['category: certification-fees, for: CRT-02'], unpaid],
    ['a line is for something else', ['category: certification-fees, for: OBJ-01'], []],
    ['a line is for what nobody knows', ['category: certification-fees, for: CRT-99'], []],
  ])('are there, missed, or missing altogether when %s', async (_name, lines, wanted) => {
    const others = { 'CRT-02': ['type: certification', 'status: certified'], 'OBJ-01': ['type: objective'] };
    expect(await leftOut(lines, { ...recertified, ...others })).toEqual(wanted);
  });

  it.each<[string, Records, readonly string[]]>([
    ['is given back', { 'CRT-01': certificate('kind: recertification, from: 2026-05-04', 'withdrawn') }, []],
    ['does not say what audit it was', { 'CRT-01': certificate('from: 2026-05-04') }, []],
    ['lists no audits', { 'CRT-01': ['type: certification', 'status: certified'] }, []],
  ])('are not missed for a certificate that %s', async (_name, certificates, wanted) => {
    expect(await leftOut(surveillance, certificates)).toEqual(wanted);
  });

  it('are not missed in a plan that does not say for which year it is', async () => {
    expect(await leftOut(surveillance, recertified, YEAR.slice(0, 1))).toEqual([]);
    expect(await leftOut(surveillance, recertified, YEAR.slice(1))).toEqual([]);
  });
});
