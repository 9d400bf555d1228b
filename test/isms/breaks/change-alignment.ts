import type { Breaks, Edit } from '../break.ts';

const ALERTS = 'records/changes/CHG-2026-003.md';
const WAREHOUSE = 'records/changes/CHG-2026-001.md';
const SCOPE = 'governance/scope.md';
const CONTINUITY = 'procedures/backup-and-continuity.md';
const PARTIES = 'registers/interested-parties.md';

const IMPACT =
  'impact: { risks: [RSK-03], assets: [AST-01], documents: [PRO-01], scope: false, soa: true, suppliers: none, training: true, legal: false, roles: none }\n';

export const breaks: Breaks = {
  'change-impact-missing': [
    {
      name: 'nobody asked what the export alerts do to suppliers, staff and the law',
      edits: [
        alerts('significant: false', 'significant: true'),
        alerts('suppliers: none, training: true, legal: false, roles: none', 'training: true'),
      ],
    },
    {
      name: 'the form was approved with empty parts',
      edits: [
        alerts('significant: false', 'significant: true'),
        alerts('suppliers: none, training: true', 'suppliers: TBD, training: TBD'),
      ],
    },
    {
      name: 'the export alerts were approved without a word on what they touch',
      edits: [alerts('significant: false', 'significant: true'), alerts(IMPACT, '')],
    },
    {
      name: 'the export alerts count as approved, and nobody is named who did',
      edits: [alerts('significant: false', 'significant: true'), alerts('approved_by: [person:oskar]\n', '')],
    },
    {
      name: 'the old warehouse was switched off two weeks before anybody agreed',
      edits: [
        warehouse('status: closed', 'status: reviewed'),
        warehouse('closed_on: 2026-08-07\n', ''),
        warehouse('approved_by: [person:oskar]\n', 'approved_by: [person:oskar]\napproved_on: 2026-07-22\n'),
      ],
    },
  ],
  'document-not-updated-after-change': [
    {
      name: 'the access review still tells of the old warehouse, which the change forgot to look at',
      edits: [warehouse('documents: [PRO-05, STD-02]', 'documents: [PRO-02, PRO-05, STD-02]')],
    },
    {
      name: 'the new version of a standard was written for the change and never released',
      edits: [
        warehouse('documents: [PRO-05, STD-02]', 'documents: [GDL-02, PRO-05, STD-02]'),
        {
          path: 'standards/masked-copies.md',
          add: `---
id: GDL-02
type: guideline
title: Working with masked copies
status: draft
owner: role:engineering-lead
version: "0.2"
---

# Working with masked copies

Reports and training read the masked copy and nothing else.
`,
        },
      ],
    },
    {
      name: 'the continuity procedure still lists the retired warehouse among its systems',
      edits: [
        {
          path: CONTINUITY,
          replace: 'systems: [AST-01, AST-02, AST-10]',
          with: 'systems: [AST-01, AST-02, AST-10, AST-12]',
        },
      ],
    },
    {
      name: 'the scope is still sent to somebody who left',
      edits: [
        { path: SCOPE, replace: 'headcount: 48\n', with: 'headcount: 48\ndistribution: [person:nora, person:tomas]\n' },
      ],
    },
    {
      name: 'the procedure for documents still sends questions to somebody who left',
      edits: [
        {
          path: 'procedures/document-control.md',
          replace: '\n# ',
          with: '\nQuestions go to person:tomas.\n\n# ',
        },
      ],
    },
  ],
  'register-entry-stale': [
    {
      name: 'one legal requirement has a day of its own, and that day has passed',
      edits: [
        {
          path: 'registers/legal-requirements.md',
          replace: 'title: Software licences and copyright\n    status: active\n',
          with: 'title: Software licences and copyright\n    status: active\n    reviewed_on: 2025-04-02\n',
        },
      ],
    },
    {
      name: 'the wish of the insurer is on the list, and nobody says what meets it',
      edits: [
        {
          path: PARTIES,
          replace: 'source: Policy conditions, addressed: true, addressed_by: [POL-02, PRO-05] }',
          with: 'source: Policy conditions }',
        },
      ],
    },
    {
      name: 'a wish of the households is turned down without a reason',
      edits: [
        {
          path: PARTIES,
          replace: ', why_not: "Our customers decide what happens to readings; we pass such letters on"',
          with: '',
        },
      ],
    },
  ],
  'risk-not-reassessed-after-change': [
    {
      name: 'the warehouse went, and its two risks stand as they were assessed in February',
      edits: [
        {
          path: 'registers/risks.md',
          replace: 'residual_level: medium\n    assessed_on: 2026-08-04\n    triggered_by: [CHG-2026-001]',
          with: 'residual_level: medium\n    assessed_on: 2026-02-10',
        },
        {
          path: 'registers/risks.md',
          replace: 'residual_level: low\n    assessed_on: 2026-08-04\n    triggered_by: [CHG-2026-001]',
          with: 'residual_level: low\n    assessed_on: 2026-02-10',
        },
      ],
    },
  ],
  'scope-not-reviewed-after-change': [
    {
      name: 'the scope was reviewed while the change was planned, and does not know of it',
      edits: [
        {
          path: SCOPE,
          replace: 'approved_on: 2026-03-05\nreviewed_on: 2026-03-05',
          with: 'approved_on: 2026-01-22\nreviewed_on: 2026-01-22',
        },
        { path: SCOPE, replace: 'links: [CHG-2026-002]\n', with: '' },
        { path: SCOPE, replace: 'changed (`CHG-2026-002`)', with: 'changed' },
      ],
    },
    {
      name: 'a new law applies since July, and nobody compared the scope with it',
      edits: [warehouse('kind: system', 'kind: legal')],
    },
  ],
  'watched-change-unreviewed': [
    {
      name: 'a colleague changed the assets, and nobody compared the continuity procedure with them',
      already: [continuityWatches('registers/assets.md')],
      edits: [
        { path: 'registers/assets.md', replace: 'supplier: SUP-06, rto: PT24H', with: 'supplier: SUP-06, rto: PT8H' },
      ],
      commit: { on: '2026-11-21', by: 'dev', message: 'Tickets are needed within a working day' },
    },
    {
      name: 'a document watches files that lie outside of the folder',
      already: [continuityWatches('../infrastructure/**')],
      edits: [
        { path: 'registers/assets.md', replace: 'supplier: SUP-06, rto: PT24H', with: 'supplier: SUP-06, rto: PT8H' },
      ],
      commit: { on: '2026-11-21', by: 'dev', message: 'Tickets are needed within a working day' },
    },
  ],
};

function alerts(replace: string, by: string): Edit {
  return { path: ALERTS, replace, with: by };
}

function warehouse(replace: string, by: string): Edit {
  return { path: WAREHOUSE, replace, with: by };
}

function continuityWatches(glob: string): Edit {
  return {
    path: CONTINUITY,
    replace: 'systems: [AST-01, AST-02, AST-10]\n',
    with: `systems: [AST-01, AST-02, AST-10]\nwatches: ["${glob}"]\n`,
  };
}
