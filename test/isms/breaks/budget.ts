import type { Breaks } from '../break.ts';

const THIS_YEAR = 'governance/budget-2026.md';
const NEXT_YEAR = 'governance/budget-2027.md';

export const breaks: Breaks = {
  'budget-plan-incomplete': [
    {
      name: 'the plan of this year ended in October, as the fiscal year did before it was moved',
      edits: [{ path: THIS_YEAR, replace: 'fiscal_to: 2026-12-31', with: 'fiscal_to: 2026-10-31' }],
    },
    {
      name: 'the plan of next year is still a draft in November',
      edits: [{ path: NEXT_YEAR, replace: 'status: approved', with: 'status: draft' }],
    },
    {
      name: 'nobody planned the internal audit of next year',
      edits: [
        {
          path: NEXT_YEAR,
          replace: 'category: internal-audit, item: Outside auditor',
          with: 'category: tools, item: Log storage',
        },
      ],
    },
    {
      name: 'the recertification is missing in the plan of its year',
      edits: [
        { path: NEXT_YEAR, replace: 'item: Recertification audit in July', with: 'item: Third surveillance audit' },
      ],
    },
    {
      name: 'tools cost a quarter more than planned',
      edits: [{ path: THIS_YEAR, replace: 'spent: 29500', with: 'spent: 42500' }],
    },
  ],
};
