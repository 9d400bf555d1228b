import type { Day } from './days.ts';
import { cleanText, fieldsOf, listOf, must, numberOf, textOf } from './kept.ts';
import { atOnce, type Fields, type Part, recordText, replaced, type Written } from './writing.ts';

export interface BudgetLine {
  readonly category: string;
  readonly item: string;
  readonly planned: number;
  readonly committed: number;
  readonly spent: number;
}

export interface Budget {
  readonly id: string;
  readonly status: string;
  readonly from: Day;
  /** The last day of the fiscal year. */
  readonly to: Day;
  readonly currency: string;
  readonly approvedAmount: number;
  readonly lines: readonly BudgetLine[];
}

/** The line of 2026 for which there is no money: it was added, and the amount that was approved stayed as it was. */
export const UNFUNDED = 'Advice on the way to ISO 22301';

interface Plan extends Fields {
  readonly id: string;
  readonly approved_on: Day;
}

const common = { type: 'budget-plan', owner: 'role:finance-lead', approved_by: ['person:nora'], clauses: ['7.1'] };

const PLANS: readonly Plan[] = [
  {
    id: 'BUD-2024',
    ...common,
    title: 'Security budget 2024',
    status: 'closed',
    version: '1.0',
    approved_on: '2023-12-05',
    reviewed_on: '2023-12-05',
    fiscal_from: '2024-01-01',
    fiscal_to: '2024-12-31',
    currency: 'EUR',
    staff_fte: 1,
    approved_amount: 52_000,
    lines: [
      {
        category: 'certification-fees',
        item: 'Both stages of the certification audit',
        planned: 16_000,
        committed: 16_500,
        spent: 16_500,
        owner: 'role:isms-manager',
        for: 'CRT-01',
      },
      {
        category: 'tools',
        item: 'Scanner and device management',
        planned: 24_000,
        committed: 24_000,
        spent: 24_000,
        owner: 'role:platform-lead',
      },
      {
        category: 'training',
        item: 'Awareness',
        planned: 6_000,
        committed: 4_200,
        spent: 4_200,
        owner: 'role:people-lead',
      },
      {
        category: 'internal-audit',
        item: 'Outside auditor',
        planned: 6_000,
        committed: 5_600,
        spent: 5_600,
        owner: 'role:isms-manager',
      },
    ],
  },
  {
    id: 'BUD-2025',
    ...common,
    title: 'Security budget 2025',
    status: 'closed',
    version: '1.1',
    approved_on: '2024-10-29',
    reviewed_on: '2024-10-29',
    fiscal_from: '2025-01-01',
    fiscal_to: '2025-12-31',
    currency: 'EUR',
    staff_fte: 1.5,
    approved_amount: 64_000,
    lines: [
      {
        category: 'certification-fees',
        item: 'First surveillance audit',
        planned: 7_000,
        committed: 7_000,
        spent: 7_000,
        owner: 'role:isms-manager',
        for: 'CRT-01',
      },
      {
        category: 'internal-audit',
        item: 'Outside auditor, twice',
        planned: 6_000,
        committed: 9_400,
        spent: 9_400,
        owner: 'role:isms-manager',
        for: 'AP-2024',
      },
      {
        category: 'tools',
        item: 'Scanner and device management',
        planned: 31_000,
        committed: 30_200,
        spent: 30_200,
        owner: 'role:platform-lead',
      },
      {
        category: 'training',
        item: 'Awareness and exercises',
        planned: 8_000,
        committed: 8_000,
        spent: 7_700,
        owner: 'role:people-lead',
      },
      {
        category: 'supplier-assurance',
        item: 'Penetration test',
        planned: 12_000,
        committed: 12_000,
        spent: 12_000,
        owner: 'role:platform-lead',
      },
      {
        category: 'incident-reserve',
        item: 'Outside help after the mailbox was taken over',
        planned: 0,
        committed: 5_300,
        spent: 5_300,
        owner: 'role:cto',
      },
    ],
  },
  {
    id: 'BUD-2025-UK',
    ...common,
    title: 'Security budget 2025 in sterling',
    status: 'closed',
    version: '1.0',
    approved_on: '2024-10-29',
    reviewed_on: '2024-10-29',
    fiscal_from: '2025-01-01',
    fiscal_to: '2025-12-31',
    currency: 'GBP',
    approved_amount: 0,
    lines: [
      {
        category: 'training',
        item: 'Nothing was planned for the first customer in Wales',
        planned: 0,
        committed: 0,
        spent: 0,
        owner: 'role:people-lead',
      },
    ],
  },
  {
    id: 'BUD-2026-UK',
    ...common,
    title: 'Security budget 2026 in sterling',
    status: 'active',
    version: '1.0',
    approved_on: '2026-01-13',
    reviewed_on: '2026-01-13',
    review_interval: '12 months',
    fiscal_from: '2026-01-01',
    fiscal_to: '2026-12-31',
    currency: 'GBP',
    approved_amount: 4_000,
    lines: [
      {
        category: 'consulting',
        item: 'Advice on rules in Wales',
        planned: 4_000,
        committed: 5_200,
        spent: 5_200,
        owner: 'role:dpo',
      },
    ],
  },
];

