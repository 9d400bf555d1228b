import * as z from 'zod';
import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { contextIssue } from '../../records/types/context-issue.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { placeOfNothing } from '../whole-isms.ts';

/** Types on whose records an auditor would look for the decision, in this order. */
const PLACES = ['isms-scope', 'context-issue', 'certification'];

export const climateDeterminationMissing = defineRule({
  name: 'climate-determination-missing',
  area: 'transition-2022',
  flags: 'An ISMS in which no context issue says whether climate change is relevant to it.',
  why: 'Since Amendment 1 of 2024 the organisation has to determine it (4.1), and every audit asks. That it is not relevant is an answer.',
  fix: 'Add a context issue with `topic: climate`, `relevant: true` or `false`, and a `rationale` of one line.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['4.1'],
  controls: [],
  needs: [],
  steps: ['Decide whether climate change is a relevant issue', 'Record the decision with its reason'],
  falsePositives:
    'A decision that stands in the scope or in another document counts when `evidence` names its id or path. That the entry is past its review is reported as `register-entry-stale`, that its decision is empty as `front-matter-invalid` or `placeholder-value`. An ISMS of drafts alone owes nothing yet.',
  options: z.strictObject({
    evidence: z.string().nullable().default(null).describe('Id or path of the document in which the decision stands.'),
  }),
  examples: [
    {
      name: 'A context without a word on climate change',
      files: {
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
        'registers/CTX-02.md':
          '---\nid: CTX-02\ntype: context-issue\ntitle: Skills\nstatus: monitored\nowner: role:isms-manager\ntopic: people\nrelevant: true\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/scope.md',
          line: 4,
          message: 'No context issue records whether climate change is a relevant issue',
        },
      ],
    },
    {
      name: 'Policies alone: it is said where the run was told to look',
      files: {
        'policies/top.md':
          '---\nid: POL-01\ntype: policy\ntitle: Information security policy\nstatus: effective\nowner: role:isms-manager\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\ndocuments:\n  - "**/*.md"\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'holdfast.yml',
          line: 4,
          message: 'No context issue records whether climate change is a relevant issue',
        },
      ],
    },
    {
      name: 'The entry was closed',
      files: {
        'registers/CTX-01.md':
          '---\nid: CTX-01\ntype: context-issue\ntitle: Climate change\nstatus: closed\nowner: role:isms-manager\ntopic: climate\nrelevant: false\n---\n',
        'policies/top.md':
          '---\nid: POL-01\ntype: policy\ntitle: Information security policy\nstatus: effective\nowner: role:isms-manager\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/CTX-01.md',
          line: 5,
          message: 'Whether climate change is a relevant issue stands in CTX-01 alone, which is closed',
        },
      ],
    },
    {
      name: 'The register with the answer is a draft, and the document that should hold it was withdrawn',
      files: {
        'registers/context.md':
          '---\nid: REG-03\ntype: context-issue\ntitle: Context\nstatus: draft\nowner: role:isms-manager\nentries:\n  - { id: CTX-01, title: Climate change, status: monitored, topic: climate, relevant: false }\n---\n',
        'isms/climate.md':
          '---\nid: POL-09\ntype: policy\ntitle: Climate statement\nstatus: withdrawn\nowner: role:isms-manager\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\n---\n',
        'registers/CTX-02.md':
          '---\nid: CTX-02\ntype: context-issue\ntitle: Skills\nstatus: monitored\nowner: role:isms-manager\ntopic: people\nrelevant: true\n---\n',
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules:\n  climate-determination-missing:\n    evidence: POL-09\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/CTX-02.md',
          line: 4,
          message:
            'No context issue records whether climate change is a relevant issue, and no document in force is `POL-09`',
        },
      ],
    },
    {
      name: 'The decision stands in a document that is named by its path',
      files: {
        'isms/climate.md':
          '---\ntype: policy\ntitle: Climate statement\nstatus: effective\nowner: role:isms-manager\n---\n\nClimate change is not relevant, because we own no premises.\n',
        'policies/top.md':
          '---\nid: POL-01\ntype: policy\ntitle: Information security policy\nstatus: effective\nowner: role:isms-manager\n---\n',
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules:\n  climate-determination-missing:\n    evidence: isms/climate.md\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An ISMS that is still being written',
      files: {
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: draft\nowner: role:isms-manager\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Not relevant, with a reason',
      files: {
        'registers/CTX-01.md':
          '---\nid: CTX-01\ntype: context-issue\ntitle: Climate change\nstatus: monitored\nowner: role:isms-manager\ntopic: climate\nrelevant: false\nrationale: No premises of our own\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The decision stands in the scope',
      files: {
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n\nClimate change is not relevant, because we own no premises.\n',
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules:\n  climate-determination-missing:\n    evidence: SCP-01\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A folder of policies that is no ISMS',
      files: {
        'policies/top.md': '---\ntitle: Information security policy\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { evidence }) {
    const inForce = isms.entries.filter(({ lifecycle }) => lifecycle === 'in-force');
    if (!isms.typed || inForce.length === 0) return;
    const about = recordsOf(isms, contextIssue).filter(({ facts }) => given(facts.topic) === 'climate');
    if (about.some(({ entry }) => entry.lifecycle === 'in-force')) return;
    if (evidence !== null && inForce.some((entry) => given(entry.id) === evidence || entry.path === evidence)) return;
    const [closed] = about.filter(({ entry }) => entry.lifecycle === 'no-longer');
    if (closed) yield closedDraft(closed.entry);
    else {
      const named = evidence === null ? '' : `, and no document in force is \`${evidence}\``;
      const message = `No context issue records whether climate change is a relevant issue${named}`;
      const on = placeOfNothing(isms, fitting(inForce));
      if (on) yield { on, message, detail: 'climate', missing: [contextIssue.type] };
    }
  },
});

function closedDraft(entry: Entry): Draft {
  const { status } = entry;
  return {
    on: entry,
    at: status.state === 'given' ? status : undefined,
    message: `Whether climate change is a relevant issue stands in ${nameOf(entry)} alone, which is closed`,
    fix: 'Open it again as `monitored`, or add a new context issue.',
    detail: 'climate',
  };
}

/** The record on which it would be missed most. */
function fitting(inForce: readonly Entry[]): Entry | undefined {
  return PLACES.flatMap((type) => inForce.find((entry) => entry.type === type) ?? [])[0];
}
