import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import { valuesOf } from '../../records/links.ts';
import { recordOf } from '../../records/record-of.ts';
import { communicationPlan } from '../../records/types/communication-plan.ts';
import { policy } from '../../records/types/policy.ts';
import { riskMethod } from '../../records/types/risk-method.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import {
  bodySections,
  isSilent,
  isUnderHeading,
  type Lack,
  lackOf,
  missingColumns,
  type Part,
} from './content-part.ts';
import { gapsOfRiskMethod, isBlank, RISK_METHOD_PARTS } from './risk-method-content.ts';

const SCOPE_PARTS: readonly Part[] = [
  { name: 'the issues considered (4.3 a)', field: 'issues_considered', heading: /\bissues?\b|context/i },
  {
    name: 'the requirements of interested parties considered (4.3 b)',
    field: 'requirements_considered',
    heading: /requirement|interested part|stakeholder/i,
  },
  { name: 'interfaces and dependencies (4.3 c)', field: 'interfaces', heading: /interfac|dependenc/i },
];

const PROGRAMME_PARTS: readonly Part[] = [
  { name: 'frequency', field: 'frequency', heading: /frequen|interval|schedule|calendar|how often/i },
  { name: 'methods', field: 'methods', heading: /method|approach/i },
  { name: 'responsibilities', field: 'responsibilities', heading: /responsib|\broles?\b|auditors/i },
  { name: 'planning basis', field: 'planning_basis', heading: /planning|basis|importance|priorit/i },
  { name: 'reporting', field: 'reporting', heading: /report/i },
];

/** What 5.2 c and d ask a policy for, as values of `commitments` and as words under a heading about commitment. */
const COMMITMENTS = [
  {
    value: 'satisfy-requirements',
    name: 'the commitment to satisfy requirements (5.2 c)',
    words: /requirement|obligation|complian|comply/i,
  },
  {
    value: 'continual-improvement',
    name: 'the commitment to continual improvement (5.2 d)',
    words: /improv/i,
  },
] as const;

/** 7.4 a to d, as fields of an item and as columns of a table. */
const COMMUNICATION = [
  { field: 'on_what', name: 'on what (7.4 a)', column: /what|topic|subject|message|content/i },
  { field: 'when', name: 'when (7.4 b)', column: /when|frequen|occasion|timing/i },
  { field: 'with_whom', name: 'with whom (7.4 c)', column: /whom|who\b|audience|recipient|part(?:y|ies)|\bto\b/i },
  { field: 'how', name: 'how (7.4 d)', column: /how|channel|medium|means/i },
] as const;

const HEAD =
  'status: effective\nowner: role:isms-manager\nversion: "2.0"\napproved_by: [person:mara]\napproved_on: 2026-03-10\n';
const PROJECT = 'version: 1\npreset: iso27001\n';
const METHOD =
  'level_rule: product\nacceptance_threshold: low\nacceptance_authority: { low: role:risk-owner, high: role:director }\nassessment_interval: 12 months\ntriggers: [merger]\n';

