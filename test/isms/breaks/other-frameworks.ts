import type { Breaks, Edit } from '../break.ts';

export const breaks: Breaks = {
  'framework-requirement-uncovered': [
    {
      name: 'what was linked for a requirement is gone',
      edits: [target('  - { requirement: "8.4.3", ref: COM-01 }\n', '')],
    },
    {
      name: 'a row names a requirement that the framework does not have',
      edits: [
        target(
          '  - { requirement: "8.4.3", ref: COM-01 }\n',
          '  - { requirement: "8.4.3", ref: COM-01 }\n  - { requirement: "8.4.9", ref: PRO-01 }\n',
        ),
      ],
    },
    {
      name: 'another target names a category that its framework does not have',
      edits: [
        {
          path: 'governance/framework-soc2.md',
          add: `---
id: FWK-02
type: framework-target
title: SOC 2 for the platform
status: targeted
owner: role:isms-manager
reviewed_on: 2026-11-03
framework: soc2-tsc-2017
categories: [avaliability]
target_date: 2028-06-30
out_of_scope:
  - { requirement: CC, why: To be looked at in 2027 }
  - { requirement: A1, why: To be looked at in 2027 }
  - { requirement: C1, why: No customer asks for it }
  - { requirement: PI, why: No customer asks for it }
  - { requirement: P, why: No customer asks for it }
---

# SOC 2 for the platform
`,
        },
      ],
    },
    {
      name: 'a control on which a requirement rests was put back to planned',
      edits: [
        {
          path: 'governance/statement-of-applicability.md',
          replace: 'justification: A rushed recovery must not open doors, implementation: implemented',
          with: 'justification: A rushed recovery must not open doors, implementation: planned, target_date: 2027-06-30',
        },
      ],
    },
  ],
};

function target(replace: string, by: string): Edit {
  return { path: 'governance/framework-iso22301.md', replace, with: by };
}
