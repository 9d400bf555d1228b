import * as z from 'zod';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { interestedParty } from '../../records/types/interested-party.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';

export const registerEntryStale = defineRule({
  name: 'register-entry-stale',
  area: 'change-alignment',
  flags:
    'An entry of a register (context issue, interested party, legal requirement, asset, role, objective, metric) past its review, or a requirement of an interested party that is neither addressed nor explained.',
  why: 'A register that nobody confirms describes last year: what changed since is missing from risks, scope and controls.',
  fix: 'Check that the entry still holds, correct it, and set `reviewed_on` (in the head of the register for all rows at once).',
  severity: 'warning',
  grade: 'minor',
  cause: 'calendar',
  issue: false,
  clauses: ['4.1', '4.2', '8.1'],
  controls: ['A.5.9', 'A.5.31'],
  needs: [],
  falsePositives:
    'A row without dates of its own is covered by the review of its register. Risks and suppliers have rules of their own. Retired entries are not looked at.',
  options: z.strictObject({
    grace: intervalOption('0 days').describe('How long an entry may be late before anything is said.'),
  }),
  examples: [
    {
      name: 'A law that nobody has looked at for a year and a half',
      files: {
        'registers/LEG-03.md':
          '---\nid: LEG-03\ntype: legal-requirement\ntitle: Data protection law\nstatus: active\nowner: role:dpo\nreviewed_on: 2025-04-02\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'registers/LEG-03.md', line: 7, message: 'Review was due 2026-04-02, 234 days ago' }],
    },
    {
      name: 'A requirement that is neither addressed nor explained',
      files: {
        'registers/IP-01.md':
          '---\nid: IP-01\ntype: interested-party\ntitle: Customers\nstatus: active\nowner: role:sales\nreviewed_on: 2026-10-01\nrequirements:\n  - text: Tell us of breaches within 48 hours\n    source: Master agreement\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/IP-01.md',
          line: 9,
          message: 'A requirement of Customers is neither addressed nor explained',
        },
      ],
    },
    {
      name: 'A requirement that was noted as not addressed, of a party without a title',
      files: {
        'registers/IP-02.md':
          '---\nid: IP-02\ntype: interested-party\nstatus: active\nowner: role:sales\nreviewed_on: 2026-10-01\nrequirements:\n  - { addressed: false, addressed_by: [], source: A talk at the fair }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'registers/IP-02.md', line: 8, message: 'A requirement of IP-02 is neither addressed nor explained' },
      ],
    },
    {
      name: 'Requirements that something meets, that are met, that are turned down, and of a party that is gone',
      files: {
        'registers/IP-01.md':
          '---\nid: IP-01\ntype: interested-party\ntitle: Customers\nstatus: active\nowner: role:sales\nreviewed_on: 2026-10-01\nrequirements:\n  - { text: Tell us of breaches, addressed_by: [PRO-02] }\n  - { text: Encrypt our data, addressed: true }\n  - { text: Keep our data on paper too, why_not: Paper is harder to protect }\n---\n',
        'registers/IP-03.md':
          '---\nid: IP-03\ntype: interested-party\ntitle: Former landlord\nstatus: retired\nowner: role:sales\nreviewed_on: 2024-10-01\nrequirements:\n  - text: Lock the front door at night\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The last day of the grace, and a policy past its review and an objective past its target, of which other rules tell',
      files: {
        'registers/LEG-03.md':
          '---\nid: LEG-03\ntype: legal-requirement\ntitle: Data protection law\nstatus: active\nowner: role:dpo\nreviewed_on: 2025-10-23\n---\n',
        'policies/POL-02.md':
          '---\nid: POL-02\ntype: policy\ntitle: Clean desk\nstatus: effective\nowner: role:it-lead\nreviewed_on: 2024-10-01\n---\n',
        'registers/OBJ-02.md':
          '---\nid: OBJ-02\ntype: objective\ntitle: Fewer lost laptops\nstatus: active\nowner: role:it-lead\nreviewed_on: 2026-10-01\ntarget_date: 2026-06-30\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules:\n  register-entry-stale:\n    grace: 30 days\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Rows that the review of their register covers',
      files: {
        'registers/assets.md':
          '---\nid: REG-01\ntype: asset\ntitle: Assets\nowner: role:it-lead\nreviewed_on: 2026-10-01\nreview_interval: 12 months\nentries:\n  - { id: AST-01, title: Customer database, status: active }\n  - { id: AST-02, title: Build server, status: active }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { grace }) {
    const isStale = overdueDuties(
      isms,
      ({ kind, entry }) => kind === 'review' && entry.definition?.kind === 'register',
      grace,
    );
    for (const { draft, inGrace } of isStale) if (!inGrace) yield draft;
    for (const { entry, facts } of recordsOf(isms, interestedParty)) {
      if (entry.lifecycle !== 'in-force') continue;
      for (const row of given(facts.requirements) ?? []) {
        const isAddressed = given(row.facts.addressed_by)?.length || given(row.facts.addressed) === true;
        if (isAddressed || row.facts.why_not.state === 'given') continue;
        yield {
          on: entry,
          at: row,
          message: `A requirement of ${given(entry.title) ?? nameOf(entry)} is neither addressed nor explained`,
          fix: 'Name under `addressed_by` what meets it, or say `why_not`.',
          detail: `requirement:${given(row.facts.text) ?? ''}`,
        };
      }
    }
  },
});
