import * as z from 'zod';
import { MANDATORY, type MandatoryItem } from '../../frameworks/iso27001/mandatory.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { homeOf, placeOfNothing } from '../whole-isms.ts';
import { inWords } from '../wording.ts';
import { type Gap, gapsIn, recordsFor } from './mandatory-gaps.ts';
import { criterionOf, type Window } from './mandatory-items.ts';

const KEYS = MANDATORY.map(({ key }) => key);

/** Records of what went wrong: none may mean that nothing did, or that nobody looked. */
const OF_THINGS_GONE_WRONG = new Set(['nonconformity-records', 'corrective-action-results']);

const PROJECT = 'version: 1\npreset: iso27001\n';
const APPROVED = 'owner: role:isms-manager\nversion: "1.0"\napproved_by: [person:mara]\napproved_on: 2026-02-01\n';

/** A small ISMS that has one of everything. */
const WHOLE = {
  'scope.md': `---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\n${APPROVED}---\n`,
  'policy.md': `---\nid: POL-01\ntype: policy\ntitle: Security policy\nstatus: effective\n${APPROVED}level: top\n---\n`,
  'method.md': `---\nid: RMD-01\ntype: risk-method\ntitle: Risk method\nstatus: effective\n${APPROVED}---\n`,
  'soa.md': `---\nid: SOA-01\ntype: soa\ntitle: Statement of Applicability\nstatus: effective\n${APPROVED}---\n`,
  'plan.md': `---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\n${APPROVED}---\n`,
  'objective.md': '---\nid: OBJ-01\ntype: objective\ntitle: Detect faster\nstatus: active\nowner: role:it-lead\n---\n',
  'procedure.md': `---\nid: PRO-01\ntype: procedure\ntitle: Access review\nstatus: effective\n${APPROVED}---\n`,
  'records/CMP-2026-01.md':
    '---\nid: CMP-2026-01\ntype: competence-record\ntitle: Auditor course\nstatus: valid\nowner: role:people-lead\nexpires_on: 2026-11-22\n---\n',
  'records/EVD-2026-01.md':
    '---\nid: EVD-2026-01\ntype: control-evidence\ntitle: Access review\nstatus: recorded\nowner: role:it-lead\nperformed_on: 2025-11-22\n---\n',
  'risk.md':
    '---\nid: RSK-001\ntype: risk\ntitle: Account takeover\nstatus: treating\nowner: role:it-lead\nassessed_on: 2026-08-14\n---\n',
  'records/MEA-2026-01.md':
    '---\nid: MEA-2026-01\ntype: measurement\ntitle: Time to detect\nstatus: recorded\nowner: role:it-lead\n---\n',
  'programme.md': `---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\n${APPROVED}cycle_start: 2024-11-15\ncycle_end: 2027-11-14\n---\n`,
  'records/IA-2026-01.md':
    '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit\nstatus: issued\nowner: role:internal-auditor\naudit_to: 2026-02-18\n---\n',
  'records/MR-2026-01.md':
    '---\nid: MR-2026-01\ntype: management-review\ntitle: Management review\nstatus: closed\nowner: role:isms-manager\nmeeting_date: 2026-03-05\n---\n',
  'records/NC-2026-001.md':
    '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: closed\nowner: role:it-lead\ngrade: minor\n---\n',
  'records/CA-2026-001.md':
    '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: closed\nowner: role:it-lead\nnonconformity: NC-2026-001\n---\n',
  'holdfast.yml': PROJECT,
};

function without(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(WHOLE).filter(([path]) => !paths.includes(path)));
}

