import * as z from 'zod';
import { formatInterval, type Interval } from '../../calendar/interval.ts';
import { addInterval } from '../../calendar/plain-date.ts';
import { findField } from '../../documents/field-mapping.ts';
import { isPlaceholder } from '../../documents/values/placeholder.ts';
import type { FieldNode } from '../../model/document.ts';
import { given } from '../../model/fact.ts';
import { type Entry, hasReached, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { defineRule, intervalOption } from '../define-rule.ts';
import { actionsFor, type Nonconformity } from './actions.ts';
import { isAskedByBody, willBeRead } from './auditors-view.ts';

/** What every nonconformity states, and what an opportunity for improvement may leave out. */
const FACTS = [
  { field: 'statement', name: 'statement', forOpportunity: true },
  { field: 'requirement', name: 'requirement', forOpportunity: false },
  { field: 'evidence', name: 'objective evidence', forOpportunity: false },
  { field: 'grade', name: 'grade', forOpportunity: false },
  { field: 'source', name: 'source', forOpportunity: false },
  { field: 'detected_on', name: 'date of detection', forOpportunity: false },
] as const;

export const nonconformityIncomplete = defineRule({
  name: 'nonconformity-incomplete',
  area: 'corrective-action',
  flags:
    'A nonconformity without its facts (statement, requirement, objective evidence, grade, source, date of detection), or a major or minor one without correction or action after the time for them, or when its status says that there is one.',
  why: 'An auditor must be able to follow what was seen, against which requirement, and what was done about it (10.2 f).',
  fix: 'State what was seen, where and against what; then what was done at once, and which action removes the cause.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['10.2'],
  controls: [],
  needs: [],
  steps: [
    'Write down what was seen, where, and against which requirement',
    'Record what was fixed at once (correction)',
    'Link the action that removes the cause',
  ],
  falsePositives:
    'An opportunity for improvement (`grade: ofi`) needs a statement only. What was closed longer ago than `look_back` is history. Once the day for the answer to a certification body is over, a missing correction or action is reported as `external-finding-response-overdue`.',
  options: z.strictObject({
    contain_within: intervalOption('14 days').describe('Time from detection to the correction.'),
    act_within: intervalOption('30 days').describe('Time from detection to a corrective action.'),
    look_back: intervalOption('12 months').describe(
      'How long after its closing a nonconformity is still looked at: until the next audit has seen it.',
    ),
  }),
  examples: [
    {
      name: 'No evidence and no grade',
      files: {
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\nsource: internal-audit\nrequirement: [A.5.18]\nstatement: One of five leavers kept access for six days\ndetected_on: 2026-11-16\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/NC-2026-001.md', line: 4, message: 'The nonconformity lacks: objective evidence, grade' },
      ],
    },
    {
      name: 'Six weeks without correction or action',
      files: {
        'records/NC-2026-002.md':
          '---\nid: NC-2026-002\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\nsource: monitoring\ngrade: minor\nrequirement: [A.5.18]\nstatement: One of five leavers kept access for six days\nevidence: Account log of 2026-10-09\ndetected_on: 2026-10-10\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-002.md',
          line: 4,
          message:
            'The nonconformity lacks: a correction (14 days after detection), a corrective action (30 days after detection)',
        },
      ],
    },
    {
      name: 'Called contained and actioned, and nothing of it is written down',
      files: {
        'records/NC-2026-004.md':
          '---\nid: NC-2026-004\ntype: nonconformity\ntitle: Late access removal\nstatus: actioned\nowner: role:it-lead\nsource: monitoring\ngrade: minor\nrequirement: [A.5.18]\nstatement: One of five leavers kept access for six days\nevidence: Account log of 2026-11-19\ndetected_on: 2026-11-20\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-004.md',
          line: 4,
          message:
            'The nonconformity lacks: a correction (the status is `actioned`), a corrective action (the status is `actioned`)',
        },
      ],
    },
    {
      name: 'Closed a year ago to the day without evidence, and a day before that',
      files: {
        'records/NC-2025-001.md':
          '---\nid: NC-2025-001\ntype: nonconformity\ntitle: Late access removal\nstatus: closed\nowner: role:it-lead\nsource: monitoring\ngrade: minor\nrequirement: [A.5.18]\nstatement: One of five leavers kept access for six days\ndetected_on: 2025-10-10\ncorrection: Account closed\nactions: [CA-2025-001]\nclosed_on: 2025-11-22\n---\n',
        'records/NC-2025-002.md':
          '---\nid: NC-2025-002\ntype: nonconformity\ntitle: Late access removal\nstatus: closed\nowner: role:it-lead\nsource: monitoring\ngrade: minor\nrequirement: [A.5.18]\nstatement: One of five leavers kept access for six days\ndetected_on: 2025-10-10\ncorrection: Account closed\nactions: [CA-2025-001]\nclosed_on: 2025-11-21\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'records/NC-2025-001.md', line: 4, message: 'The nonconformity lacks: objective evidence' }],
    },
    {
      name: 'Found by the certification body, whose day for the answer is over: told by another rule',
      files: {
        'records/NC-2026-008.md':
          '---\nid: NC-2026-008\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\nsource: external-audit\ngrade: minor\nrequirement: [A.5.18]\nstatement: One of five leavers kept access for six days\nevidence: Account log of 2026-10-09\ndetected_on: 2026-10-10\nresponse_due: 2026-11-21\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Complete, with an action that names it',
      files: {
        'records/NC-2026-003.md':
          '---\nid: NC-2026-003\ntype: nonconformity\ntitle: Late access removal\nstatus: contained\nowner: role:it-lead\nsource: monitoring\ngrade: minor\nrequirement: [A.5.18]\nstatement: One of five leavers kept access for six days\nevidence: Account log of 2026-10-09\ndetected_on: 2026-10-10\ncorrection: Account closed\n---\n',
        'records/CA-2026-003.md':
          '---\nid: CA-2026-003\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\nnonconformity: NC-2026-003\ndue: 2027-01-31\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An opportunity with a statement alone; and on the last day for the correction',
      files: {
        'records/NC-2026-005.md':
          '---\nid: NC-2026-005\ntype: nonconformity\ntitle: Fewer figures\nstatus: open\nowner: role:it-lead\ngrade: ofi\nstatement: Nobody reads half of the figures\nevidence: Nobody reads half of the figures\ndetected_on: 2026-06-01\n---\n',
        'records/NC-2026-006.md':
          '---\nid: NC-2026-006\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\nsource: monitoring\ngrade: minor\nrequirement: [A.5.18, TBD]\nstatement: One of five leavers kept access for six days\nevidence: { log: Account log of 2026-11-07, interview: TBD }\ndetected_on: 2026-11-08\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Rows of a list: one complete, with an action that it names, and one whose evidence is its statement',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'records/nonconformities.md':
          '---\ntype: register\nof: nonconformity\ntitle: Nonconformities\nowner: role:it-lead\nentries:\n  - { id: NC-2026-009, title: Late access removal, status: open, source: monitoring, grade: minor, requirement: [A.5.18], statement: One of five leavers kept access, evidence: Account log, detected_on: 2026-10-10, correction: Account closed, actions: [CA-2026-003] }\n  - { id: NC-2026-010, title: No restore test, status: open, source: monitoring, grade: minor, requirement: [A.8.13], statement: No restore test in spring, evidence: No restore test in spring, detected_on: 2026-11-20 }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/nonconformities.md',
          line: 8,
          message: 'The nonconformity lacks: objective evidence of its own (it repeats the statement)',
        },
      ],
    },
  ],
  *check(isms, options) {
    for (const record of recordsOf(isms, nonconformity)) {
      if (!willBeRead(record, isms.today, options.look_back)) continue;
      const steps = isAskedByBody(record, isms.today) ? [] : missingSteps(isms, record, options);
      const missing = [...missingFacts(record), ...steps];
      if (missing.length > 0) yield { on: record.entry, message: `The nonconformity lacks: ${missing.join(', ')}` };
    }
  },
});

function missingFacts({ entry, facts }: Nonconformity): readonly string[] {
  const opportunity = given(facts.grade) === 'ofi';
  const missing: string[] = FACTS.filter(
    (fact) => (fact.forOpportunity || !opportunity) && !isFilled(entry, fact.field),
  ).map((fact) => fact.name);
  const statement = given(facts.statement);
  if (!opportunity && statement !== undefined && statement === given(facts.evidence)) {
    missing.push('objective evidence of its own (it repeats the statement)');
  }
  return missing;
}

/**
 * 10.2 a and d: react in time, and remove the cause. Counts from detection, and from what the status says to be done;
 * without either nothing is missing yet.
 */
function missingSteps(
  isms: Isms,
  { entry, facts }: Nonconformity,
  options: { readonly contain_within: Interval; readonly act_within: Interval },
): readonly string[] {
  if (given(facts.grade) === 'ofi') return [];
  const detected = given(facts.detected_on);
  const reasonFor = (within: Interval, state: string): string | undefined => {
    if (detected !== undefined && isms.today > addInterval(detected, within))
      return `${formatInterval(within)} after detection`;
    return hasReached(entry, state) ? `the status is \`${statusWord(entry)}\`` : undefined;
  };
  const late = reasonFor(options.contain_within, 'contained');
  const unacted = reasonFor(options.act_within, 'actioned');
  const isActedOn = isFilled(entry, 'actions') || actionsFor(isms, given(entry.id)).length > 0;
  return [
    ...(late !== undefined && !isFilled(entry, 'correction') ? [`a correction (${late})`] : []),
    ...(unacted !== undefined && !isActedOn ? [`a corrective action (${unacted})`] : []),
  ];
}

function isFilled({ root, mapping }: Entry, name: string): boolean {
  const node = root && findField(root, name, mapping)?.value;
  return node !== undefined && hasContent(node);
}

function hasContent(node: FieldNode): boolean {
  if (node.kind === 'scalar') return !isPlaceholder(node.raw);
  return node.kind === 'list' ? node.items.some(hasContent) : node.entries.some((entry) => hasContent(entry.value));
}
