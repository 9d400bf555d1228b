import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { isActive, type Supplier, seesPersonalData, supplier } from '../../records/types/supplier.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { spanOf } from '../span-of.ts';

/** What shows that somebody deals with a supplier that did not pass. */
const PLANS: readonly string[] = [
  'risk',
  'risk-treatment-plan',
  'nonconformity',
  'corrective-action',
  'exception',
  'change',
  'task',
];

function supplierWith(id: string, lines: string): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    [`suppliers/${id}.md`]: `---\nid: ${id}\ntype: supplier\ntitle: Cloud host\nstatus: active\nowner: role:it-lead\n${lines}\n---\n`,
  };
}

export const supplierAssessmentOverdue = defineRule({
  name: 'supplier-assessment-overdue',
  area: 'suppliers',
  flags:
    'An active supplier that was never assessed, whose assessment is older than its interval, that nobody has classified, or that did not pass and with which nobody deals.',
  why: 'What a supplier did well two years ago says little about today, and its incident is yours to explain to customers (A.5.22).',
  fix: 'Assess it, and set `last_assessed` and `assessment_result`.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['8.1'],
  controls: ['A.5.19', 'A.5.22'],
  needs: [],
  steps: [
    'Ask the supplier, or look at its certificates and reports',
    'Decide whether the result is acceptable',
    'Record the day and the result',
  ],
  falsePositives:
    'Suppliers that matter little are due every three years: `criticality: low`, or an `assessment_interval` of their own. For medium and low ones without personal data it is a warning. Proposed, ended and offboarding suppliers are not looked at. One that did not pass is dealt with as soon as a risk, an action, an exception or a change in force names it, or it is being left (`status: offboarding`).',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A critical supplier, a year and a day after its assessment',
      files: supplierWith(
        'SUP-004',
        'criticality: critical\ndata_access: personal\nlast_assessed: 2025-11-21\nassessment_result: acceptable',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-004.md',
          line: 9,
          message: 'The assessment of the supplier was due 2026-11-21, 1 day ago',
        },
      ],
    },
    {
      name: 'Due today, with a contract that has ended; and one that is being left',
      files: {
        ...supplierWith(
          'SUP-004',
          'criticality: critical\ndata_access: personal\nlast_assessed: 2025-11-22\nassessment_result: acceptable\ncontract: { expires_on: 2026-01-31 }',
        ),
        'suppliers/SUP-003.md':
          '---\nid: SUP-003\ntype: supplier\ntitle: Former host\nstatus: offboarding\nowner: role:it-lead\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A medium supplier after more than its own interval',
      files: supplierWith(
        'SUP-005',
        'criticality: medium\ndata_access: internal\nlast_assessed: 2025-09-01\nassessment_interval: 12 months\nassessment_result: conditional',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-005.md',
          line: 9,
          message: 'The assessment of the supplier was due 2026-09-01, 82 days ago',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A supplier that matters little, two years after its assessment',
      files: supplierWith(
        'SUP-006',
        'criticality: low\ndata_access: none\nlast_assessed: 2024-10-01\nassessment_result: acceptable',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Neither classified nor assessed',
      files: supplierWith('SUP-007', 'data_access: confidential\nlast_assessed: TBC'),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-007.md',
          line: 4,
          message: 'The supplier is active and lacks: its criticality, an assessment',
        },
      ],
    },
    {
      name: 'It did not pass, and nothing says what follows',
      files: supplierWith(
        'SUP-008',
        'criticality: high\ndata_access: none\nlast_assessed: 2026-10-01\nassessment_result: unacceptable',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-008.md',
          line: 10,
          message:
            'The supplier was found unacceptable on 2026-10-01, and no risk, action or exception in force names it',
        },
      ],
    },
    {
      name: 'It did not pass, and an action deals with it, or a risk that it names',
      files: {
        ...supplierWith(
          'SUP-008',
          'criticality: high\ndata_access: none\nlast_assessed: 2026-10-01\nassessment_result: unacceptable',
        ),
        ...supplierWith(
          'SUP-009',
          'criticality: high\ndata_access: none\nlast_assessed: 2026-10-01\nassessment_result: unacceptable\nlinks: [RSK-004]',
        ),
        'risks/RSK-004.md':
          '---\nid: RSK-004\ntype: risk\ntitle: The host stops\nstatus: treating\nowner: role:it-lead\n---\n',
        'records/CA-2026-011.md':
          '---\nid: CA-2026-011\ntype: corrective-action\ntitle: Move to another host\nstatus: open\nowner: role:it-lead\ndue: 2027-01-31\nlinks: [SUP-008]\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Assessed without a result; and found unacceptable nobody knows when, with an action that is closed',
      files: {
        ...supplierWith('SUP-010', 'criticality: low\ndata_access: personal\nlast_assessed: 2026-10-01'),
        ...supplierWith(
          'SUP-011',
          'criticality: low\ndata_access: none\nlast_assessed: in spring\nassessment_result: unacceptable',
        ),
        'records/CA-2026-012.md':
          '---\nid: CA-2026-012\ntype: corrective-action\ntitle: Talk to the host\nstatus: closed\nowner: role:it-lead\nlinks: [SUP-011]\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-010.md',
          line: 4,
          message: 'The supplier is active and lacks: the result of its assessment',
        },
        {
          path: 'suppliers/SUP-011.md',
          line: 10,
          message: 'The supplier was found unacceptable, and no risk, action or exception in force names it',
          severity: 'warning',
        },
      ],
    },
  ],
  *check(isms) {
    const overdue = new Map(
      [...overdueDuties(isms, ({ kind }) => kind === 'supplier-assessment')].map(({ duty, draft }) => [
        duty.entry,
        draft,
      ]),
    );
    for (const record of recordsOf(isms, supplier)) {
      if (!isActive(record)) continue;
      const severity = isMinor(record) ? ('warning' as const) : undefined;
      const late = overdue.get(record.entry);
      for (const draft of [...unassessed(record), ...(late ? [late] : []), ...unacceptable(record, isms)]) {
        yield { ...draft, severity };
      }
    }
  },
});

