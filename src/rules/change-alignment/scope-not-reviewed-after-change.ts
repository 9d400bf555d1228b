import * as z from 'zod';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { ismsScope } from '../../records/types/isms-scope.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { changesPastFollowUp, isConfirmedFor, lastConfirmed, touchesScope } from './follow-up.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const SCOPE =
  '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\nversion: "2.0"\napproved_on: 2026-03-10\n---\n';
const CHANGE =
  '---\nid: CHG-2026-019\ntype: change\ntitle: Merger with Beta\nstatus: implemented\nowner: role:ceo\nkind: merger\nsignificant: true\nimplemented_on: 2026-08-01\nimpact: { scope: true }\n---\n';

export const scopeNotReviewedAfterChange = defineRule({
  name: 'scope-not-reviewed-after-change',
  area: 'change-alignment',
  flags:
    'A change that touches the scope (it says so, or it is a merger, a new site, a law or a change of scope), was carried out, is past its follow-up, and after which the scope has not been reviewed.',
  why: 'The certificate covers what the scope says: after a change that nobody compared with it, it may promise what is no longer true.',
  fix: 'Review the scope and then the statement of applicability, set `reviewed_on`, and tell the certification body if what the certificate says changes.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['4.3', '6.3'],
  controls: [],
  needs: [],
  steps: [
    'Compare the scope with what the change left: units, sites, services, interfaces, requirements',
    'Correct it or confirm it, and set `reviewed_on`',
    'Look at the statement of applicability, and tell the certification body if the certificate is touched',
  ],
  falsePositives:
    'A scope that was reviewed while the change was planned counts when it names the change by its id and the review is not older than `accept_before`. A change that is not significant and says `scope: false` is left alone whatever its kind.',
  options: z.strictObject({
    accept_before: intervalOption('60 days').describe(
      'How long before the change a review of the scope still counts, if it names the change.',
    ),
  }),
  examples: [
    {
      name: 'A merger, and a scope from before',
      files: { ...CONFIG, 'isms/scope.md': SCOPE, 'records/CHG-2026-019.md': CHANGE },
      today: '2026-09-01',
      expect: [
        {
          path: 'records/CHG-2026-019.md',
          line: 10,
          message: 'SCP-01 has not been reviewed since this change of 2026-08-01; its last review was on 2026-03-10',
        },
      ],
    },
    {
      name: 'A new site that says nothing about the scope, already closed',
      files: {
        ...CONFIG,
        'isms/scope.md': SCOPE,
        'records/CHG-2026-012.md':
          '---\nid: CHG-2026-012\ntype: change\ntitle: Office in Lyon\nstatus: closed\nowner: role:ceo\nkind: site\nsignificant: true\nimplemented_on: 2026-05-02\nfollow_up_due: 2026-05-31\n---\n',
      },
      today: '2026-06-01',
      expect: [
        {
          path: 'records/CHG-2026-012.md',
          line: 7,
          message: 'SCP-01 has not been reviewed since this change of 2026-05-02; its last review was on 2026-03-10',
        },
      ],
    },
    {
      name: 'The last day of the follow-up',
      files: { ...CONFIG, 'isms/scope.md': SCOPE, 'records/CHG-2026-019.md': CHANGE },
      today: '2026-08-31',
      expect: [],
    },
    {
      name: 'A scope that was reviewed for the change while it was planned',
      files: {
        ...CONFIG,
        'isms/scope.md': `${SCOPE.replace('2026-03-10', '2026-06-02')}\nReviewed ahead of CHG-2026-019.\n`,
        'records/CHG-2026-019.md': CHANGE,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A review sixty-one days ahead is too early',
      files: {
        ...CONFIG,
        'isms/scope.md': `${SCOPE.replace('2026-03-10', '2026-06-01')}\nReviewed ahead of CHG-2026-019.\n`,
        'records/CHG-2026-019.md': CHANGE,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CHG-2026-019.md',
          line: 10,
          message: 'SCP-01 has not been reviewed since this change of 2026-08-01; its last review was on 2026-06-01',
        },
      ],
    },
    {
      name: 'A next scope that is still a draft, and one whose last review nobody can read',
      files: {
        ...CONFIG,
        'isms/scope.md': SCOPE.replace('---\n', '---\nreviewed_on: in spring\n'),
        'isms/scope-3.md': SCOPE.replace('SCP-01', 'SCP-02').replace('effective', 'draft'),
        'records/CHG-2026-019.md': CHANGE,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A small change of a law that leaves the scope as it is',
      files: {
        ...CONFIG,
        'isms/scope.md': SCOPE,
        'records/CHG-2026-020.md':
          '---\nid: CHG-2026-020\ntype: change\ntitle: New form of the tax office\nstatus: implemented\nowner: role:ceo\nkind: legal\nsignificant: false\nimplemented_on: 2026-08-01\nimpact: { scope: false }\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { accept_before }) {
    const scopes = recordsOf(isms, ismsScope).filter(({ entry }) => entry.lifecycle === 'in-force');
    for (const change of changesPastFollowUp(isms)) {
      const at = touchesScope(change.record);
      if (!at) continue;
      for (const { entry } of scopes) {
        const last = lastConfirmed(entry, isms.today);
        if (last === undefined || isConfirmedFor(entry, last, change, accept_before)) continue;
        yield {
          on: change.record.entry,
          at,
          message: `${nameOf(entry)} has not been reviewed since this change of ${change.implemented}; its last review was on ${last}`,
          detail: `scope:${nameOf(entry)}`,
          ...change.lateness,
        };
      }
    }
  },
});
