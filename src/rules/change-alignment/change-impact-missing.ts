import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { type Entry, hasReached } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { type Change, change } from '../../records/types/change.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const HEAD =
  '---\nid: CHG-2026-023\ntype: change\ntitle: New ticket system\nstatus: implemented\nowner: role:it-lead\nkind: system\nsignificant: true\nplanned_for: 2026-09-01\nimplemented_on: 2026-09-03\n';
const IMPACT =
  'impact:\n  risks: [RSK-007]\n  assets: none\n  documents: [PRO-04]\n  scope: false\n  soa: false\n  suppliers: none\n  training: true\n  legal: false\n  roles: none\n';

export const changeImpactMissing = defineRule({
  name: 'change-impact-missing',
  area: 'change-alignment',
  flags:
    'A change that is approved or further on and does not say what it touches (each part with ids, yes or no, or `none`), has no approver, or was carried out before it was approved.',
  why: 'A change is planned when somebody asked beforehand what it does to risks, documents, suppliers and people (6.3); an empty part says that nobody did.',
  fix: 'Fill in each part of `impact` with ids or `none`, and record who approved the change.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['6.3', '8.1'],
  controls: ['A.8.32'],
  needs: [],
  falsePositives:
    'A standard change, approved once for all of its kind, says `significant: false` and is left alone. Proposed and closed changes are not looked at. An emergency change is approved afterwards and is still shown: put the waiver or the exception on record.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Parts that nobody filled in',
      files: {
        ...CONFIG,
        'records/CHG-2026-023.md': `${HEAD}approved_by: [person:mara]\n${IMPACT.replace('[PRO-04]', '').replace('  soa: false\n', '')}---\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CHG-2026-023.md',
          line: 15,
          message: 'The change does not say what it means for documents and the statement of applicability',
        },
      ],
    },
    {
      name: 'Parts that are not even there, one that is empty, and approvers with an empty item',
      files: {
        ...CONFIG,
        'records/CHG-2026-023.md': `${HEAD}approved_by:\n  -\n${IMPACT.replace('  risks: [RSK-007]\n', '').replace('scope: false', 'scope:')}---\n`,
        'records/CHG-2026-024.md': `${HEAD.replace('023', '024')}approved_by: []\n${IMPACT.replace('  roles: none\n', '')}---\n`,
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CHG-2026-023.md', line: 4, message: 'Nobody is named who approved this change' },
        {
          path: 'records/CHG-2026-023.md',
          line: 16,
          message: 'The change does not say what it means for risks and the scope',
        },
        { path: 'records/CHG-2026-024.md', line: 4, message: 'Nobody is named who approved this change' },
        { path: 'records/CHG-2026-024.md', line: 13, message: 'The change does not say what it means for roles' },
      ],
    },
    {
      name: 'No impact and no approver',
      files: { ...CONFIG, 'records/CHG-2026-023.md': `${HEAD}---\n` },
      today: '2026-11-22',
      expect: [
        { path: 'records/CHG-2026-023.md', line: 4, message: 'Nobody is named who approved this change' },
        { path: 'records/CHG-2026-023.md', line: 4, message: 'The change does not say what it touches' },
      ],
    },
    {
      name: 'Approved a day after it was carried out',
      files: {
        ...CONFIG,
        'records/CHG-2026-023.md': `${HEAD}approved_by: [person:mara]\napproved_on: 2026-09-04\n${IMPACT}---\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CHG-2026-023.md',
          line: 10,
          message: 'The change was carried out on 2026-09-03 and approved only on 2026-09-04',
        },
      ],
    },
    {
      name: 'Complete, and approved on the very day',
      files: {
        ...CONFIG,
        'records/CHG-2026-023.md': `${HEAD}approved_by: [person:mara]\napproved_on: 2026-09-03\n${IMPACT}---\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A standard change',
      files: {
        ...CONFIG,
        'records/CHG-2026-023.md': `${HEAD.replace('significant: true', 'significant: false')}---\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Approved and not carried out yet, closed long ago, and an impact that is no table of parts',
      files: {
        ...CONFIG,
        'records/CHG-2026-023.md': `${HEAD.replace('implemented\n', 'approved\n').replace('implemented_on: 2026-09-03\n', '')}approved_by: [person:mara]\napproved_on: 2026-08-20\n${IMPACT}---\n`,
        'records/CHG-2025-002.md': `${HEAD.replace('2026-023', '2025-002').replace('implemented\n', 'closed\n')}---\n`,
        'records/CHG-2026-025.md': `${HEAD.replace('023', '025')}approved_by: [person:mara]\nimpact: small\n---\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A proposal is still being worked out',
      files: {
        ...CONFIG,
        'records/CHG-2026-024.md':
          '---\nid: CHG-2026-024\ntype: change\ntitle: New ticket system\nstatus: proposed\nowner: role:it-lead\nkind: system\nsignificant: true\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const record of recordsOf(isms, change)) {
      const { entry, facts } = record;
      if (entry.lifecycle !== 'in-force' || !hasReached(entry, 'approved')) continue;
      if (given(facts.significant) === false) continue;
      yield* missingImpact(record);
      yield* missingApproval(record);
    }
  },
});

type Impact = Extract<Change['facts']['impact'], { readonly state: 'given' }>['value']['facts'];

const PARTS: readonly (readonly [keyof Impact, string])[] = [
  ['risks', 'risks'],
  ['assets', 'assets'],
  ['documents', 'documents'],
  ['scope', 'the scope'],
  ['soa', 'the statement of applicability'],
  ['suppliers', 'suppliers'],
  ['training', 'training'],
  ['legal', 'legal requirements'],
  ['roles', 'roles'],
];

function* missingImpact({ entry, facts: { impact } }: Change): Iterable<Draft> {
  if (isMissing(impact)) yield { on: entry, message: 'The change does not say what it touches', detail: 'impact' };
  if (impact.state !== 'given') return;
  const parts = impact.value.facts;
  const empty = PARTS.filter(([part]) => isMissing(parts[part]));
  if (empty.length === 0) return;
  const words = empty.map(([, name]) => name);
  yield {
    on: entry,
    at: empty.flatMap(([part]) => spanOf(parts[part]))[0] ?? impact,
    message: `The change does not say what it means for ${inWords(words, PARTS.length)}`,
    detail: 'impact',
  };
}

function* missingApproval({ entry, facts }: Change): Iterable<Draft> {
  const { approved_by: by, implemented_on: done } = facts;
  if (isMissing(by) || (by.state === 'given' && isBlank(entry, by))) {
    yield { on: entry, message: 'Nobody is named who approved this change', detail: 'approver' };
  }
  const approved = given(entry.approvedOn);
  if (done.state !== 'given' || approved === undefined || approved <= done.value) return;
  yield {
    on: entry,
    at: done,
    message: `The change was carried out on ${done.value} and approved only on ${approved}`,
    fix: 'Record why it could not wait for the approval, and who decided that.',
    detail: 'order',
  };
}

/** The place of a part that was left empty; none for one that is not even there. */
function spanOf(fact: Fact<unknown>): readonly Span[] {
  return fact.state === 'absent' ? [] : [fact];
}

/** A list without items, or with empty ones. */
function isBlank({ document }: Entry, { start, end }: Span): boolean {
  return /^[-\s,'"]*$/.test(document.text.slice(start, end));
}

function isMissing({ state }: Fact<unknown>): boolean {
  return state === 'absent' || state === 'placeholder';
}
