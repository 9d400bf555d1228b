import { NEW_CONTROLS } from '../../frameworks/iso27001/catalogue.ts';
import { given } from '../../model/fact.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { currentSoas, isSaid, type SoaEntry, soaEntries, titleOf } from './soa-entries.ts';
import { isActedOn, openActions } from './treatment.ts';

export const newControlUndecided = defineRule({
  name: 'new-control-undecided',
  area: 'transition-2022',
  flags:
    'One of the eleven controls that came with the edition of 2022 without a decision or a justification, or applicable, not started and without a date.',
  why: 'They have no predecessor, so nothing of the old ISMS answers them: auditors of the transition look at each of the eleven.',
  fix: 'Decide on each of the eleven, justify the decision, and give a `target_date` to those that apply and are not started.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['6.1.3'],
  controls: [...NEW_CONTROLS],
  needs: [],
  steps: ['Decide whether each of the eleven applies', 'Write the justifications', 'Plan what is not started'],
  falsePositives:
    'Whoever was certified to the edition of 2022 from the start has the same duty. A control without any entry is reported as `soa-control-missing`. An open action of a treatment plan that names the control is a plan as well.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Not started and without a date, undecided, and unjustified',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\nentries:\n  - { control: A.5.7, applicable: true, reasons: [risk], justification: Targeted by thieves, implementation: not-started }\n  - { control: A.8.9, justification: To be decided by the board }\n  - { control: A.8.10, applicable: true, implementation: implemented }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/soa.md',
          line: 9,
          message: 'A.5.7 (new in 2022) is applicable in SOA-01 4.0, not started, and has no target date',
        },
        {
          path: 'isms/soa.md',
          line: 10,
          message: 'A.8.9 (new in 2022) has no decision in SOA-01 4.0 whether it applies',
        },
        { path: 'isms/soa.md', line: 11, message: 'A.8.10 (new in 2022) has no justification in SOA-01 4.0' },
      ],
    },
    {
      name: 'Several at once, beside an older control of which another rule tells',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.1 }\n  - { control: "A.5.7, A.5.23" }\n  - { control: A.5.30, applicable: true, implementation: implemented }\n  - { control: A.7.4, applicable: false, implementation: not-started }\n  - { control: A.8.9, applicable: true, justification: Builds drift, implementation: not-started }\n  - { control: A.8.10, applicable: true, justification: Old data stays, implementation: not-started }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/soa.md',
          line: 9,
          message: 'A.5.7 and A.5.23 (new in 2022) have no decision in SOA-01 whether they apply',
        },
        {
          path: 'isms/soa.md',
          line: 10,
          message: 'A.5.30 and A.7.4 (new in 2022) have no justification in SOA-01',
        },
        {
          path: 'isms/soa.md',
          line: 12,
          message: 'A.8.9 and A.8.10 (new in 2022) are applicable in SOA-01, not started, and have no target date',
        },
      ],
    },
    {
      name: 'Planned by a date or by an action, and excluded with a reason',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.7, applicable: true, reasons: [risk], justification: Targeted by thieves, implementation: not-started, target_date: 2027-03-31 }\n  - { control: A.8.12, applicable: true, reasons: [risk], justification: Data could leave, implementation: not-started }\n  - { control: A.7.4, applicable: false, justification: No premises of our own }\n---\n',
        'isms/treatment.md':
          '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\nowner: role:isms-manager\nactions:\n  - { id: 7, control: A.8.12, action: Roll out DLP, owner: "person:kim", due: 2026-12-15, status: in-progress }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const actions = openActions(isms);
    for (const record of currentSoas(isms)) {
      const entries = soaEntries(record).filter(({ control }) => NEW_CONTROLS.includes(control));
      const title = titleOf(record);
      const about = (detail: string, found: readonly SoaEntry[], one: string, many: string): Draft[] => {
        const [first] = found;
        if (!first) return [];
        const names = inWords([...new Set(found.map(({ control }) => control))], NEW_CONTROLS.length);
        const message = `${names} (new in 2022) ${found.length === 1 ? one : many}`;
        return [{ on: record.entry, at: first.at, message, detail }];
      };
      const undecided = entries.filter(({ facts }) => !isSaid(facts.applicable));
      const without = `no decision in ${title} whether`;
      yield* about('decision', undecided, `has ${without} it applies`, `have ${without} they apply`);
      const unjustified = entries.filter(({ facts }) => isSaid(facts.applicable) && !isSaid(facts.justification));
      const none = `no justification in ${title}`;
      yield* about('justification', unjustified, `has ${none}`, `have ${none}`);
      const unplanned = entries.filter((entry) => isUnplanned(entry) && !isActedOn(entry, actions));
      const state = `applicable in ${title}, not started, and`;
      yield* about('plan', unplanned, `is ${state} has no target date`, `are ${state} have no target date`);
    }
  },
});

/** Applicable, not started, and without a day on which it is to be. */
function isUnplanned({ facts }: SoaEntry): boolean {
  const isStarted = given(facts.implementation) !== 'not-started';
  return given(facts.applicable) === true && !isStarted && !isSaid(facts.target_date);
}
