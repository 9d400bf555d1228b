import type { Breaks, Edit } from '../break.ts';

const LEAD_AND_MANAGER = `  - { person: person:nora, role: role:top-management, top_management: true }
  - { person: person:oskar, role: role:cto, top_management: true }
`;
const OTHERS = `  - { person: person:ines, role: role:isms-manager, top_management: false }
  - { person: person:sana, role: role:dpo, top_management: false }
  - { person: person:hugo, role: role:customer-lead, top_management: false }
`;

export const breaks: Breaks = {
  'management-review-input-missing': [
    {
      name: 'nobody asked what interested parties need',
      edits: [
        review(
          `  c: { summary: "Four customers ask for ISO 22301; households' letters are passed on, as before", evidence: [IP-01, IP-02] }\n`,
          '',
        ),
      ],
    },
    {
      name: 'the feedback was to be added later',
      edits: [review('"Ten of eleven customers answered, mean 4.4 of 5; staff want fewer sign-ins a day"', 'tbd')],
    },
    {
      name: 'audit results were taken up, of an audit that is not in the period',
      edits: [
        review('period_to: 2026-05-31', 'period_to: 2026-03-31'),
        review(
          'surveillance in October 2025: one minor", evidence: [IA-2026-01, CRT-01] }',
          'surveillance in October 2025: one minor" }',
        ),
      ],
    },
    {
      name: 'risks were taken up, and nobody knows which',
      edits: [
        review(
          'RSK-03 and RSK-11 are assessed again when the old warehouse goes in July", evidence: [RSK-03, RSK-11, RTP-01] }',
          'two are assessed again when the old warehouse goes in July" }',
        ),
      ],
    },
  ],
  'management-review-no-top-management': [
    {
      name: 'the ISMS manager held the review with those who had time',
      edits: [review('chair: person:nora', 'chair: person:ines'), review(LEAD_AND_MANAGER, '')],
    },
    {
      name: 'the minutes do not say who was there',
      edits: [
        review('chair: person:nora', 'chair: person:ines'),
        review(`attendees:\n${LEAD_AND_MANAGER}${OTHERS}`, ''),
      ],
    },
  ],
  'management-review-output-missing': [
    {
      name: 'nothing was decided on improvement',
      edits: [review('  - { kind: improvement, text: Playbooks for the five most likely incidents }\n', '')],
    },
    {
      name: 'nobody said whether the ISMS is suitable, adequate and effective',
      edits: [review('verdict: suitable-adequate-effective\n', '')],
    },
    {
      name: 'the minutes were never agreed',
      edits: [review('status: closed\n', 'status: minuted\n'), review('closed_on: 2026-07-03\n', '')],
    },
  ],
  'management-review-overdue': [
    {
      name: 'there is to be a review each quarter, and the last one was in June',
      edits: [review('verdict: suitable', 'review_interval: 3 months\nverdict: suitable')],
    },
    {
      name: 'a second review was planned for October and not held',
      edits: [
        {
          path: 'records/management-reviews/2026-10.md',
          add: `---
id: MR-2026-02
type: management-review
title: Second management review 2026
status: planned
owner: role:isms-manager
recorded_on: 2026-07-03
meeting_date: 2026-10-20
chair: person:nora
---

# Second management review 2026

About the half year.
`,
        },
      ],
    },
    {
      name: 'the review is held every 18 months, and the next external audit comes before the next one',
      edits: [
        review('meeting_date: 2026-06-23', 'meeting_date: 2025-12-09'),
        review('verdict: suitable', 'review_interval: 18 months\nverdict: suitable'),
        {
          path: 'records/certification/certificate.md',
          replace: 'planned_from: 2027-07-12, planned_to: 2027-07-15',
          with: 'planned_from: 2027-01-11, planned_to: 2027-01-14',
        },
      ],
    },
  ],
};

function review(replace: string, by: string): Edit {
  return { path: 'records/management-reviews/2026-06.md', replace, with: by };
}
