import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

/** Documents as the lines of their front matter that matter. */
type Lines = readonly string[];

const TESTED = 'tests: [{ ref: A.5.15, result: conform }]';

/** `who: reason; reason` for each auditor of an audit from 16 to 18 February 2026 that is not independent. */
async function reasons(report: Lines, ...documents: readonly Lines[]): Promise<readonly string[]> {
  const head = ['id: IA-2026-01', 'type: audit-report', 'title: Internal audit', 'owner: role:auditor'];
  const usual = { status: ['status: issued'], audit: ['audit_from: 2026-02-16', 'audit_to: 2026-02-18'] };
  const others = Object.entries(usual).flatMap(([key, lines]) =>
    report.some((line) => line.startsWith(key)) ? [] : lines,
  );
  const files = [[...head, ...others, ...report], ...documents].map(
    (lines, index) => [`isms/${index}.md`, ['---', ...lines, '---', ''].join('\n')] as const,
  );
  const { report: found } = await checked(Object.fromEntries(files), {
    today: '2026-11-22',
    preset: 'iso27001',
    only: ['auditor-not-independent'],
  });
  return found.findings.map(({ message }) => message.replace(' is not independent of what was audited', ''));
}

function policy(id: string, owner: string, ...more: Lines): Lines {
  return [
    `id: ${id}`,
    'type: policy',
    `title: Policy ${id}`,
    'status: effective',
    `owner: ${owner}`,
    'level: topic',
    ...more,
  ];
}

function action(id: string, owner: string, ...more: Lines): Lines {
  return [`id: ${id}`, 'type: corrective-action', 'title: Ticket', 'status: open', `owner: ${owner}`, ...more];
}

function person(key: string, ...more: Lines): Lines {
  return [
    'type: person',
    `title: ${key}`,
    'status: active',
    'owner: role:people',
    'kind: employee',
    'start: 2020-01-01',
    ...more,
  ];
}

function role(key: string, ...holders: Lines): Lines {
  const rows = holders.map((row) => `{ person: ${row} }`).join(', ');
  return [
    'type: role',
    `title: The ${key}`,
    'status: active',
    'owner: role:people',
    `key: ${key}`,
    `holders: [${rows}]`,
  ];
}

function soa(status: string, ...rows: Lines): Lines {
  const head = [
    'id: SOA-01',
    'type: soa',
    'title: Statement of applicability',
    `status: ${status}`,
    'owner: role:isms',
  ];
  return rows.length > 0 ? [...head, `entries: [${rows.map((row) => `{ ${row} }`).join(', ')}]`] : head;
}

type Case = readonly [name: string, report: Lines, others: readonly Lines[], found: readonly string[]];

const ANA = 'lead_auditor: person:ana';
const BOTH = [ANA, 'auditors: [person:lee]'];

