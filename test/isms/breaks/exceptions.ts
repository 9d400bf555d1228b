import type { Break, Breaks, Edit } from '../break.ts';

const EXCEPTION = 'records/exceptions/EXC-2026-001.md';

export const breaks: Breaks = {
  'exception-lapsed': [
    {
      name: 'the exception ended in October, and the old interface is still there',
      edits: [exception('expires_on: 2027-04-14', 'expires_on: 2026-10-14')],
    },
    {
      name: 'nobody gave it an end',
      edits: [exception('expires_on: 2027-04-14\n', '')],
    },
    {
      name: 'its end is a placeholder',
      edits: [exception('expires_on: 2027-04-14', 'expires_on: TBD')],
    },
    {
      name: 'it was used before anybody approved it',
      edits: [exception('approved_by: person:oskar\napproved_on: 2026-04-15\n', '')],
    },
    {
      name: 'it does not say which risk it makes bigger',
      edits: [exception('risk: RSK-01\n', '')],
    },
    {
      name: 'whoever asked for it approved it',
      edits: [exception('requested_by: person:yuki', 'requested_by: person:oskar')],
    },
    {
      name: 'whoever holds the role that asked for it approved it',
      edits: [exception('requested_by: person:yuki', 'requested_by: role:cto')],
    },
    {
      name: 'somebody approved it who may not',
      edits: [exception('approved_by: person:oskar', 'approved_by: person:milo')],
    },
    {
      name: 'somebody approved it who had left',
      edits: [exception('approved_by: person:oskar', 'approved_by: person:tomas')],
    },
    {
      name: 'it runs for three years',
      edits: [exception('expires_on: 2027-04-14', 'expires_on: 2029-04-14')],
    },
    {
      name: 'it was renewed again and again',
      edits: [exception('renewals: 0', 'renewals: 4')],
    },
  ],
  'waiver-expired': [
    {
      name: 'a waiver of a rule of Holdfast ended in October',
      edits: [
        exception('waives: [A.8.5, POL-02]', 'waives: ["rule:reviews-clustered", REG-02]'),
        exception('expires_on: 2027-04-14', 'expires_on: 2026-10-14'),
      ],
    },
    added('a waiver that was added for one audit ended with it', {
      waives: '["rule:due-soon"]',
      expires: '2026-10-31',
    }),
  ],
};

function exception(replace: string, by: string): Edit {
  return { path: EXCEPTION, replace, with: by };
}

function added(name: string, { waives, expires }: { readonly waives: string; readonly expires: string }): Break {
  return {
    name,
    edits: [
      {
        path: 'records/exceptions/EXC-2026-002.md',
        add: `---
id: EXC-2026-002
type: exception
title: Quiet weeks around the audit
status: approved
owner: role:isms-manager
recorded_on: 2026-09-28
waives: ${waives}
reason: Everybody knew what was due before the surveillance audit
risk: RSK-07
compensating: The ISMS manager reads the calendar every Monday
requested_by: person:ines
approved_by: person:oskar
approved_on: 2026-09-29
expires_on: ${expires}
---

# Quiet weeks around the audit

One month.
`,
      },
    ],
  };
}
