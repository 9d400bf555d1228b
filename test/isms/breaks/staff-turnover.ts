import type { Breaks, Edit } from '../break.ts';

const ROLES = 'registers/roles.md';
const PEOPLE = 'registers/people.md';

/** Dev has been platform lead since September, after Paulo. */
const NEW_LEAD: Edit = role(
  'holders: [{ person: person:dev, from: 2022-03-01 }]',
  'holders: [{ person: person:paulo, from: 2022-03-01, to: 2026-08-31 }, { person: person:dev, from: 2026-09-01 }]',
);

export const breaks: Breaks = {
  'competence-evidence-missing': [
    {
      name: 'nobody has seen proof that the customer lead can talk about incidents',
      edits: [{ path: 'records/competence/CMP-2026-001.md', remove: true }],
    },
    {
      name: 'the certificate of the data protection officer expired in October',
      edits: [
        {
          path: 'records/competence/CMP-2024-003.md',
          replace: 'expires_on: 2027-12-03',
          with: 'expires_on: 2026-10-03',
        },
      ],
    },
    {
      name: 'a role asks for one skill more, and nobody asked its holder',
      edits: [
        role(
          'required_competence: [{ skill: Secure coding, evidence_kind: training }]',
          'required_competence: [{ skill: Secure coding, evidence_kind: training }, { skill: Threat modelling, evidence_kind: training }]',
        ),
      ],
    },
  ],
  'key-role-handover-missing': [
    { name: 'a new platform lead began in September, and nothing was handed over', edits: [NEW_LEAD] },
    {
      name: 'the handover to the new platform lead is still open after two months',
      edits: [
        NEW_LEAD,
        {
          path: 'records/handovers/HND-2026-001.md',
          add: handover({ status: 'open', from: 'paulo', to: 'dev', role: 'platform-lead', lastDay: '2026-12-31' }),
        },
      ],
    },
    {
      name: 'the list was ticked off, and nobody taught the new holder anything',
      edits: [
        role(
          '  - id: ROL-10\n',
          `  - id: ROL-11
    title: On-call coordinator
    status: active
    key: on-call-coordinator
    responsibilities: [Keeps the rota]
    authorities: [Calls anybody in]
    holders: [{ person: person:yuki, from: 2025-02-03, to: 2026-06-30 }, { person: person:ayla, from: 2026-07-01 }]
    required_competence: []
    key_role: true
  - id: ROL-10
`,
        ),
        {
          path: 'records/handovers/HND-2026-001.md',
          add: handover({
            status: 'done',
            from: 'yuki',
            to: 'ayla',
            role: 'on-call-coordinator',
            lastDay: '2026-06-30',
          }),
        },
      ],
    },
  ],
  'leaver-still-assigned': [
    {
      name: 'somebody left in October, and an action of the treatment plan and a role are still theirs',
      edits: [
        {
          path: PEOPLE,
          replace: 'title: yuki, status: active, kind: employee, start: 2023-10-02',
          with: 'title: yuki, status: left, kind: employee, start: 2023-10-02, end: 2026-10-30',
        },
      ],
    },
    {
      name: 'an asset belongs to somebody who left last year',
      edits: [
        {
          path: 'registers/assets.md',
          replace: 'title: Laptops, status: active, kind: device, asset_owner: role:platform-lead',
          with: 'title: Laptops, status: active, kind: device, asset_owner: person:tomas',
        },
      ],
    },
    {
      name: 'an open nonconformity belongs to somebody who left last year',
      edits: [
        {
          path: 'records/nonconformities/NC-2026-005.md',
          replace: 'owner: role:people-lead',
          with: 'owner: person:tomas',
        },
      ],
    },
    {
      name: 'a deputy left last year',
      edits: [
        role(
          'deputy: [{ person: person:dev, from: 2025-09-01 }]',
          'deputy: [{ person: person:tomas, from: 2025-09-01 }]',
        ),
      ],
    },
  ],
  'role-vacant': [
    {
      name: 'the contract of the auditor ended, and nobody found another one',
      edits: [
        role('{ person: person:wren, from: 2024-04-15 }', '{ person: person:wren, from: 2024-04-15, to: 2026-09-30 }'),
      ],
    },
    {
      name: 'the people lead stepped down last week, and the deputy stands in',
      edits: [
        role('{ person: person:lena, from: 2019-11-04 }', '{ person: person:lena, from: 2019-11-04, to: 2026-11-13 }'),
      ],
    },
    {
      name: 'nobody was ever named finance lead',
      edits: [role('holders: [{ person: person:milo, from: 2020-01-13 }]', 'holders: []')],
    },
    {
      name: 'the role of the auditor was struck off the list',
      edits: [role('title: Internal auditor\n    status: active', 'title: Internal auditor\n    status: retired')],
    },
  ],
};

function role(replace: string, by: string): Edit {
  return { path: ROLES, replace, with: by };
}

interface Handover {
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly lastDay: string;
}

function handover({ status, from, to, role: key, lastDay }: Handover): string {
  return `---
id: HND-2026-001
type: handover
title: Handover to ${to}
status: ${status}
owner: role:people-lead
recorded_on: 2026-06-22
${status === 'done' ? 'closed_on: 2026-07-02\n' : ''}role: role:${key}
from_person: person:${from}
to_person: person:${to}
last_day: ${lastDay}
items:
  - { what: Open work, done: ${status === 'done'} }
---

# Handover to ${to}

A list, and an hour together.
`;
}