const WORK: readonly Case[] = [
  [
    'a policy with a control that was tested',
    [ANA, TESTED],
    [policy('P1', 'person:ana', 'controls: [A.5.15]')],
    ['person:ana: answers for P1 (A.5.15)'],
  ],
  ['a policy with other controls', [ANA, TESTED], [policy('P1', 'person:ana', 'controls: [A.5.16]')], []],
  ['a policy that names no control', [ANA, TESTED], [policy('P1', 'person:ana')], []],
  ['a policy of somebody else', [ANA, TESTED], [policy('P1', 'person:lee', 'controls: [A.5.15]')], []],
  [
    'a draft',
    [ANA, TESTED],
    [['id: P1', 'type: policy', 'title: P', 'status: draft', 'owner: person:ana', 'controls: [A.5.15]']],
    [],
  ],
  [
    'several of them, by clauses as well',
    [ANA, 'tests: [{ ref: "7.5, A.5.15", result: conform }, { ref: 9.3.2, result: minor }]'],
    [
      policy('P1', 'person:ana', 'clauses: ["7.5.1", 9.3.2 c]', `controls: [${'A.5.1, '.repeat(11)}A.5.15]`),
      policy('P2', 'person:ana', 'controls: [A.5.15]'),
    ],
    ['person:ana: answers for P1 (7.5.1, 9.3.2 and A.5.15) and P2 (A.5.15)'],
  ],
  [
    'the programme, and a treatment plan whose rows name the control',
    [ANA, TESTED],
    [
      ['type: audit-programme', 'title: Programme', 'status: active', 'owner: person:ana', 'controls: [A.5.15]'],
      [
        'type: risk-treatment-plan',
        'title: Plan',
        'status: approved',
        'owner: person:ana',
        'actions: [{ id: T1, control: A.5.15 }]',
      ],
    ],
    [],
  ],
  [
    'a risk of which they are the risk owner',
    [ANA, TESTED],
    [
      [
        'id: RSK-1',
        'type: risk',
        'title: Leak',
        'status: assessed',
        'owner: role:it',
        'risk_owner: person:ana',
        'controls: [A.5.15]',
      ],
    ],
    ['person:ana: answers for RSK-1 (A.5.15)'],
  ],
  [
    'rows of the statement of applicability, with a control and an owner',
    [ANA, 'tests: [{ ref: "A.5.15, A.5.16, A.5.18", result: conform }]'],
    [soa('effective', 'control: "A.5.15, A.5.18", owner: person:ana', 'control: A.5.16', 'owner: person:ana')],
    ['person:ana: answers for A.5.15, A.5.18 in SOA-01 (A.5.15 and A.5.18)'],
  ],
  [
    'a statement of applicability that is a draft',
    [ANA, TESTED],
    [soa('draft', 'control: A.5.15, owner: person:ana')],
    [],
  ],
  ['a statement of applicability without rows', [ANA, TESTED], [soa('effective')], []],
  [
    'what the report names, while there are no tests',
    [ANA, 'controls: [A.5.15]', 'tests: [{ ref: A.5.16, result: not-tested }]'],
    [policy('P1', 'person:ana', 'controls: [A.5.15-A.5.16]')],
    ['person:ana: answers for P1 (A.5.15)'],
  ],
  [
    'what was tested, and not what was left out',
    [
      ANA,
      'controls: [A.5.15-A.5.17]',
      'tests: [{ ref: A.5.15, result: conform }, { ref: A.5.16, result: not-tested }]',
    ],
    [policy('P1', 'person:ana', 'controls: [A.5.15-A.5.17]')],
    ['person:ana: answers for P1 (A.5.15)'],
  ],
  [
    'an audit that was not held yet',
    ['status: planned', ANA, 'controls: [A.5.15]'],
    [policy('P1', 'person:ana', 'controls: [A.5.15]')],
    [],
  ],
  ['an audit without auditors', [TESTED], [policy('P1', 'person:ana', 'controls: [A.5.15]')], []],
  [
    'who is named twice is no second member',
    ['auditors: [person:ana, Ana Vale]', TESTED],
    [policy('P1', 'person:ana', 'controls: [A.5.15]'), person('ana', 'name: Ana Vale')],
    ['person:ana: answers for P1 (A.5.15)'],
  ],
  ['left to the other member', [...BOTH, TESTED], [policy('P1', 'person:ana', 'controls: [A.5.15]')], []],
  [
    'owned by both members',
    [...BOTH, TESTED],
    [policy('P1', '[person:ana, person:lee]', 'controls: [A.5.15]')],
    ['person:ana: answers for P1 (A.5.15)', 'person:lee: answers for P1 (A.5.15)'],
  ],
  [
    'tested by the very owner, under another name',
    [...BOTH, 'tests: [{ ref: A.5.15, result: conform, auditor: Ana Vale }]'],
    [policy('P1', 'person:ana', 'controls: [A.5.15]'), person('ana', 'name: Ana Vale')],
    ['person:ana: answers for P1 (A.5.15)'],
  ],
  [
    'owned by a role that they held',
    [ANA, TESTED],
    [policy('P1', 'role:it', 'controls: [A.5.15]'), role('it', 'person:ana, from: 2024-01-01, to: 2025-06-30')],
    ['person:ana: answers for P1 (A.5.15)'],
  ],
  [
    'owned by a role that they never held',
    [ANA, TESTED],
    [policy('P1', 'role:it', 'controls: [A.5.15]'), role('it', 'person:lee, from: 2024-01-01')],
    [],
  ],
  [
    'owned by who holds the role that audited',
    ['lead_auditor: role:internal-auditor', TESTED],
    [
      policy('P1', 'person:ana', 'controls: [A.5.15]'),
      person('ana'),
      role('internal-auditor', 'person:ana, from: 2024-01-01'),
    ],
    ['role:internal-auditor: answers for P1 (A.5.15)'],
  ],
  [
    'owned by who held the role that audited only after the audit',
    ['lead_auditor: role:internal-auditor', TESTED],
    [
      policy('P1', 'person:ana', 'controls: [A.5.15]'),
      person('ana'),
      person('lee'),
      role('internal-auditor', 'person:lee, from: 2024-01-01, to: 2026-02-18', 'person:ana, from: 2026-02-19'),
    ],
    [],
  ],
];