export const mandatoryDocumentMissing = defineRule({
  name: 'mandatory-document-missing',
  area: 'document-control',
  flags:
    'A document or record that ISO/IEC 27001:2022 asks for by name and that the ISMS does not have: no such document in force, or no such record that counts.',
  why: 'These eighteen items are what the standard wants in writing; the first audit ends at the first that is not there.',
  fix: 'Write it, have it approved and put it in force; or record what was done.',
  severity: 'error',
  grade: 'major',
  cause: 'content',
  issue: true,
  clauses: [
    '4.3',
    '5.2',
    '6.1.2',
    '6.1.3',
    '6.2',
    '7.2',
    '7.5.1',
    '8.1',
    '8.2',
    '8.3',
    '9.1',
    '9.2.2',
    '9.3.3',
    '10.2',
  ],
  controls: [],
  needs: [],
  steps: ['Write it, or record what was done', 'Have it approved and set its status'],
  falsePositives:
    'In a new ISMS before its first audit, use the preset `bootstrap`. What is kept outside the repository belongs under `elsewhere`. A record that is there and too old is told by the rule of its own (internal audit, management review, risk assessment, measurement). That no nonconformity was ever recorded is a notice: there may have been none. With the preset `essentials`, and in a run on single files, nothing is said. Where neither a scope nor a certificate is recorded, all is told in one finding.',
  options: z.strictObject({
    window: intervalOption('12 months').describe('How far back a proof that processes ran as planned may lie (8.1).'),
    elsewhere: z
      .array(z.enum(KEYS as [string, ...string[]]))
      .default([])
      .describe('Items that are kept outside the repository, such as `competence-evidence`.'),
  }),
  examples: [
    {
      name: 'A draft of a scope, and no risk method',
      files: {
        ...without('scope.md', 'method.md'),
        'scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: draft\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'scope.md', line: 4, message: 'ISMS scope (4.3): no isms-scope is in force, SCP-01 is draft' },
        {
          path: 'scope.md',
          line: 4,
          message: 'Risk assessment process (6.1.2), Risk treatment process (6.1.3): no risk-method is in force',
        },
      ],
    },
    {
      name: 'Only policies on single topics, and records that no longer count',
      files: {
        ...without('policy.md', 'scope.md', 'records/CMP-2026-01.md', 'records/EVD-2026-01.md'),
        'scope.md': WHOLE['scope.md'],
        'policies/access.md': WHOLE['policy.md'].replace('top', 'topic'),
        'records/CMP-2026-01.md': WHOLE['records/CMP-2026-01.md'].replace('11-22', '11-21'),
        'records/EVD-2026-01.md': WHOLE['records/EVD-2026-01.md'].replace('11-22', '11-21'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'scope.md',
          line: 4,
          message: 'Evidence of competence (7.2 d): no competence-record is valid',
        },
        {
          path: 'scope.md',
          line: 4,
          message:
            'Evidence that operational processes ran as planned (8.1): no control-evidence or change is from the last 12 months',
        },
        {
          path: 'scope.md',
          line: 4,
          message: 'Information security policy (5.2): no policy with `level: top` is in force',
        },
      ],
    },
    {
      name: 'No nonconformity ever, and competence evidence in the HR system',
      files: {
        ...without('records/NC-2026-001.md', 'records/CA-2026-001.md', 'records/CMP-2026-01.md'),
        'holdfast.yml': `${PROJECT}rules: { mandatory-document-missing: { elsewhere: [competence-evidence] } }\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'scope.md',
          line: 4,
          message: 'Nature of nonconformities and actions taken (10.2 f): no nonconformity was ever recorded',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'Neither scope nor certificate, and little else',
      files: {
        'policy.md': WHOLE['policy.md'],
        'soa.md': WHOLE['soa.md'],
        'procedure.md': WHOLE['procedure.md'],
        'risk.md': WHOLE['risk.md'],
        'plan.md': WHOLE['plan.md'],
        'objective.md': WHOLE['objective.md'],
        'records/EVD-2026-01.md': WHOLE['records/EVD-2026-01.md'],
        'holdfast.yml': `${PROJECT}documents: ["**/*.md"]\nrules:\n  mandatory-document-missing: { elsewhere: [competence-evidence, monitoring-results] }\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'holdfast.yml',
          line: 3,
          message:
            '6 of the 18 items that the standard wants in writing are not here: ISMS scope (4.3), Risk assessment process (6.1.2), Risk treatment process (6.1.3), Internal audit programme (9.2.2), Internal audit results (9.2.2) and Management review results (9.3.3)',
        },
      ],
    },
    {
      name: 'Neither scope nor certificate, and a risk method and a change that nobody can read: they may be what is missing',
      files: {
        ...without('scope.md', 'method.md', 'procedure.md', 'records/EVD-2026-01.md'),
        'method.md': '---\nid: RMD-01\ntype: risk-method\ntitle: "Risk method\nstatus: effective\n---\n',
        'change.md': '---\nid: CHG-2026-01\ntype: change\ntitle: "New cloud\nstatus: implemented\n---\n',
        'holdfast.yml': `${PROJECT}documents: ["**/*.md"]\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'holdfast.yml',
          line: 3,
          message:
            '2 of the 18 items that the standard wants in writing are not here: ISMS scope (4.3) and Documents the organisation determined necessary (7.5.1 b)',
        },
      ],
    },
    { name: 'One of everything', files: WHOLE, today: '2026-11-22', expect: [] },
    {
      name: 'Neither risks nor a treatment plan: that their results are missing too is not said a third time',
      files: without('risk.md', 'plan.md'),
      today: '2026-11-22',
      expect: [
        { path: 'scope.md', line: 4, message: 'Risk assessment results (8.2): no risk was ever recorded' },
        {
          path: 'scope.md',
          line: 4,
          message: 'Risk treatment plan (6.1.3 e): no risk-treatment-plan is in force',
        },
      ],
    },
    {
      name: 'No risks, and the treatment plan is kept elsewhere',
      files: {
        ...without('risk.md', 'plan.md'),
        'holdfast.yml': `${PROJECT}rules: { mandatory-document-missing: { elsewhere: [risk-treatment-plan] } }\n`,
      },
      today: '2026-11-22',
      expect: [
        { path: 'scope.md', line: 4, message: 'Risk assessment results (8.2): no risk was ever recorded' },
        {
          path: 'scope.md',
          line: 4,
          message: 'Risk treatment results (8.3): no risk-treatment-plan or risk was ever recorded',
        },
      ],
    },
    {
      name: 'What is only planned or drafted, and a measurement that is due today',
      files: {
        ...without('procedure.md', 'objective.md', 'records/MEA-2026-01.md', 'records/CA-2026-001.md'),
        ...Object.fromEntries(
          ['02', '03', '04', '05'].map((n) => [
            `procedures/${n}.md`,
            WHOLE['procedure.md'].replace('PRO-01', `PRO-${n}`).replace('effective', 'draft'),
          ]),
        ),
        'objectives.md':
          '---\nid: REG-07\ntype: register\nof: objective\ntitle: Objectives\nstatus: draft\nowner: role:isms-manager\nentries:\n  - { id: OBJ-01, title: Detect faster }\n---\n',
        'metric.md':
          '---\nid: MET-01\ntype: metric\ntitle: Time to detect\nstatus: active\nowner: role:it-lead\nfrequency: 1 month\neffective_on: 2026-10-01\n---\n',
      },
      today: '2026-11-15',
      expect: [
        {
          path: 'scope.md',
          line: 4,
          message:
            'Documents the organisation determined necessary (7.5.1 b): no procedure or standard is in force, PRO-02 is draft, PRO-03 is draft and PRO-04 is draft',
        },
        {
          path: 'scope.md',
          line: 4,
          message: 'Information security objectives (6.2): no objective is in force, OBJ-01 is no more than planned',
        },
        {
          path: 'scope.md',
          line: 4,
          message: 'Monitoring and measurement results (9.1): no measurement was ever recorded',
        },
        {
          path: 'scope.md',
          line: 4,
          message: 'Results of corrective action (10.2 g): no corrective-action was ever recorded',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'What is late is told where it is late, and an opportunity to improve needs no corrective action',
      files: {
        ...without(
          'records/IA-2026-01.md',
          'records/MR-2026-01.md',
          'records/MEA-2026-01.md',
          'records/CA-2026-001.md',
        ),
        'records/MR-2026-02.md':
          '---\nid: MR-2026-02\ntype: management-review\ntitle: Management review\nstatus: planned\nowner: role:isms-manager\nmeeting_date: 2026-11-21\n---\n',
        'records/NC-2026-001.md': WHOLE['records/NC-2026-001.md'].replace('minor', 'ofi'),
        'metric.md':
          '---\nid: MET-01\ntype: metric\ntitle: Time to detect\nstatus: active\nowner: role:it-lead\nfrequency: 1 month\neffective_on: 2026-09-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'One of everything, and a scope that is kept elsewhere',
      files: {
        ...without('scope.md'),
        'holdfast.yml': `${PROJECT}rules: { mandatory-document-missing: { elsewhere: [isms-scope] } }\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A folder of policies that is no ISMS',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n' },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { window, elsewhere }) {
    const place = placeOfNothing(isms);
    if (!place) return;
    const reach = { today: isms.today, back: window };
    const home = homeOf(isms);
    const gaps = gapsIn(isms, reach, (item) => elsewhere.includes(item.key));
    if (home) for (const items of gaps) yield draftOf(isms, home, items, reach);
    else yield* together(isms, place, gaps.flat());
  },
});

