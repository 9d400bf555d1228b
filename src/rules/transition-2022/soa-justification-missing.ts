import * as z from 'zod';
import { NEW_CONTROLS } from '../../frameworks/iso27001/catalogue.ts';
import { given } from '../../model/fact.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { currentSoas, isSaid, type SoaEntry, soaEntries, titleOf } from './soa-entries.ts';

export const soaJustificationMissing = defineRule({
  name: 'soa-justification-missing',
  area: 'transition-2022',
  flags:
    'Entries of the statement of applicability without a decision or a justification, exclusions whose justification says too little, and inclusions that name no reason (a warning).',
  why: 'The statement has to justify why each control is included or left out (6.1.3 d); auditors read the exclusions first.',
  fix: 'Write why the control is needed or why no risk, law or contract asks for it, and link the risks.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['6.1.3'],
  controls: [],
  needs: [],
  steps: ['Write the missing justifications', 'Have the statement approved again'],
  falsePositives:
    'A short reason can be a good one, in other languages above all: lower `min_justification`. An inclusion that links a risk has its reason. The controls that came with the edition of 2022 are reported as `new-control-undecided` when they have no decision or no justification.',
  options: z.strictObject({
    min_justification: z
      .int()
      .min(1)
      .default(15)
      .describe('How many characters the justification of an exclusion has at least.'),
  }),
  examples: [
    {
      name: 'An empty justification, and an exclusion that says nothing',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\nentries:\n  - { control: A.5.1, applicable: true, reasons: [law], justification: "" }\n  - { control: A.7.1, applicable: false, justification: n/a }\n  - { control: A.7.2, applicable: false, justification: Not needed }\n  - { control: A.7.3, justification: No premises of our own }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'isms/soa.md', line: 9, message: 'No justification in SOA-01 4.0 for A.5.1 and A.7.1' },
        {
          path: 'isms/soa.md',
          line: 11,
          message: 'Excluded in SOA-01 4.0 with fewer than 15 characters of justification: A.7.2',
        },
        { path: 'isms/soa.md', line: 12, message: 'No decision in SOA-01 4.0 whether it applies: A.7.3' },
      ],
    },
    {
      name: 'A justification that names neither reasons nor risks',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.1, applicable: true, justification: Policies guide everyone }\n  - { control: A.5.2, applicable: true, justification: Roles are needed, risks: [RSK-001] }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/soa.md',
          line: 8,
          message:
            'Included in SOA-01 without one of the reasons risk, legal, contract, business or best-practice: A.5.1',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A short reason for an inclusion, and new controls of which another rule tells',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.1, applicable: true, reasons: [legal], justification: GDPR }\n  - { control: A.5.7, justification: To be decided by the board }\n  - { control: A.8.10, applicable: true, reasons: [legal] }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A short reason in another language, and one of exactly fifteen characters',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.7.1, applicable: false, justification: 自社の建物はない }\n  - { control: A.7.2, applicable: false, justification: No own premises }\n---\n',
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules:\n  soa-justification-missing:\n    min_justification: 8\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { min_justification }) {
    for (const record of currentSoas(isms)) {
      const title = titleOf(record);
      const entries = soaEntries(record);
      const old = entries.filter(({ control }) => !NEW_CONTROLS.includes(control));
      const about = (detail: string, found: readonly SoaEntry[], words: string): Draft[] =>
        found[0] ? [{ on: record.entry, at: found[0].at, message: `${words}${namesOf(found)}`, detail }] : [];
      yield* about('decision', old.filter(isUndecided), `No decision in ${title} whether it applies: `);
      yield* about('justification', old.filter(isUnjustified), `No justification in ${title} for `);
      yield* about(
        'short',
        entries.filter((entry) => isShort(entry, min_justification)),
        `Excluded in ${title} with fewer than ${min_justification} characters of justification: `,
      );
      const reasonless = `Included in ${title} without one of the reasons risk, legal, contract, business or best-practice: `;
      for (const draft of about('reasons', entries.filter(isReasonless), reasonless)) {
        yield {
          ...draft,
          fix: 'Name them under `reasons`, or link the risks under `risks`.',
          severity: 'warning',
          grade: 'opportunity',
          needsIssue: false,
        };
      }
    }
  },
});

function namesOf(entries: readonly SoaEntry[]): string {
  return inWords([...new Set(entries.map(({ control }) => control))]);
}

function isUndecided({ facts }: SoaEntry): boolean {
  return !isSaid(facts.applicable);
}

function isUnjustified({ facts }: SoaEntry): boolean {
  return isSaid(facts.applicable) && !isSaid(facts.justification);
}

function isShort({ facts }: SoaEntry, least: number): boolean {
  const justification = given(facts.justification);
  return given(facts.applicable) === false && justification !== undefined && justification.length < least;
}

function isReasonless({ facts }: SoaEntry): boolean {
  const isLinked = [given(facts.reasons), given(facts.risks)].some((items) => (items ?? []).length > 0);
  return given(facts.applicable) === true && isSaid(facts.justification) && !isLinked;
}
