import * as z from 'zod';
import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Severity } from '../../model/severity.ts';
import {
  ALL_CLAUSES,
  applicableControls,
  type Coverage,
  coverageSince,
  themesOf,
} from '../../records/audit-coverage.ts';
import { type AuditCycle, cycleOf } from '../../records/audit-cycle.ts';
import type { Entry } from '../../records/entry.ts';
import { programmeInCharge } from '../../records/types/audit-programme.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { inWords } from '../wording.ts';

const YEAR = interval({ months: 12 });

export const auditCycleCoverageGap = defineRule({
  name: 'audit-cycle-coverage-gap',
  area: 'internal-audit',
  flags:
    'Clauses, themes of Annex A or applicable controls that no internal audit of the cycle tests or will test: an error when only one audit period is left, before that a warning once the audits fall behind.',
  why: 'Certification bodies expect internal audits to reach the whole ISMS within a cycle; what nobody audits, nobody knows to work.',
  fix: 'Add the clauses and controls to an audit that is still planned: `clauses:` and `controls:` under `audits:` of the programme.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['9.2.1', '9.2.2'],
  controls: ['A.5.35'],
  needs: [],
  steps: ['Decide which planned audit takes what is missing', 'Add it to the programme and have the change approved'],
  falsePositives:
    'The standard does not say three years, and it does not ask for each control: both are what certification bodies expect, and both are options. A report counts once it is issued, and whatever is planned or under way counts as covered until then. Without a statement of applicability in force controls are not looked at one by one.',
  options: z.strictObject({
    cycle: intervalOption('36 months').describe(
      'How long the cycle is when the programme has a first day and no last one.',
    ),
    clauses: z
      .enum(['cycle', 'yearly', 'off'])
      .default('cycle')
      .describe('Within what each clause is to be tested: the cycle, or every year as some certification bodies ask.'),
    themes: z.enum(['cycle', 'off']).default('cycle').describe('Whether each theme of Annex A needs a tested control.'),
    controls: z
      .enum(['error', 'warning', 'notice', 'off'])
      .default('warning')
      .describe('How loudly an applicable control is missed.'),
  }),
  examples: [
    {
      name: 'The last year of the cycle, and two clauses, a theme and a control in no plan',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2024.md':
          '---\nid: AP-2024\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2024-11-15\ncycle_end: 2027-11-14\nfrequency: 12 months\naudits:\n  - id: A3\n    planned_to: 2027-02-05\n    clauses: ["8", "9"]\n    controls: [A.8.13]\n---\n',
        'audits/IA-2025-01.md':
          '---\nid: IA-2025-01\ntype: audit-report\ntitle: Internal audit 2025\nstatus: closed\nowner: role:internal-auditor\nprogramme: AP-2024\naudit_from: 2025-09-10\naudit_to: 2025-09-12\ntests:\n  - { ref: "4", result: conform }\n  - { ref: "5", result: minor }\n  - { ref: "6", result: conform }\n  - { ref: 7.1-7.3, result: conform }\n  - { ref: "7.4", result: not-tested }\n  - { ref: 7.5, result: conform }\n  - { ref: "10.2", result: conform }\n  - { ref: A.5.15, result: conform }\n  - { ref: A.6.3, result: conform }\n---\n',
        'soa/SOA-01.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.15, applicable: true }\n  - { control: A.6.3, applicable: true }\n  - { control: A.7.4, applicable: true }\n  - { control: A.8.13, applicable: true }\n  - { control: A.8.30, applicable: false }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2024.md',
          line: 8,
          message:
            'Clauses 7.4 and 10.1 and the physical controls are neither tested nor planned in the cycle from 2024-11-15 to 2027-11-14',
        },
        {
          path: 'audits/AP-2024.md',
          line: 8,
          message:
            '1 of 4 applicable controls is neither tested nor planned in the cycle from 2024-11-15 to 2027-11-14: A.7.4',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A year into the cycle, and nothing was tested or planned',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2025.md':
          '---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2025-11-22\ncycle_end: 2028-11-21\nfrequency: 12 months\naudits: []\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2025.md',
          line: 8,
          message:
            '0 of 34 clauses and themes are tested or planned after 1 of 3 audit periods of the cycle from 2025-11-22 to 2028-11-21',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The day before: the first period is not over',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2025.md':
          '---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2025-11-23\ncycle_end: 2028-11-22\nfrequency: 12 months\naudits: []\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'All clauses and themes in one report whose tests stand in a table',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2024.md':
          '---\nid: AP-2024\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2024-11-15\ncycle_end: 2027-11-14\nfrequency: 12 months\naudits: []\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\nprogramme: AP-2024\naudit_from: 2026-09-10\naudit_to: 2026-09-12\n---\n\n## What we tested\n\n| Clause or control | What we looked at | Result |\n| - | - | - |\n| 4-7 | Documents, with their owners | Conforms |\n| 8 to 10 | Registers and minutes | Conforms |\n| A.5.15, A.6.3, A.7.4, A.8.13 | Records of the last year | One minor |\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Each clause every year, as the certification body asks',
      files: {
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules:\n  audit-cycle-coverage-gap: { clauses: yearly, themes: "off" }\n',
        'audits/AP-2024.md':
          '---\nid: AP-2024\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2024-11-15\ncycle_end: 2027-11-14\nfrequency: 12 months\naudits: []\n---\n',
        'audits/IA-2025-01.md':
          '---\nid: IA-2025-01\ntype: audit-report\ntitle: Internal audit 2025\nstatus: closed\nowner: role:internal-auditor\nprogramme: AP-2024\naudit_to: 2025-11-21\ntests:\n  - { ref: 4.1-4.3, result: conform }\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\nprogramme: AP-2024\naudit_to: 2025-11-22\ntests:\n  - { ref: 4.3-10.2, result: conform }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2024.md',
          line: 8,
          message: 'Clauses 4.1 and 4.2 were not tested within a year, and no planned audit tests them',
        },
      ],
    },
    {
      name: 'A year into the cycle, and less than a third is in a plan; where no physical control applies, that theme is not asked for',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2025.md':
          '---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2025-11-22\ncycle_end: 2028-11-21\nfrequency: 12 months\naudits:\n  - { id: A1, planned_to: 2027-03-05, clauses: ["4", "5", "8"] }\n---\n',
        'soa/SOA-01.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.15, applicable: true }\n  - { control: A.6.3, applicable: true }\n  - { control: A.7.4, applicable: false }\n  - { control: A.8.13, applicable: true }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2025.md',
          line: 8,
          message:
            '10 of 33 clauses and themes are tested or planned after 1 of 3 audit periods of the cycle from 2025-11-22 to 2028-11-21',
          severity: 'warning',
        },
        {
          path: 'audits/AP-2025.md',
          line: 8,
          message:
            '3 of 3 applicable controls are neither tested nor planned in the cycle from 2025-11-22 to 2028-11-21: A.5.15, A.6.3 and A.8.13',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A third of it after a third of the cycle; a statement of applicability that is a draft asks for nothing yet',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'audits/AP-2025.md':
          '---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2025-11-22\ncycle_end: 2028-11-21\nfrequency: 12 months\naudits:\n  - { id: A1, planned_to: 2027-03-05, clauses: ["4", "5", "8"], controls: [A.8.13] }\n---\n',
        'soa/SOA-01.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.15, applicable: true }\n  - { control: A.6.3, applicable: true }\n  - { control: A.7.4, applicable: false }\n  - { control: A.8.13, applicable: true }\n---\n',
        'soa/SOA-02.md':
          '---\nid: SOA-02\ntype: soa\ntitle: Statement of applicability with the new office\nstatus: draft\nowner: role:isms-manager\nentries:\n  - { control: A.7.4, applicable: true }\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'One clause is left: the audit that tested it ended the day before the cycle began',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules:\n  audit-cycle-coverage-gap: { controls: "off" }\n',
        'audits/AP-2024.md':
          '---\nid: AP-2024\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2024-11-15\ncycle_end: 2027-11-14\nfrequency: 12 months\naudits: []\n---\n',
        'audits/IA-2024-01.md':
          '---\nid: IA-2024-01\ntype: audit-report\ntitle: Audit of communication\nstatus: closed\nowner: role:internal-auditor\naudit_to: 2024-11-14\nclauses: ["7.4"]\n---\n',
        'audits/IA-2024-02.md':
          '---\nid: IA-2024-02\ntype: audit-report\ntitle: Internal audit 2024\nstatus: closed\nowner: role:internal-auditor\naudit_to: 2024-11-15\nclauses: [4-7.3, 7.5-10.2]\ncontrols: [A.5.15, A.6.3, A.7.4, A.8.13]\n---\n',
        'soa/SOA-01.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nentries:\n  - { control: A.5.15-A.5.18, applicable: true }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2024.md',
          line: 8,
          message: 'Clause 7.4 is neither tested nor planned in the cycle from 2024-11-15 to 2027-11-14',
        },
      ],
    },
    {
      name: 'Each clause every year, with an audit that is being written up; and a theme that nobody looked at',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules:\n  audit-cycle-coverage-gap: { clauses: yearly }\n',
        'audits/AP-2024.md':
          '---\nid: AP-2024\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2024-11-15\ncycle_end: 2027-11-14\nfrequency: 12 months\naudits: []\n---\n',
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit 2026\nstatus: issued\nowner: role:internal-auditor\naudit_to: 2026-03-12\ntests:\n  - { ref: 4.3-10.2, result: conform }\n  - { ref: "A.5.15, A.6.3, A.8.13", result: conform }\n---\n',
        'audits/IA-2026-02.md':
          '---\nid: IA-2026-02\ntype: audit-report\ntitle: Audit of the interested parties\nstatus: draft\nowner: role:internal-auditor\naudit_to: 2026-11-12\nclauses: ["4.2"]\ntests:\n  - { ref: "4.2", result: tbd }\n---\n',
        'audits/special/IA-2025-02.md':
          '---\nid: IA-2025-02\ntype: audit-report\ntitle: Special audit 2025\nstatus: closed\nowner: role:internal-auditor\naudit_to: 2025-03-12\ntests:\n  - { ref: "4.1", result: conform }\n  - { ref: "4.3", result: minor }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2024.md',
          line: 8,
          message: 'Clause 4.1 was not tested within a year, and no planned audit tests it',
        },
        {
          path: 'audits/AP-2024.md',
          line: 8,
          message: 'The physical controls are neither tested nor planned in the cycle from 2024-11-15 to 2027-11-14',
        },
      ],
    },
    {
      name: 'A programme without a last day, in its last period from today on: its cycle is as long as the option says',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules:\n  audit-cycle-coverage-gap: { cycle: 24 months }\n',
        'audits/AP-2025.md':
          '---\nid: AP-2025\ntype: audit-programme\ntitle: Audit programme\nstatus: active\nowner: role:internal-auditor\ncycle_start: 2025-11-22\naudits:\n  - id: A1\n    planned_to: 2027-03-05\n    clauses: [4-7.3, 7.5-9.3, "10.2"]\n    controls: [A.5.15, A.6.3, A.7.4, A.8.13]\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'audits/AP-2025.md',
          line: 7,
          message: 'Clauses 7.4 and 10.1 are neither tested nor planned in the cycle from 2025-11-22 to 2027-11-21',
        },
      ],
    },
  ],
  *check(isms, options) {
    const programme = programmeInCharge(isms);
    const cycle = programme && cycleOf(programme, isms.today, options.cycle);
    if (!cycle) return;
    const coverage = coverageSince(isms, programme, cycle.start);
    const scene: Scene = {
      on: programme.entry,
      cycle,
      coverage,
      covered: new Set([...coverage.tested.keys(), ...coverage.planned]),
      applicable: applicableControls(isms),
      today: isms.today,
    };
    if (options.clauses === 'yearly') yield* missedThisYear(scene);
    yield* missedClausesAndThemes(scene, options.clauses === 'cycle', options.themes === 'cycle');
    if (options.controls !== 'off') yield* missedControls(scene, options.controls);
  },
});

