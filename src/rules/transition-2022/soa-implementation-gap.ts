import * as z from 'zod';
import { NEW_CONTROLS } from '../../frameworks/iso27001/catalogue.ts';
import { given } from '../../model/fact.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { controlEvidence } from '../../records/types/control-evidence.ts';
import { guideline } from '../../records/types/guideline.ts';
import { policy } from '../../records/types/policy.ts';
import { procedure } from '../../records/types/procedure.ts';
import { risk } from '../../records/types/risk.ts';
import { standard } from '../../records/types/standard.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { currentSoas, isSaid, type SoaEntry, soaEntries, titleOf } from './soa-entries.ts';
import { isActedOn, openActions } from './treatment.ts';

export const soaImplementationGap = defineRule({
  name: 'soa-implementation-gap',
  area: 'transition-2022',
  flags:
    'An applicable control that is not implemented and that no open action and no coming target date speaks for, one called implemented without evidence, or a risk that relies on an excluded control (an error).',
  why: 'Auditors go from the statement to the evidence: a control that is neither in place nor planned is applicable on paper only.',
  fix: 'Add an action with owner and due date to the treatment plan, set a `target_date`, or link the `evidence`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['6.1.3', '8.3'],
  controls: [],
  needs: [],
  steps: ['Find out how the control stands', 'Plan it or link its evidence', 'Correct the entry'],
  falsePositives:
    'Evidence in another system counts by its address. A record of `type: control-evidence` and a document in force that name the control under `controls` are evidence too. An action that names only a risk speaks for the controls of that risk. A new control that is not started and has no plan is reported as `new-control-undecided`.',
  options: z.strictObject({
    gaps: z
      .enum(SEVERITIES)
      .default('warning')
      .describe(
        "How loudly gaps of the statement are said; a risk that relies on an excluded control has the rule's severity.",
      ),
  }),
  examples: [
    {
      name: 'Planned by nobody, overtaken by its own date, and implemented without evidence',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\nentries:\n  - { control: A.8.12, applicable: true, implementation: planned }\n  - { control: A.8.13, applicable: true, implementation: partial, target_date: 2026-11-21 }\n  - { control: A.8.14, applicable: true, implementation: implemented }\n  - { control: A.8.15, applicable: true }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/soa.md',
          line: 9,
          message:
            'Applicable in SOA-01 4.0 and not implemented, with neither an open action nor a target date ahead: A.8.12 and A.8.13',
          severity: 'warning',
        },
        {
          path: 'isms/soa.md',
          line: 11,
          message: 'Implemented by SOA-01 4.0 without a link to evidence: A.8.14',
          severity: 'warning',
        },
        {
          path: 'isms/soa.md',
          line: 12,
          message: 'Applicable in SOA-01 4.0 with nothing said of its implementation: A.8.15',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A risk that relies on an excluded control',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\nentries:\n  - { control: A.7.4, applicable: false }\n---\n',
        'registers/RSK-009.md':
          '---\nid: RSK-009\ntype: risk\ntitle: Break-in\nstatus: treating\nowner: role:isms-manager\ntreatment: modify\ncontrols: [A.7.2, A.7.4]\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/RSK-009.md',
          line: 8,
          message: 'RSK-009 relies on A.7.4, which SOA-01 4.0 excludes',
        },
      ],
    },
    {
      name: 'A review that failed, a policy that is a draft, and a risk that names a whole section of controls',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.8.15, applicable: true, implementation: implemented }\n  - { control: A.5.1, applicable: true, implementation: implemented }\n  - { control: A.7.4, applicable: false }\n---\n',
        'policies/top.md':
          '---\nid: POL-01\ntype: policy\ntitle: Information security policy\nstatus: draft\nowner: role:isms-manager\ncontrols: [A.5.1]\n---\n',
        'records/EVD-2026-014.md':
          '---\nid: EVD-2026-014\ntype: control-evidence\ntitle: Log review\nstatus: recorded\nowner: role:it-lead\ncontrols: [A.8.15]\nresult: fail\n---\n',
        'registers/RSK-009.md':
          '---\nid: RSK-009\ntype: risk\ntitle: Break-in\nstatus: treating\nowner: role:isms-manager\ntreatment: modify\ncontrols: [A.7.1-A.7.5]\n---\n',
        'registers/RSK-010.md':
          '---\nid: RSK-010\ntype: risk\ntitle: Break-in at the old office\nstatus: closed\nowner: role:isms-manager\ntreatment: modify\ncontrols: [A.7.4]\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'registers/RSK-009.md', line: 8, message: 'RSK-009 relies on A.7.4, which SOA-01 excludes' },
        {
          path: 'isms/soa.md',
          line: 8,
          message: 'Implemented by SOA-01 without a link to evidence: A.8.15 and A.5.1',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A new control that is overtaken by its date, beside what other rules tell',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.7, applicable: true, implementation: not-started }\n  - { control: A.8.11, applicable: true, implementation: not-started, target_date: 2026-11-21 }\n  - { control: A.8.13, applicable: true, implementation: planned, target_date: next year }\n  - { control: A.8.23, applicable: true, implementation: partial }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/soa.md',
          line: 9,
          message:
            'Applicable in SOA-01 and not implemented, with neither an open action nor a target date ahead: A.8.11 and A.8.23',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A target date of today, an action, an address and a record of evidence',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.8.12, applicable: true, implementation: planned, target_date: 2026-11-22 }\n  - { control: A.8.13, applicable: true, implementation: partial, risks: [RSK-009] }\n  - { control: A.8.14, applicable: true, implementation: implemented, evidence: ["https://wiki.acme.example/failover"] }\n  - { control: A.8.15, applicable: true, implementation: implemented }\n  - { control: A.5.1, applicable: true, implementation: implemented }\n---\n',
        'isms/treatment.md':
          '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\nowner: role:isms-manager\nactions:\n  - { id: 7, risk: RSK-009, action: Test all restores, owner: "person:kim", due: 2026-12-15 }\n---\n',
        'policies/top.md':
          '---\nid: POL-01\ntype: policy\ntitle: Information security policy\nstatus: effective\nowner: role:isms-manager\ncontrols: [A.5.1]\n---\n',
        'records/EVD-2026-014.md':
          '---\nid: EVD-2026-014\ntype: control-evidence\ntitle: Log review\nstatus: recorded\nowner: role:it-lead\ncontrols: [A.8.15]\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { gaps }) {
    const soas = currentSoas(isms).map((record) => ({ record, title: titleOf(record), entries: soaEntries(record) }));
    const actions = openActions(isms);
    const proven = provenControls(isms);
    for (const { record, title, entries } of soas) {
      const about = (detail: string, found: readonly SoaEntry[], words: string): Draft[] => {
        const names = inWords([...new Set(found.map(({ control }) => control))]);
        const [first] = found;
        return first ? [{ on: record.entry, at: first.at, message: `${words}: ${names}`, detail, severity: gaps }] : [];
      };
      const applicable = entries.filter(({ facts }) => given(facts.applicable) === true);
      const unplanned = applicable.filter((entry) => isUnplanned(entry, isms) && !isActedOn(entry, actions));
      const nobody = `Applicable in ${title} and not implemented, with neither an open action nor a target date ahead`;
      yield* about('plan', unplanned, nobody);
      const unproven = applicable.filter((entry) => isUnproven(entry) && !proven.has(entry.control));
      yield* about('evidence', unproven, `Implemented by ${title} without a link to evidence`);
      const unsaid = applicable.filter(({ facts }) => !isSaid(facts.implementation));
      yield* about('state', unsaid, `Applicable in ${title} with nothing said of its implementation`);
    }
    yield* reliances(isms, soas);
  },
});

