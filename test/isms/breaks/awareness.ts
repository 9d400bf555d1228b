import type { Breaks, Edit } from '../break.ts';

const SOA = 'governance/statement-of-applicability.md';

export const breaks: Breaks = {
  'phishing-simulation-overdue': [
    {
      name: 'the last exercise was in September of last year',
      edits: [
        { path: 'records/phishing/PHS-2026-001.md', remove: true },
        {
          path: 'records/phishing/PHS-2026-002.md',
          replace: 'sent_at: "2026-09-22T08:15:00Z"',
          with: 'sent_at: "2025-09-22T08:15:00Z"',
        },
      ],
    },
    {
      name: 'nobody ever tried',
      edits: [
        { path: 'records/phishing/PHS-2026-001.md', remove: true },
        { path: 'records/phishing/PHS-2026-002.md', remove: true },
        { path: SOA, replace: 'evidence: [TRN-2026-001, PHS-2026-002]', with: 'evidence: [TRN-2026-001]' },
        { path: SOA, replace: 'evidence: [PRO-01, PHS-2026-002]', with: 'evidence: [PRO-01]' },
      ],
    },
    {
      name: 'three clicked, one told, and that was that',
      edits: [
        {
          path: 'records/phishing/PHS-2026-002.md',
          replace: 'reported: 36\nreported_without_click: 34',
          with: 'reported: 1\nreported_without_click: 1',
        },
      ],
    },
  ],
  'training-overdue': [
    {
      name: 'nine of ten took part, and nobody asked for the others',
      edits: [refresh('completed: 46\n', 'completed: 41\n'), refresh('passed: 46\n', 'passed: 41\n')],
    },
    {
      name: 'the refresh of this year fell out',
      edits: [refresh('kind: annual-refresh', 'kind: event')],
    },
    {
      name: 'there never was a refresh',
      edits: [
        refresh('kind: annual-refresh', 'kind: event'),
        { path: 'records/training/TRN-2025-001.md', replace: 'kind: annual-refresh', with: 'kind: event' },
      ],
    },
    {
      name: 'the workshop ended in May, and a third never came',
      edits: [
        workshop('status: closed', 'status: running'),
        workshop('closed_on: 2026-06-02\n', ''),
        workshop('completed: 21', 'completed: 14'),
      ],
    },
    {
      name: 'the workshop ended in May, and nobody closed it',
      edits: [workshop('status: closed', 'status: running'), workshop('closed_on: 2026-06-02\n', '')],
    },
    {
      name: 'a new colleague was never told anything',
      edits: [
        {
          path: 'registers/people.md',
          replace: 'github: bw-bruno, manager: person:dev, induction_done: 2026-09-17',
          with: 'github: bw-bruno, manager: person:dev',
        },
      ],
    },
  ],
};

function refresh(replace: string, by: string): Edit {
  return { path: 'records/training/TRN-2026-001.md', replace, with: by };
}

function workshop(replace: string, by: string): Edit {
  return { path: 'records/training/TRN-2026-002.md', replace, with: by };
}