export const requiredContentMissing = defineRule({
  name: 'required-content-missing',
  area: 'document-control',
  flags:
    'A scope, top policy, risk method, audit programme or communication plan in force that leaves out something the standard asks it to say.',
  why: 'The document exists and does not do its work: what it leaves out is decided anew by everyone who needs it.',
  fix: 'Say it in the front matter, or under a heading of its own in the body.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['4.3', '5.2', '6.1.2', '6.1.3', '7.4', '9.2.2'],
  controls: [],
  needs: [],
  steps: ['Write what is missing', 'Raise the version and have it approved'],
  falsePositives:
    'Where the front matter is silent, a heading that names the part with text under it is enough (a table for a communication plan). A placeholder under a field or heading is not. Drafts, and policies on one topic, are not looked at.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A scope without interfaces, and with a heading that has nothing under it',
      files: {
        'scope.md': `---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\n${HEAD}issues_considered: [CTX-01]\ninterfaces: []\n---\n\n# ISMS scope\n\n## Interested parties and their requirements\n\nTBC\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'scope.md',
          line: 11,
          message:
            'The scope lacks: the requirements of interested parties considered (4.3 b), interfaces and dependencies (4.3 c)',
        },
      ],
    },
    {
      name: 'A scope that says it in the body',
      files: {
        'scope.md': `---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\n${HEAD}---\n\n# ISMS scope\n\n## Context and issues\n\nOne product, two sites.\n\n## Interested parties\n\n### Customers\n\nWant to hear of breaches.\n\n## Dependencies\n\n- The cloud provider hosts everything.\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A top policy with one commitment, and one that makes both in words',
      files: {
        'policies/security.md': `---\nid: POL-01\ntype: policy\ntitle: Information security policy\n${HEAD}level: top\ncommitments: [satisfy-requirements]\n---\n`,
        'policies/group.md': `---\nid: POL-02\ntype: policy\ntitle: Group security policy\n${HEAD}level: top\n---\n\n## Our commitment\n\nWe meet our legal obligations and improve every year.\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/security.md',
          line: 11,
          message: 'The policy lacks: the commitment to continual improvement (5.2 d)',
        },
      ],
    },
    {
      name: 'A risk method with holes in its scales and levels',
      files: {
        'risk-method.md': `---\nid: RMD-01\ntype: risk-method\ntitle: Risk method\n${HEAD}${METHOD}likelihood_scale:\n  - { value: 1, label: rare, meaning: less than once in ten years }\n  - { value: 2, label: likely, meaning: every year }\n  - { value: 4, label: frequent, meaning: every month }\nimpact_scale:\n  - { value: 1, label: low, meaning: under 10k }\n  - { value: 2, label: high }\nlevels:\n  - { name: low, min: 1, max: 3 }\n  - { name: high, min: 5, max: 6 }\n---\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'risk-method.md',
          line: 16,
          message:
            'The risk method lacks: the value 3 in the scale of likelihood, what 2 in the scale of impact means, a level for the score 4, a level for scores from 7 to 8',
        },
      ],
    },
    {
      name: 'A risk method without gaps',
      files: {
        'risk-method.md': `---\nid: RMD-01\ntype: risk-method\ntitle: Risk method\n${HEAD}${METHOD}likelihood_scale:\n  - { value: 1, label: rare, meaning: less than once in ten years }\n  - { value: 2, label: likely, meaning: every year }\nimpact_scale:\n  - { value: 1, label: low, meaning: under 10k }\n  - { value: 2, label: high, meaning: 10k and more }\nlevels:\n  - { name: low, min: 1, max: 2 }\n  - { name: high, min: 3, max: 4 }\n---\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An audit programme that says how often, and little else',
      files: {
        'audit-programme.md': `---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\n${HEAD.replace('effective', 'active')}cycle_start: 2024-11-15\ncycle_end: 2027-11-14\nfrequency: 12 months\nresponsibilities: TBD\nmethods: TBC\naudits: []\n---\n\n## Reporting\n\nThe lead auditor reports to the director within 30 days.\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audit-programme.md',
          line: 13,
          message: 'The audit programme lacks: methods, responsibilities, planning basis',
        },
      ],
    },
    {
      name: 'A communication plan with half an item, and one that is a table',
      files: {
        'communication.md': `---\nid: COM-01\ntype: communication-plan\ntitle: Communication plan\n${HEAD}items:\n  - { on_what: incidents, when: at once, with_whom: customers, how: status page }\n  - { on_what: policies, with_whom: staff }\n---\n`,
        'communication-group.md': `---\nid: COM-02\ntype: communication-plan\ntitle: Group communication plan\n${HEAD}---\n\n| Topic | When | Audience | Channel |\n| - | - | - | - |\n| Incidents | At once | Customers | Status page |\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'communication.md',
          line: 12,
          message: 'The communication plan lacks: when (7.4 b) and how (7.4 d) for policies',
        },
      ],
    },
    {
      name: 'What a top policy says in passing is no commitment',
      files: {
        'policies/security.md': `---\nid: POL-01\ntype: policy\ntitle: Information security policy\n${HEAD}level: top\n---\n\n## Scope\n\nImprovements to the product are subject to legal requirements.\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/security.md',
          line: 4,
          message:
            'The policy lacks: the commitment to satisfy requirements (5.2 c), the commitment to continual improvement (5.2 d)',
        },
      ],
    },
    {
      name: 'Communication plans that leave it open',
      files: {
        'communication.md': `---\nid: COM-01\ntype: communication-plan\ntitle: Communication plan\n${HEAD}items: TBC\n---\n\n| Topic | When | Audience | Channel |\n| - | - | - | - |\n| Incidents | At once | Customers | Status page |\n`,
        'communication-group.md': `---\nid: COM-02\ntype: communication-plan\ntitle: Group communication plan\n${HEAD}items: []\n---\n\n| Topic | Audience |\n| - | - |\n| Incidents | Customers |\n\n## Channels\n\nThe status page, and mail.\n`,
        'communication-labs.md': `---\nid: COM-03\ntype: communication-plan\ntitle: Communication plan of the labs\n${HEAD}items:\n  - { when: each quarter, with_whom: TBD, how: mail }\n---\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [
        { path: 'communication-group.md', line: 10, message: 'The communication plan lacks: when (7.4 b)' },
        {
          path: 'communication-labs.md',
          line: 11,
          message: 'The communication plan lacks: on what (7.4 a) and with whom (7.4 c) for an item',
        },
        {
          path: 'communication.md',
          line: 10,
          message: 'The communication plan lacks: on what (7.4 a), when (7.4 b), with whom (7.4 c), how (7.4 d)',
        },
      ],
    },
    {
      name: 'What need not say it: a draft, a policy on one topic, and a commitment that is misspelt and reported as such',
      files: {
        'scope.md': `---\nid: SCP-02\ntype: isms-scope\ntitle: ISMS scope with the labs\nstatus: draft\nowner: role:isms-manager\n---\n`,
        'policies/access.md': `---\nid: POL-03\ntype: policy\ntitle: Access control policy\n${HEAD}level: topic\n---\n`,
        'policies/security.md': `---\nid: POL-01\ntype: policy\ntitle: Information security policy\n${HEAD}level: top\ncommitments: [satisfy-requirements, continuous-improvement]\n---\n`,
        'holdfast.yml': PROJECT,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Where only reviews are looked after, nobody asks what a scope says',
      files: {
        'scope.md': `---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\n${HEAD}---\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    if (!isms.typed) return;
    for (const entry of isms.entries) {
      const check = CHECKS.get(entry.type ?? '');
      if (!check || entry.lifecycle !== 'in-force') continue;
      const lacks = check.lacksOf(entry);
      if (lacks.length === 0) continue;
      yield {
        on: entry,
        at: firstOf(lacks),
        message: `The ${check.name} lacks: ${lacks.map(({ name }) => name).join(', ')}`,
      };
    }
  },
});

