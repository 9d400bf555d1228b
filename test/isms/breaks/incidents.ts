import type { Breaks, Edit } from '../break.ts';

const DECISION =
  'notification_decision: { needed: true, decided_by: role:dpo, decided_at: "2026-09-09T13:30:00Z", reason: Our contract asks us to tell the customer; the customer decides about the authority }\n';
const NOTIFICATIONS = `notifications:
  - { to: Customer whose report it was, legal_requirement: LEG-02, aware_at: "2026-09-09T10:45:00Z", due_at: "2026-09-11T10:45:00Z", sent_at: "2026-09-09T15:20:00Z", reference: Letter 2026-31 }
  - { to: Data Protection Commission, legal_requirement: LEG-01, aware_at: "2026-09-09T10:45:00Z", due_at: "2026-09-12T10:45:00Z", sent_at: "2026-09-10T14:00:00Z", reference: Sent by the customer with our facts }
`;

export const breaks: Breaks = {
  'incident-lessons-missing': [
    {
      name: 'the incident was closed, and nobody learned anything',
      edits: [breach('lessons: Mail is the wrong way for reports, and the portal was there all the time\n', '')],
    },
    {
      name: 'lessons were written, and nothing follows from them',
      edits: [{ path: 'records/incidents/INC-2026-001.md', replace: 'severity: sev3', with: 'severity: sev2' }],
    },
    {
      name: 'the incident was resolved in September and never closed',
      edits: [breach('status: closed', 'status: resolved'), breach('closed_on: 2026-09-30\n', '')],
    },
    {
      name: 'a serious incident lies about since the beginning of the month',
      edits: [
        {
          path: 'records/incidents/INC-2026-004.md',
          add: `---
id: INC-2026-004
type: incident
title: Somebody in the mailbox of finance
status: triaged
owner: role:platform-lead
recorded_on: 2026-11-02
severity: sev2
category: phishing
detected_at: "2026-11-02T09:20:00Z"
reported_at: "2026-11-02T09:25:00Z"
acknowledged_at: "2026-11-02T09:40:00Z"
detected_by: staff
real: true
personal_data: false
systems: [AST-06]
---

# Somebody in the mailbox of finance

A rule that nobody had made moved invoices away.
`,
        },
      ],
    },
  ],
  'incident-notification-late': [
    {
      name: 'the laptop had names on it, and nobody decided whether to tell anybody',
      edits: [
        { path: 'records/incidents/INC-2026-001.md', replace: 'personal_data: false', with: 'personal_data: true' },
      ],
    },
    { name: 'it was decided to tell, and nobody is named who was told', edits: [breach(NOTIFICATIONS, '')] },
    {
      name: 'it was decided that nobody has to be told, without a reason',
      edits: [
        breach(
          DECISION,
          'notification_decision: { needed: false, decided_by: role:dpo, decided_at: "2026-09-09T13:30:00Z" }\n',
        ),
        breach(NOTIFICATIONS, ''),
      ],
    },
    {
      name: 'the customer heard of it on the third day',
      edits: [breach('sent_at: "2026-09-09T15:20:00Z"', 'sent_at: "2026-09-11T15:20:00Z"')],
    },
    {
      name: 'the authority never heard of it',
      edits: [
        breach('sent_at: "2026-09-10T14:00:00Z", reference: Sent by the customer with our facts', 'reference: none'),
      ],
    },
    {
      name: 'somebody is still to be told, and nobody knows until when',
      edits: [
        breach(
          ', legal_requirement: LEG-01, aware_at: "2026-09-09T10:45:00Z", due_at: "2026-09-12T10:45:00Z", sent_at: "2026-09-10T14:00:00Z", reference: Sent by the customer with our facts }',
          ' }',
        ),
      ],
    },
  ],
};

/** The incident with personal data. */
function breach(replace: string, by: string): Edit {
  return { path: 'records/incidents/INC-2026-002.md', replace, with: by };
}