describe('an auditor who answers for what was tested', () => {
  it.each(WORK)('%s', async (_name, report, others, found) => {
    expect(await reasons(report, ...others)).toEqual(found);
  });
});

const IT = 'areas: [" It "]';

const ROLES: readonly Case[] = [
  [
    'by its key as an area',
    [ANA, IT, TESTED],
    [role('it', 'person:ana, from: 2024-01-01')],
    ['person:ana: holds role:it'],
  ],
  [
    'by its title as an area',
    [ANA, 'areas: [the IT]', TESTED],
    [role('it', 'person:ana, from: 2024-01-01')],
    ['person:ana: holds role:it'],
  ],
  [
    'by an interview',
    [ANA, TESTED, 'interviews: [{ person_or_role: role:it }, { person_or_role: person:lee }, { topic: Access }]'],
    [role('it', 'person:ana, from: 2024-01-01')],
    ['person:ana: holds role:it'],
  ],
  ['another area', [ANA, 'areas: [Sales]', TESTED], [role('it', 'person:ana, from: 2024-01-01')], []],
  [
    'an area and a role without a title',
    [ANA, 'areas: [""]', TESTED],
    [
      [
        'type: role',
        'status: active',
        'owner: role:people',
        'key: it',
        'holders: [{ person: person:ana, from: 2024-01-01 }]',
      ],
    ],
    [],
  ],
  ['held by somebody else', [ANA, IT, TESTED], [role('it', 'person:lee, from: 2024-01-01')], []],
  ['held by nobody who is named', [ANA, IT, TESTED], [role('it', 'from: 2024-01-01'.replace('from', '"", from'))], []],
  ['held since nobody says when', [ANA, IT, TESTED], [role('it', 'person:ana')], ['person:ana: holds role:it']],
  [
    'taken up on the last day of the audit',
    [ANA, IT, TESTED],
    [role('it', 'person:ana, from: 2026-02-18')],
    ['person:ana: holds role:it'],
  ],
  ['taken up the day after the audit', [ANA, IT, TESTED], [role('it', 'person:ana, from: 2026-02-19')], []],
  [
    'given up on the first day of the audit',
    [ANA, IT, TESTED],
    [role('it', 'person:ana, from: 2024-01-01, to: 2026-02-16')],
    ['person:ana: holds role:it'],
  ],
  [
    'given up the day before',
    [ANA, IT, TESTED],
    [role('it', 'person:ana, from: 2024-01-01, to: 2026-02-15')],
    ['person:ana: held role:it until 2026-02-15'],
  ],
  [
    'given up and taken up again',
    [ANA, IT, TESTED],
    [
      role(
        'it',
        'person:ana, from: 2024-01-01, to: 2025-06-30',
        'person:ana, from: 2025-08-01',
        'person:lee, from: 2025-08-01',
      ),
    ],
    ['person:ana: holds role:it'],
  ],
  [
    'given up twice, the later time first',
    [ANA, IT, TESTED],
    [role('it', 'person:ana, from: 2025-08-01, to: 2025-12-31', 'person:ana, from: 2024-01-01, to: 2025-06-30')],
    ['person:ana: held role:it until 2025-12-31'],
  ],
  [
    'an audit whose end nobody noted counts until today',
    ['audit_from: 2026-02-16', ANA, IT, TESTED],
    [role('it', 'person:ana, from: 2026-11-22')],
    ['person:ana: holds role:it'],
  ],
  [
    'an audit whose end nobody noted and which began before they came',
    ['audit_from: 2026-02-16', ANA, IT, TESTED],
    [role('it', 'person:ana, from: 2026-11-23')],
    [],
  ],
  [
    'an audit whose start nobody noted',
    ['audit_to: 2026-02-18', ANA, IT, TESTED],
    [role('it', 'person:ana, from: 2024-01-01, to: 2026-02-17')],
    ['person:ana: held role:it until 2026-02-17'],
  ],
  ['left to the other member', [...BOTH, IT, TESTED], [role('it', 'person:ana, from: 2024-01-01')], []],
];

