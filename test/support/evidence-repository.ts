import type { MemoryCommit } from '../../src/adapters/memory/history.ts';

/** A small management system with a past: who changed what, what was found, and what was done about it. */
export const POLICY = policy('1.0', 'Everybody signs in.');

export function policy(version: string, body: string): string {
  return `---
id: POL-02
type: policy
title: Access
status: effective
owner: role:it
version: "${version}"
level: topic
approved_by: [person:dana]
approved_on: 2026-01-10
reviewed_on: 2026-01-10
review_interval: 12 months
clauses: ["5.2"]
controls: [A.5.15]
---

# Access

${body} See [the leaver](../records/NC-1.md) and [the site](https://acme.example).
`;
}

export const PEOPLE = `---
id: REG-01
type: register
of: person
title: People
status: active
owner: role:it
reviewed_on: 2026-01-10
review_interval: 12 months
entries:
  - { id: PER-01, title: dana, name: Dana Nováková, status: active, kind: employee, start: 2020-01-01, github: dana-n, emails: [dana@acme.example] }
  - { id: PER-02, title: robin, status: active, kind: employee, start: 2020-01-01, github: robin-r }
---
`;

export const NONCONFORMITY = `---
id: NC-1
type: nonconformity
title: A leaver kept access
status: closed
owner: role:it
recorded_on: 2026-02-03
recorded_by: person:robin
closed_on: 2026-05-20
source: internal-audit
source_ref: IA-1
grade: minor
requirement: [A.5.18]
statement: One account was open
evidence: List of accounts
detected_on: 2026-02-02
correction: Closed at once
root_cause: Nobody told IT
extent: All leavers
actions: [CA-1]
---
`;

export const ACTION = `---
id: CA-1
type: corrective-action
title: HR opens a ticket
status: closed
owner: person:robin
recorded_on: 2026-02-10
nonconformity: NC-1
action: HR opens a ticket
due: 2026-03-31
implemented_on: 2026-03-20
implemented_by: person:robin
evidence: ["https://desk.example/1"]
effectiveness_criteria: No open account
verified_on: 2026-05-18
verified_by: person:dana
effective: true
closed_on: 2026-05-18
---
`;

export const SECRET = `---
id: POL-09
type: policy
title: Keys of the vault
status: effective
owner: role:it
version: "1.0"
level: topic
classification: restricted
approved_by: [person:dana]
approved_on: 2026-01-10
reviewed_on: 2026-01-10
review_interval: 12 months
---
The code is 4711.
`;

export const SOA = soa('planned');

export function soa(implementation: string): string {
  return `---
id: SOA-1
type: soa
title: Statement of applicability
status: effective
version: "1.0"
owner: role:it
approved_by: [person:dana]
approved_on: 2026-01-10
reviewed_on: 2026-01-10
review_interval: 12 months
edition: iso27001-2022
entries:
  - { control: A.5.15, applicable: true, justification: Needed, implementation: implemented, evidence: [POL-02], owner: role:it }
  - { control: A.5.16, applicable: true, justification: Needed, implementation: ${implementation}, target_date: 2026-12-01, owner: role:it }
  - { control: A.7.1, applicable: false, justification: No office }
---
`;
}

export const COMMITS: readonly MemoryCommit[] = [
  {
    id: 'c1',
    on: '2026-01-10',
    by: 'Dana Nováková',
    message: 'Start (#1)',
    files: {
      'holdfast.yml': 'version: 1\ntimezone: Europe/London\n',
      'policies/access.md': POLICY,
      'policies/keys.md': SECRET,
      'registers/people.md': PEOPLE,
      'governance/soa.md': SOA,
      'README.md': '# Not in scope\n',
    },
  },
  {
    id: 'c2',
    on: '2026-02-03',
    by: 'Robin R',
    message: 'Record a finding',
    files: { 'records/NC-1.md': NONCONFORMITY },
  },
  {
    id: 'c3',
    on: '2026-05-20',
    by: 'Robin R',
    message: 'Close it\n\nReviewed-by: Kim Lee <kim@other.example>',
    files: { 'records/CA-1.md': ACTION, 'policies/access.md': policy('1.1', 'Everybody signs in with a key.') },
  },
  {
    id: 'c4',
    on: '2026-06-01',
    by: 'Dana Nováková',
    message: 'Roll it out (#7)',
    files: { 'governance/soa.md': soa('implemented') },
  },
];
