import type { GitHubEvidence } from '../../../src/records/github-evidence.ts';
import type { Breaks } from '../break.ts';

export const breaks: Breaks = {
  'obligation-overdue': [
    {
      name: 'nobody did the access review of October',
      edits: [{ path: 'records/tasks/TSK-2026-004.md', remove: true }],
    },
    {
      name: 'the access review of October was put off and is still open',
      edits: [
        { path: 'records/tasks/TSK-2026-004.md', replace: 'status: done', with: 'status: open' },
        { path: 'records/tasks/TSK-2026-004.md', replace: 'closed_on: 2026-10-15\n', with: '' },
        { path: 'records/tasks/TSK-2026-004.md', replace: 'done_on: 2026-10-15\ndone_by: person:yuki\n', with: '' },
      ],
    },
    {
      name: 'the access review of July was skipped, and nobody wrote down why',
      edits: [
        { path: 'records/tasks/TSK-2026-003.md', replace: 'status: done', with: 'status: skipped' },
        { path: 'records/tasks/TSK-2026-003.md', replace: 'done_on: 2026-07-15\ndone_by: person:yuki\n', with: '' },
      ],
    },
    {
      name: 'the penetration test was not repeated after the time that its record sets',
      edits: [
        { path: 'records/evidence/EVD-2026-004.md', replace: 'frequency: 12 months', with: 'frequency: 6 months' },
      ],
    },
    {
      name: 'nobody looked after thirty days whether the change of the readings database is complete',
      edits: [
        { path: 'records/changes/CHG-2026-001.md', replace: 'status: closed', with: 'status: implemented' },
        { path: 'records/changes/CHG-2026-001.md', replace: 'closed_on: 2026-08-07\n', with: '' },
      ],
    },
    {
      name: 'the work towards another framework passed its target date',
      edits: [
        {
          path: 'governance/framework-iso22301.md',
          replace: 'target_date: 2027-12-15',
          with: 'target_date: 2026-11-15',
        },
      ],
    },
    {
      name: 'the handover of the ISMS manager was never finished',
      edits: [
        { path: 'records/handovers/HND-2025-001.md', replace: 'status: done', with: 'status: open' },
        { path: 'records/handovers/HND-2025-001.md', replace: 'closed_on: 2025-09-12\n', with: '' },
      ],
    },
    {
      name: 'a duty of a record type of their own has passed',
      edits: [
        {
          path: 'holdfast.yml',
          replace: 'preset: strict\n',
          with: `preset: strict
types:
  site-visit:
    kind: record
    prefix: VIS
    states: [planned, closed]
    final: [closed]
    fields: { properties: { visited_on: { type: string, format: date } } }
    obligations:
      - { kind: next-visit, what: Next visit, after: visited_on, every: 12 months }
`,
        },
        {
          path: 'records/visits/VIS-2025-001.md',
          add: `---
id: VIS-2025-001
type: site-visit
title: Visit to the data centre of Nimbus
status: planned
owner: role:platform-lead
recorded_on: 2025-10-20
visited_on: 2025-10-20
---

# Visit to the data centre of Nimbus

Doors, cameras and cooling seen, and the book of visitors.
`,
        },
      ],
    },
  ],
  'scheduled-run-stale': [
    {
      name: 'the schedule stopped in October',
      edits: [switchedOn('scheduled-run-stale')],
      github: lastRun('2026-10-30'),
    },
    { name: 'the schedule never ran', edits: [switchedOn('scheduled-run-stale')], github: lastRun('never') },
  ],
};

/** Rules that ask GitHub are off unless the configuration switches them on. */
function switchedOn(rule: string) {
  return { path: 'holdfast.yml', replace: 'preset: strict\n', with: `preset: strict\nrules: { ${rule}: warning }\n` };
}

function lastRun(on: string): GitHubEvidence {
  return {
    defaultBranch: 'main',
    protection: undefined,
    arrivals: new Map(),
    lastScheduledRun: on as GitHubEvidence['lastScheduledRun'],
  };
}