function draftOf(isms: Isms, home: Entry, items: Gap, window: Window): Draft {
  const [first] = items;
  const types = first.satisfiedBy.join(' or ');
  const drafts = recordsFor(isms, first).filter(({ lifecycle }) => lifecycle === 'not-yet');
  const said = drafts
    .slice(0, 3)
    .map((entry) => `${nameOf(entry)} is ${given(entry.status) ?? 'no more than planned'}`);
  return {
    on: home,
    message: `${items.map(inFull).join(', ')}: no ${types} ${criterionOf(first).lack(window)}${said.length === 0 ? '' : `, ${inWords(said)}`}`,
    detail: items.map(({ key }) => key).join('+'),
    missing: first.satisfiedBy,
    ...(items.every(isMild) ? { severity: 'notice', grade: 'opportunity', needsIssue: false } : {}),
  };
}

/** Without a scope and a certificate this is the beginning of an ISMS, or a part of one: what it lacks is told at once. */
function* together(isms: Isms, on: Draft['on'], items: readonly MandatoryItem[]): Iterable<Draft> {
  const unread = new Set(isms.unread.flatMap(({ types }) => [...types]));
  const isUnsure = ({ satisfiedBy }: MandatoryItem): boolean => satisfiedBy.some((type) => unread.has(type));
  const serious = items.filter((item) => !isMild(item));
  yield* inOne(
    on,
    serious.filter((item) => !isUnsure(item)),
    'together',
  );
  yield* inOne(on, serious.filter(isUnsure), 'unsure');
}

function* inOne(on: Draft['on'], missing: readonly MandatoryItem[], detail: string): Iterable<Draft> {
  if (missing.length === 0) return;
  yield {
    on,
    message: `${missing.length} of the ${MANDATORY.length} items that the standard wants in writing are not here: ${inWords(missing.map(inFull), MANDATORY.length)}`,
    fix: 'Begin with the scope, a document of type `isms-scope`. Name what is kept outside the repository under `elsewhere`.',
    detail,
    missing: detail === 'unsure' ? missing.flatMap(({ satisfiedBy }) => satisfiedBy) : [],
  };
}

function inFull({ item, clause }: MandatoryItem): string {
  return `${item} (${clause.replace(/\.([a-z])$/, ' $1')})`;
}

function isMild({ key }: MandatoryItem): boolean {
  return OF_THINGS_GONE_WRONG.has(key);
}
