import * as z from 'zod';
import type { Interval } from '../../calendar/interval.ts';
import { MANDATORY } from '../../frameworks/iso27001/mandatory.ts';
import { nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import {
  changesPastFollowUp,
  type FollowedUp,
  isConfirmedFor,
  lastConfirmed,
  touchedBy,
  touchesScope,
} from './follow-up.ts';
import { departedPeople, retiredSystems } from './outdated-names.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const PROCEDURE =
  '---\nid: PRO-04\ntype: procedure\ntitle: Refunds\nstatus: effective\nowner: role:it-lead\nversion: "1.3"\napproved_on: 2026-01-15\n---\n';
const CHANGE =
  '---\nid: CHG-2026-021\ntype: change\ntitle: New payment system\nstatus: implemented\nowner: role:product-lead\nkind: system\nsignificant: true\nimplemented_on: 2026-09-03\nimpact:\n  documents: [POL-01, PRO-04]\n---\n';
const RAJ =
  '---\nid: PER-02\ntype: person\ntitle: raj\nname: Raj Example\nstatus: left\nowner: role:people-lead\ngithub: raj-acme\nkind: employee\nstart: 2022-01-01\nend: 2026-07-31\n---\n';

export const documentNotUpdatedAfterChange = defineRule({
  name: 'document-not-updated-after-change',
  area: 'change-alignment',
  flags:
    'A document that a change names and that was neither reviewed nor approved anew since it was carried out, once its follow-up has passed; or a document in force that names a retired system or somebody who left.',
  why: 'People work by what is written: a procedure from before the change tells them to do what no longer works.',
  fix: 'Update the document, or review it and set `reviewed_on` if the change leaves it as it is.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['7.5.2', '6.3'],
  controls: ['A.5.37'],
  needs: [],
  steps: [
    'Read the document against how things work since the change',
    'Correct it and have it approved, or confirm it and set `reviewed_on`',
  ],
  falsePositives:
    'A review that leaves the document as it is counts. So does one made while the change was planned, up to `accept_before` ahead, if the document names the change by its id. A document that was replaced or withdrawn is left alone, and the scope has a rule of its own. People are looked for in `distribution:` and in the body, and not in tables of approvals and versions or in sentences with a date; such names are a warning without an issue. Owners who left have a rule of their own.',
  options: z.strictObject({
    accept_before: intervalOption('60 days').describe(
      'How long before the change a review still counts, if the document names the change.',
    ),
  }),
  examples: [
    {
      name: 'A procedure from before the new system',
      files: { ...CONFIG, 'procedures/PRO-04.md': PROCEDURE, 'records/CHG-2026-021.md': CHANGE },
      today: '2026-10-04',
      expect: [
        {
          path: 'records/CHG-2026-021.md',
          line: 11,
          message:
            'PRO-04 has not been updated or reviewed since this change of 2026-09-03; its last version is of 2026-01-15',
        },
      ],
    },
    {
      name: 'The last day of the follow-up',
      files: { ...CONFIG, 'procedures/PRO-04.md': PROCEDURE, 'records/CHG-2026-021.md': CHANGE },
      today: '2026-10-03',
      expect: [],
    },
    {
      name: 'The scope, of which another rule tells',
      files: {
        ...CONFIG,
        'governance/SCP-01.md': PROCEDURE.replace('PRO-04', 'SCP-01').replace('procedure', 'isms-scope'),
        'records/CHG-2026-021.md': CHANGE.replace('[POL-01, PRO-04]', '[SCP-01]\n  scope: true'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Reviewed on the day of the change, and left as it was',
      files: {
        ...CONFIG,
        'procedures/PRO-04.md': PROCEDURE.replace('---\n', '---\nreviewed_on: 2026-09-03\n'),
        'records/CHG-2026-021.md': CHANGE,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A document that the change needs, and that is still a draft',
      files: {
        ...CONFIG,
        'procedures/PRO-04.md':
          '---\nid: PRO-04\ntype: procedure\ntitle: Refunds\nstatus: draft\nowner: role:it-lead\nversion: "0.1"\n---\n',
        'records/CHG-2026-021.md': CHANGE,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CHG-2026-021.md',
          line: 11,
          message: 'PRO-04 is still not released, and this change was carried out on 2026-09-03',
        },
      ],
    },
    {
      name: 'The first scope is a draft, of which another rule tells, and so is a second policy beside one in force',
      files: {
        ...CONFIG,
        'governance/SCP-01.md': PROCEDURE.replace('PRO-04', 'SCP-01')
          .replace('procedure', 'isms-scope')
          .replace('effective', 'draft'),
        'policies/POL-01.md': PROCEDURE.replace('PRO-04', 'POL-01')
          .replace('procedure', 'policy')
          .replace('effective', 'draft'),
        'policies/POL-02.md': PROCEDURE.replace('PRO-04', 'POL-02').replace('procedure', 'policy'),
        'records/CHG-2026-021.md': CHANGE.replace('PRO-04', 'SCP-01'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CHG-2026-021.md',
          line: 11,
          message: 'POL-01 is still not released, and this change was carried out on 2026-09-03',
        },
      ],
    },
    {
      name: 'A change of the scope that touches a procedure too, and one that leaves the scope as it is and names it',
      files: {
        ...CONFIG,
        'governance/SCP-01.md': PROCEDURE.replace('PRO-04', 'SCP-01').replace('procedure', 'isms-scope'),
        'procedures/PRO-04.md': PROCEDURE,
        'records/CHG-2026-021.md': CHANGE.replace('[POL-01, PRO-04]', '[PRO-04]\n  scope: true'),
        'records/CHG-2026-022.md': CHANGE.replace('2026-021', '2026-022').replace('[POL-01, PRO-04]', '[SCP-01]'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CHG-2026-021.md',
          line: 11,
          message:
            'PRO-04 has not been updated or reviewed since this change of 2026-09-03; its last version is of 2026-01-15',
        },
        {
          path: 'records/CHG-2026-022.md',
          line: 11,
          message:
            'SCP-01 has not been updated or reviewed since this change of 2026-09-03; its last version is of 2026-01-15',
        },
      ],
    },
    {
      name: 'What was withdrawn, a record of the past, and a page whose last review nobody can read',
      files: {
        ...CONFIG,
        'procedures/PRO-04.md': PROCEDURE.replace('effective', 'withdrawn'),
        'records/MIN-2026-02.md':
          '---\nid: MIN-2026-02\ntype: management-review\ntitle: Review in February\nstatus: held\napproved_on: 2026-02-20\n---\n',
        'wiki/refunds.md':
          '---\nid: WIKI-7\ntitle: How to refund\napproved_on: 2026-01-15\nreviewed_on: last autumn\n---\n',
        'records/CHG-2026-021.md': CHANGE.replace('POL-01', 'MIN-2026-02, WIKI-7'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A procedure for a system that is gone',
      files: {
        ...CONFIG,
        'procedures/PRO-04.md': PROCEDURE.replace('---\n', '---\nsystems: [AST-03]\n'),
        'assets/AST-03.md':
          '---\nid: AST-03\ntype: asset\ntitle: Old till\nstatus: retired\nowner: role:it-lead\nkind: system\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/PRO-04.md',
          line: 2,
          message: 'The document names the system AST-03 (Old till), which is retired',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A procedure that sends its readers to somebody who left',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'procedures/PRO-04.md': `${PROCEDURE}\n# Refunds\n\nAsk Raj Example or @raj-acme before you refund more than 100 euros.\n`,
      },
      today: '2026-08-01',
      expect: [
        {
          path: 'procedures/PRO-04.md',
          line: 13,
          message: 'The document names person:raj, who left on 2026-07-31',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A procedure that is sent to somebody who left, by handle',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'procedures/PRO-04.md': PROCEDURE.replace('---\n', '---\ndistribution: [role:it-lead, "@Raj-Acme"]\n'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/PRO-04.md',
          line: 2,
          message: 'The document names person:raj, who left on 2026-07-31',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A draft that still has to be brought up to date',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'procedures/PRO-05.md':
          '---\nid: PRO-05\ntype: procedure\ntitle: Gift cards\nstatus: draft\ndistribution: ["@Raj-Acme"]\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Somebody who left in the history of a document, and on the last working day',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'people/kim.md':
          '---\nid: PER-03\ntype: person\ntitle: kim\nname: Kim Example\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2022-01-01\nend: 2026-11-22\n---\n',
        'procedures/PRO-04.md': `${PROCEDURE}\n# Refunds\n\nAsk Kim Example.\n\n## Version history\n\n| Version | By |\n|---|---|\n| 1.3 | Raj Example |\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { accept_before }) {
    for (const change of changesPastFollowUp(isms)) yield* untouchedDocuments(isms, change, accept_before);
    const lookUps = [retiredSystems(isms), departedPeople(isms)];
    for (const entry of isms.entries) {
      if (entry.definition?.kind !== 'document' || entry.lifecycle !== 'in-force') continue;
      for (const { at, words, detail } of lookUps.flatMap((lookUp) => lookUp(entry))) {
        yield { on: entry, at, message: `The document names ${words}`, severity: 'warning', needsIssue: false, detail };
      }
    }
  },
});

/** Whether the standard wants a document of this very type in writing, and none is in force. */
function isMissing({ entries }: Isms, type: string | undefined): boolean {
  const isWanted = MANDATORY.some(({ satisfiedBy: [only, ...others] }) => only === type && others.length === 0);
  return isWanted && !entries.some((entry) => entry.type === type && entry.lifecycle === 'in-force');
}

function* untouchedDocuments(isms: Isms, change: FollowedUp, ahead: Interval): Iterable<Draft> {
  const { entry } = change.record;
  for (const { value: id, start, end } of touchedBy(change.record, 'documents')) {
    const document = isms.byId.get(id)?.[0];
    if (!document || document.definition?.kind === 'record' || document.lifecycle === 'no-longer') continue;
    const said = { on: entry, at: { start, end }, detail: `document:${id}`, ...change.lateness };
    if (document.lifecycle === 'not-yet') {
      // Then `mandatory-document-missing` says that none is in force.
      if (isMissing(isms, document.type)) continue;
      const message = `${nameOf(document)} is still not released, and this change was carried out on ${change.implemented}`;
      yield { ...said, message };
      continue;
    }
    // Then `scope-not-reviewed-after-change` speaks.
    if (document.type === 'isms-scope' && touchesScope(change.record)) continue;
    const last = lastConfirmed(document, isms.today);
    if (last === undefined || isConfirmedFor(document, last, change, ahead)) continue;
    const message = `${nameOf(document)} has not been updated or reviewed since this change of ${change.implemented}; its last version is of ${last}`;
    yield { ...said, message };
  }
}
