import { ownersOf } from '../../records/entry.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';

export const ownerMissing = defineRule({
  name: 'owner-missing',
  area: 'document-control',
  flags: 'A governed document that names no owner, or one that cannot be read as an owner.',
  why: 'Someone must answer for it: without an owner nobody reviews it, and nobody is asked when it lapses.',
  fix: 'Name who answers for it, for example `owner: role:it-lead`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['5.3', '7.5.2'],
  controls: ['A.5.2'],
  needs: [],
  steps: ['Agree with the person or role that will answer for it', 'Set `owner` in the front matter'],
  falsePositives:
    'Documents that were replaced or withdrawn need no owner. A placeholder (`TBC`) is reported as `placeholder-value`. Corrective actions have a rule of their own. With `owner_fallback: codeowners` the owners in CODEOWNERS count.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A policy with a review date and no owner',
      files: {
        'policies/access.md': '---\ntitle: Access policy\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 2, message: 'No owner' }],
    },
    {
      name: 'An owner that is no owner',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: "@not a handle!"\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 3,
          message: 'The owner cannot be read: `@not a handle!` is no owner that Holdfast knows',
        },
      ],
    },
    {
      name: 'An owner from CODEOWNERS, when the configuration says so',
      files: {
        'holdfast.yml': 'version: 1\nowner_fallback: codeowners\n',
        CODEOWNERS: '/policies/ @acme/security\n',
        'policies/access.md': '---\ntitle: Access policy\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A register without an owner, said once and not of each row',
      files: {
        'registers/assets.md':
          '---\nid: REG-03\ntype: register\nof: asset\ntitle: Assets\nstatus: active\nreviewed_on: 2026-06-16\nentries:\n  - { id: AST-01, title: Mail, status: active }\n  - { id: AST-02, title: Laptops, status: active }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'registers/assets.md', line: 5, message: 'No owner' }],
    },
    {
      name: 'Rows in a frame that is no document, and a row whose own owner is none',
      files: {
        'registers/assets.md':
          '---\ntitle: Assets\ntype: register\nof: asset\nentries:\n  - { id: AST-01, title: Mail, next_review: 2027-06-16 }\n  - { id: AST-02, title: Laptops, next_review: 2027-06-16, owner: role:it-lead }\n---\n',
        'registers/suppliers.md':
          '---\ntitle: Suppliers\ntype: register\nof: supplier\nowner: role:it-lead\nreview_interval: 12 months\nreviewed_on: 2026-06-16\nentries:\n  - { id: SUP-01, title: Mailer, owner: "@not a handle!" }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'registers/assets.md', line: 6, message: 'No owner' },
        {
          path: 'registers/suppliers.md',
          line: 9,
          message: 'The owner cannot be read: `@not a handle!` is no owner that Holdfast knows',
        },
      ],
    },
    {
      name: 'What was withdrawn, and a corrective action, of which another rule speaks',
      files: {
        'policies/access.md': '---\ntitle: Access policy\nstatus: withdrawn\nreviewed_on: 2026-03-01\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const known = new Set(isms.entries);
    for (const entry of isms.entries) {
      if (entry.lifecycle === 'no-longer' || entry.type === 'corrective-action' || ownersOf(entry).length > 0) continue;
      // What is wrong with the owner of a register is said once, of the register; a head that is only the frame of its rows
      // is no document of its own: then each row is asked.
      if (entry.register && entry.owner === entry.register.owner && known.has(entry.register)) continue;
      if (entry.owner.state === 'absent') yield { on: entry, message: 'No owner' };
      if (entry.owner.state === 'unreadable') {
        yield {
          on: entry,
          at: entry.owner,
          message: `The owner cannot be read: ${entry.owner.why}`,
          fix: entry.owner.fix,
        };
      }
    }
  },
});