const OF_2026 = 'governance/budget-2026.md';
const OF_2027 = 'governance/budget-2027.md';

/** Plans of money for the years from 2024, in euros and in sterling. */
export function budgets(): Part<readonly Budget[]> {
  const row = `  - { category: consulting, item: ${UNFUNDED}, planned: 9000, owner: role:isms-manager, for: OBJ-04 }\n`;
  const end = cleanText(OF_2026).indexOf('\n---\n', 4) + 1;
  const now = `${cleanText(OF_2026).slice(0, end)}${row}${cleanText(OF_2026).slice(end)}`;
  const made = PLANS.map(
    (plan) => [plan, recordText(plan, 'Approved by the managing director, and looked at each quarter.')] as const,
  );
  return {
    written: [
      ...made.map(([{ id, approved_on: on, title }, text]) => atOnce(pathOf(id), on, 'milo', String(title), text)),
      yearOf2026(now),
      atOnce(OF_2027, '2026-10-27', 'milo', 'Security budget 2027', cleanText(OF_2027)),
    ],
    truth: [...made.map(([, text]) => text), now, cleanText(OF_2027)].map((text) => toBudget(fieldsOf(text))),
  };
}

function pathOf(id: string): string {
  return `governance/budget-${id.slice(4).toLowerCase()}.md`;
}

/** Approved before the year, changed in its middle, and the spending of the autumn added. */
function yearOf2026(now: string): Written {
  const planned = cleanText(OF_2026)
    .replace(/, committed: \d+, spent: \d+/g, '')
    .replace('approved_on: 2026-07-14', 'approved_on: 2025-10-28')
    .replace('reviewed_on: 2026-07-14', 'reviewed_on: 2025-10-28');
  const first = replaced(replaced(planned, 'version: "1.1"', 'version: "1.0"'), 'status: active', 'status: approved');
  const middle = replaced(replaced(cleanText(OF_2026), 'spent: 29500', 'spent: 17000'), 'spent: 5100', 'spent: 4000');
  return {
    path: OF_2026,
    states: [
      { on: '2025-10-28', by: 'milo', reviewedBy: 'nora', message: 'Security budget 2026', text: first },
      { on: '2026-07-14', by: 'milo', reviewedBy: 'nora', message: 'Security budget 2026 1.1', text: middle },
      { on: '2026-10-30', by: 'milo', message: 'Spending until October, and a line that has no money yet', text: now },
    ],
  };
}

function toBudget(fields: Fields): Budget {
  return {
    id: must(fields, 'id'),
    status: must(fields, 'status'),
    from: must(fields, 'fiscal_from'),
    to: must(fields, 'fiscal_to'),
    currency: must(fields, 'currency'),
    approvedAmount: Number(must(fields, 'approved_amount')),
    lines: listOf<Fields>(fields, 'lines').map((line) => ({
      category: must(line, 'category'),
      item: textOf(line, 'item') ?? '',
      planned: numberOf(line, 'planned') ?? 0,
      committed: numberOf(line, 'committed') ?? 0,
      spent: numberOf(line, 'spent') ?? 0,
    })),
  };
}