/** What shows that something was tested. */
const REPORTS = ['audit-report'];

interface Scene {
  readonly on: Entry;
  readonly cycle: AuditCycle;
  readonly coverage: Coverage;
  /** What was tested or will be. */
  readonly covered: ReadonlySet<string>;
  readonly applicable: readonly string[] | undefined;
  readonly today: PlainDate;
}

/** Counts for each clause from its last test, and from the start of the cycle where it has none. */
function* missedThisYear({ on, cycle, coverage, today }: Scene): Iterable<Draft> {
  const missed = ALL_CLAUSES.filter(
    (id) => !coverage.planned.has(id) && addInterval(coverage.tested.get(id) ?? cycle.start, YEAR) < today,
  );
  if (missed.length === 0) return;
  const verb = missed.length === 1 ? 'was' : 'were';
  const message = `${capitalised(listOfClauses(missed))} ${verb} not tested within a year, and no planned audit tests ${missed.length === 1 ? 'it' : 'them'}`;
  yield { on, at: cycle.at, message, detail: 'yearly', missing: REPORTS };
}

function* missedClausesAndThemes(scene: Scene, withClauses: boolean, withThemes: boolean): Iterable<Draft> {
  const { on, cycle, covered, applicable } = scene;
  const wanted = withClauses ? ALL_CLAUSES : [];
  const clauses = wanted.filter((id) => !covered.has(id));
  const wantedThemes = withThemes ? [...themesOf(applicable)] : [];
  const themes = wantedThemes.filter(([, controls]) => !controls.some((id) => covered.has(id)));
  const missed = clauses.length + themes.length;
  if (missed === 0) return;
  const place = { on, at: cycle.at, detail: 'clauses', missing: REPORTS };
  if (cycle.isLastPeriod) {
    const parts = [
      ...(clauses.length > 0 ? [listOfClauses(clauses)] : []),
      ...themes.map(([theme]) => `the ${theme} controls`),
    ];
    const verb = missed > 1 || themes.length > 0 ? 'are' : 'is';
    yield {
      ...place,
      message: `${capitalised(inWords(parts))} ${verb} neither tested nor planned in ${inCycle(cycle)}`,
    };
    return;
  }
  const all = wanted.length + wantedThemes.length;
  if (!isBehind(all - missed, all, cycle)) return;
  const noun = [...(withClauses ? ['clauses'] : []), ...(withThemes ? ['themes'] : [])].join(' and ');
  yield {
    ...place,
    message: `${all - missed} of ${all} ${noun} are tested or planned after ${cycle.periodsOver} of ${cycle.periods} audit periods of ${inCycle(cycle)}`,
    severity: 'warning',
  };
}

function* missedControls({ on, cycle, covered, applicable = [] }: Scene, severity: Severity): Iterable<Draft> {
  const missed = applicable.filter((id) => !covered.has(id));
  const all = applicable.length;
  const isTold = cycle.isLastPeriod ? missed.length > 0 : isBehind(all - missed.length, all, cycle);
  if (!isTold) return;
  const verb = missed.length === 1 ? 'is' : 'are';
  const message = `${missed.length} of ${all} applicable controls ${verb} neither tested nor planned in ${inCycle(cycle)}: ${inWords(missed)}`;
  yield { on, at: cycle.at, message, severity, detail: 'controls', missing: REPORTS };
}

/** Whether less is covered than the periods that are over should have covered, each its share. */
function isBehind(covered: number, all: number, { periods, periodsOver }: AuditCycle): boolean {
  return covered / all < periodsOver / periods;
}

function inCycle({ start, end }: AuditCycle): string {
  return `the cycle from ${start} to ${end}`;
}

function listOfClauses(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'clause' : 'clauses'} ${inWords(ids)}`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