describe('an auditor of a role of their own', () => {
  it.each(ROLES)('%s', async (_name, report, others, found) => {
    expect(await reasons(report, ...others)).toEqual(found);
  });
});

const ACTIONS: readonly Case[] = [
  [
    'actions that a test and a finding name, each once',
    [
      ANA,
      'tests: [{ ref: CA-1, result: conform }]',
      'findings: [{ id: F1, grade: ofi, evidence: [CA-2, CA-1] }, { id: F2, grade: ofi }]',
    ],
    [action('CA-1', 'person:ana'), action('CA-2', 'role:it', 'implemented_by: [person:lee, person:ana]')],
    ['person:ana: followed up CA-1 and CA-2, actions of their own'],
  ],
  ['an action of somebody else', [ANA, 'tests: [{ ref: CA-1, result: conform }]'], [action('CA-1', 'person:lee')], []],
  ['what is no action', [ANA, 'tests: [{ ref: P1, result: conform }]'], [policy('P1', 'person:ana')], []],
  [
    'left to the other member, unless the test says otherwise',
    [...BOTH, 'tests: [{ ref: CA-1, result: conform }, { ref: CA-2, result: conform, auditor: person:ana }]'],
    [action('CA-1', 'person:ana'), action('CA-2', 'person:ana')],
    ['person:ana: followed up CA-2, an action of their own'],
  ],
];

describe('an auditor of an action of their own', () => {
  it.each(ACTIONS)('%s', async (_name, report, others, found) => {
    expect(await reasons(report, ...others)).toEqual(found);
  });
});

const ALONE = 'manages the ISMS and audited it alone';

const MANAGERS: readonly Case[] = [
  [
    'by the role that they hold',
    [ANA, TESTED],
    [role('isms-manager', 'person:ana, from: 2024-01-01')],
    [`person:ana: ${ALONE}`],
  ],
  ['by the role that audited', ['lead_auditor: role:isms-manager', TESTED], [], [`role:isms-manager: ${ALONE}`]],
  [
    'by the role that audited, when nobody knows who held it',
    ['lead_auditor: role:isms-manager', TESTED],
    [role('isms-manager', 'person:ana, from: 2024-01-01')],
    [`role:isms-manager: ${ALONE}`],
  ],
  [
    'until the first day of the audit',
    [ANA, TESTED],
    [role('isms-manager', 'person:ana, from: 2024-01-01, to: 2026-02-16')],
    [`person:ana: ${ALONE}`],
  ],
  ['until the day before', [ANA, TESTED], [role('isms-manager', 'person:ana, from: 2024-01-01, to: 2026-02-15')], []],
  [
    'another role',
    ['lead_auditor: role:internal-auditor', TESTED],
    [role('isms-manager', 'person:ana, from: 2024-01-01')],
    [],
  ],
  ['with somebody else', [...BOTH, TESTED], [role('isms-manager', 'person:ana, from: 2024-01-01')], []],
];

describe('an auditor who manages the ISMS', () => {
  it.each(MANAGERS)('%s', async (_name, report, others, found) => {
    expect(await reasons(report, ...others)).toEqual(found);
  });
});