/** Little depends on it, and it sees nothing about people. */
function isMinor(record: Supplier): boolean {
  return ['medium', 'low'].some((one) => one === given(record.facts.criticality)) && !seesPersonalData(record);
}

function* unassessed({ entry, facts }: Supplier): Iterable<Draft> {
  const lacks = (fact: { readonly state: string }): boolean => fact.state === 'absent' || fact.state === 'placeholder';
  const missing = [
    ...(lacks(facts.criticality) ? ['its criticality'] : []),
    ...(lacks(facts.last_assessed)
      ? ['an assessment']
      : lacks(facts.assessment_result)
        ? ['the result of its assessment']
        : []),
  ];
  if (missing.length === 0) return;
  yield { on: entry, message: `The supplier is active and lacks: ${missing.join(', ')}`, detail: 'lacks' };
}

function* unacceptable({ entry, facts }: Supplier, isms: Isms): Iterable<Draft> {
  const result = facts.assessment_result;
  if (given(result) !== 'unacceptable' || isDealtWith(entry, isms)) return;
  const on = given(facts.last_assessed);
  yield {
    on: entry,
    at: spanOf(result),
    message: `The supplier was found unacceptable${on === undefined ? '' : ` on ${on}`}, and no risk, action or exception in force names it`,
    fix: 'Record what follows: a risk with its treatment, an action, an exception with its end, or leave the supplier.',
    detail: 'unacceptable',
  };
}

function isDealtWith(entry: Entry, isms: Isms): boolean {
  const naming = isms.links.to(given(entry.id) ?? '').map(({ from }) => from);
  const named = isms.links.from(entry).flatMap(({ to }) => isms.byId.get(to) ?? []);
  return [...naming, ...named].some(
    ({ type, lifecycle }) => PLANS.some((one) => one === type) && lifecycle === 'in-force',
  );
}