/** Type to its name for people and to what a document of it lacks. */
const CHECKS = new Map<string, { readonly name: string; readonly lacksOf: (entry: Entry) => readonly Lack[] }>([
  ['isms-scope', { name: 'scope', lacksOf: (entry) => missingParts(entry, SCOPE_PARTS) }],
  ['policy', { name: 'policy', lacksOf: commitmentsLacking }],
  [
    'risk-method',
    {
      name: 'risk method',
      lacksOf: (entry) => [
        ...missingParts(entry, RISK_METHOD_PARTS),
        ...gapsOfRiskMethod(recordOf(entry, riskMethod).facts),
      ],
    },
  ],
  ['audit-programme', { name: 'audit programme', lacksOf: (entry) => missingParts(entry, PROGRAMME_PARTS) }],
  ['communication-plan', { name: 'communication plan', lacksOf: communicationLacking }],
]);

function missingParts(entry: Entry, parts: readonly Part[]): readonly Lack[] {
  const facts = new Map(walkFields(entry).map(({ path, fact }) => [path, fact]));
  return parts.flatMap((part) => lackOf(part, facts.get(part.field) ?? { state: 'absent' }, entry.document));
}

function commitmentsLacking(entry: Entry): readonly Lack[] {
  const { level, commitments } = recordOf(entry, policy).facts;
  if (given(level) !== 'top' || hasUnreadableItem(entry, 'commitments')) return [];
  const made = valuesOf(given(commitments));
  const at = commitments.state === 'absent' ? undefined : commitments;
  const pledges = bodySections(entry.document).filter(({ heading }) => /commit|pledge|principle/i.test(heading));
  return COMMITMENTS.filter(
    ({ value, words }) =>
      !made.includes(value) && !isUnderHeading(entry.document, words) && !pledges.some(({ text }) => words.test(text)),
  ).map(({ name }) => ({ name, at }));
}

/** One that is misspelt is a finding of its own, and may be the one that is looked for. */
function hasUnreadableItem(entry: Entry, list: string): boolean {
  return walkFields(entry).some(({ path, fact }) => path.startsWith(`${list}.`) && fact.state === 'unreadable');
}

function communicationLacking(entry: Entry): readonly Lack[] {
  const { items } = recordOf(entry, communicationPlan).facts;
  const at = items.state === 'absent' ? undefined : items;
  if (isSilent(items)) {
    const { document } = entry;
    const missing = missingColumns(document, COMMUNICATION);
    return missing.filter(({ column }) => !isUnderHeading(document, column)).map(({ name }) => ({ name, at }));
  }
  if (items.state === 'placeholder') return COMMUNICATION.map(({ name }) => ({ name, at }));
  return (given(items) ?? []).flatMap((row) => {
    const missing = COMMUNICATION.filter(({ field }) => isBlank(row.facts[field]));
    if (missing.length === 0) return [];
    const name = inWords(missing.map((part) => part.name));
    return [{ name: `${name} for ${given(row.facts.on_what) ?? 'an item'}`, at: row }];
  });
}

/** The first place that the front matter shows, from its top. */
function firstOf(lacks: readonly Lack[]): Span | undefined {
  return lacks.flatMap(({ at }) => at ?? []).sort((a, b) => a.start - b.start)[0];
}