/** Not implemented, and no day ahead on which it will be. A day that cannot be read is reported as such. */
function isUnplanned({ control, facts }: SoaEntry, { today }: Isms): boolean {
  const state = given(facts.implementation);
  if (state === undefined || state === 'implemented') return false;
  const target = facts.target_date;
  if (target.state === 'unreadable') return false;
  const isSaidElsewhere = NEW_CONTROLS.includes(control) && state === 'not-started' && target.state !== 'given';
  return !isSaidElsewhere && (target.state !== 'given' || target.value < today);
}

function isUnproven({ facts }: SoaEntry): boolean {
  return given(facts.implementation) === 'implemented' && (given(facts.evidence) ?? []).length === 0;
}

/** Controls that a record of evidence or a document in force names: the link is stored on their side. */
function provenControls(isms: Isms): ReadonlySet<string> {
  const evidence = recordsOf(isms, controlEvidence).filter(({ facts }) => given(facts.result) !== 'fail');
  const documents = [
    ...recordsOf(isms, policy),
    ...recordsOf(isms, procedure),
    ...recordsOf(isms, standard),
    ...recordsOf(isms, guideline),
  ].filter(({ entry }) => entry.lifecycle === 'in-force');
  return new Set([
    ...evidence.flatMap(({ facts }) => valuesOf(given(facts.controls)).flat()),
    ...documents.flatMap(({ facts }) => valuesOf(given(facts.controls)).flat()),
  ]);
}

/** Risks in force that name a control which every statement that mentions it leaves out. */
function* reliances(
  isms: Isms,
  soas: readonly { readonly title: string; readonly entries: readonly SoaEntry[] }[],
): Iterable<Draft> {
  const decided = soas.flatMap(({ title, entries }) => entries.map((entry) => ({ title, ...entry })));
  const applies = new Set(
    decided.filter(({ facts }) => given(facts.applicable) !== false).map(({ control }) => control),
  );
  const excludedBy = new Map(
    decided.filter(({ control }) => !applies.has(control)).map((one) => [one.control, one.title]),
  );
  for (const { entry, facts } of recordsOf(isms, risk)) {
    if (entry.lifecycle !== 'in-force') continue;
    const relied = (given(facts.controls) ?? []).filter(({ value }) => value.some((id) => excludedBy.has(id)));
    const ids = relied.flatMap(({ value }) => value.filter((id) => excludedBy.has(id)));
    const [first] = relied;
    if (!first) continue;
    yield {
      on: entry,
      at: first,
      message: `${nameOf(entry)} relies on ${inWords(ids)}, which ${excludedBy.get(ids[0] ?? '')} excludes`,
      fix: 'Include the control in the statement, or treat the risk by other controls.',
      detail: 'excluded',
    };
  }
}
