import { describe, expect, it } from 'vitest';
import { interval } from '../../src/calendar/interval.ts';
import { isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { applicableControls, coverageSince, themesOf } from '../../src/records/audit-coverage.ts';
import { cycleOf } from '../../src/records/audit-cycle.ts';
import type { Isms } from '../../src/records/isms.ts';
import { type AuditProgramme, programmeInCharge } from '../../src/records/types/audit-programme.ts';
import { checked } from '../support/checked.ts';

const TODAY = day('2026-11-22');
const THREE_YEARS = interval({ months: 36 });

function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

async function ismsOf(...documents: readonly (readonly string[])[]): Promise<Isms> {
  const files = documents.map((lines, index) => [`isms/${index}.md`, ['---', ...lines, '---', ''].join('\n')] as const);
  const only = ['audit-cycle-coverage-gap'];
  return (await checked(Object.fromEntries(files), { today: TODAY, preset: 'iso27001', only })).isms;
}

function programme(...lines: readonly string[]): readonly string[] {
  return ['id: AP-1', 'type: audit-programme', 'title: Programme', 'status: active', 'owner: role:auditor', ...lines];
}

function report(status: string, ...lines: readonly string[]): readonly string[] {
  return ['type: audit-report', 'title: Report', `status: ${status}`, 'owner: role:auditor', ...lines];
}

function soa(status: string, ...rows: readonly string[]): readonly string[] {
  const entries = rows.map((row) => `{ ${row} }`).join(', ');
  return ['type: soa', 'title: SoA', `status: ${status}`, 'owner: role:isms', `entries: [${entries}]`];
}

function inCharge(isms: Isms): AuditProgramme {
  const found = programmeInCharge(isms);
  if (!found) throw new Error('no programme is in charge');
  return found;
}

describe('the cycle of an audit programme', () => {
  it.each<readonly [name: string, lines: readonly string[], cycle: string | undefined]>([
    [
      'from its first to its last day, by its frequency',
      ['cycle_start: 2025-11-22', 'cycle_end: 2026-11-21', 'frequency: 3 months'],
      '2025-11-22 to 2026-11-21, 4 of 4, last',
    ],
    [
      'a day before a period is over',
      ['cycle_start: 2025-11-23', 'cycle_end: 2028-11-22', 'frequency: 6 months'],
      '2025-11-23 to 2028-11-22, 1 of 6',
    ],
    [
      'a year and three years, where it says neither',
      ['cycle_start: 2024-01-15'],
      '2024-01-15 to 2027-01-14, 2 of 3, last',
    ],
    [
      'with room for one more audit on its last day',
      ['cycle_start: 2024-11-23', 'cycle_end: 2027-11-22'],
      '2024-11-23 to 2027-11-22, 1 of 3',
    ],
    [
      'shorter than its frequency',
      ['cycle_start: 2026-10-01', 'cycle_end: 2026-12-31', 'frequency: 12 months'],
      '2026-10-01 to 2026-12-31, 0 of 1, last',
    ],
    ['that begins today', ['cycle_start: 2026-11-22'], '2026-11-22 to 2029-11-21, 0 of 3'],
    ['that begins tomorrow', ['cycle_start: 2026-11-23'], undefined],
    ['without a first day', ['cycle_end: 2027-11-14'], undefined],
    ['with a last day that cannot be read', ['cycle_start: 2024-11-15', 'cycle_end: next autumn'], undefined],
    ['with a frequency that cannot be read', ['cycle_start: 2024-11-15', 'frequency: now and then'], undefined],
    [
      'with a last day to be filled in',
      ['cycle_start: 2025-01-15', 'cycle_end: TBD'],
      '2025-01-15 to 2028-01-14, 1 of 3',
    ],
  ])('%s', async (_name, lines, wanted) => {
    const cycle = cycleOf(inCharge(await ismsOf(programme(...lines))), TODAY, THREE_YEARS);
    const words = cycle && `${cycle.start} to ${cycle.end}, ${cycle.periodsOver} of ${cycle.periods}`;
    expect(words && `${words}${cycle?.isLastPeriod ? ', last' : ''}`).toBe(wanted);
  });
});

describe('what audits cover', () => {
  const plan = programme('cycle_start: 2024-11-15', 'audits: [{ id: A1, planned_to: 2027-02-05, clauses: ["8.1"] }]');
  const scope = 'clauses: ["9.1", 9.3.2 c]';

  it.each<readonly [name: string, document: readonly string[], tested: readonly string[], planned: readonly string[]]>([
    ['nothing but the plan', report('closed'), [], []],
    [
      'what an issued report tested',
      report('issued', scope, 'audit_to: 2026-02-18', 'tests: [{ ref: "5.2", result: ofi }]'),
      ['5.2'],
      [],
    ],
    [
      'not what was left out',
      report('issued', 'audit_to: 2026-02-18', 'tests: [{ ref: "5.2", result: not-tested }]'),
      [],
      [],
    ],
    [
      'what an issued report names, if it has no test',
      report('issued', scope, 'audit_to: 2026-02-18'),
      ['9.1', '9.3.2'],
      [],
    ],
    [
      'what a report in writing names, whatever it tested yet',
      report('draft', scope, 'audit_to: 2026-02-18', 'tests: [{ ref: "5.2", result: ofi }]'),
      [],
      ['9.1', '9.3.2'],
    ],
    [
      'what a report names whose last day cannot be read',
      report('issued', scope, 'audit_to: in spring'),
      [],
      ['9.1', '9.3.2'],
    ],
    ['on the first day', report('issued', scope, 'audit_to: 2024-11-15'), ['9.1', '9.3.2'], []],
    ['not the day before', report('issued', scope, 'audit_to: 2024-11-14'), [], []],
  ])('%s', async (_name, document, tested, planned) => {
    const isms = await ismsOf(plan, document);
    const coverage = coverageSince(isms, inCharge(isms), day('2024-11-15'));
    expect([...coverage.tested.keys()]).toEqual(tested);
    expect([...coverage.planned]).toEqual(['8.1', ...planned]);
  });

  it('counts from the last test', async () => {
    const days = ['2025-03-12', '2026-03-12', '2025-09-12'];
    const isms = await ismsOf(plan, ...days.map((ended) => report('closed', 'clauses: ["9.1"]', `audit_to: ${ended}`)));
    expect(coverageSince(isms, inCharge(isms), day('2024-11-15')).tested.get('9.1')).toBe('2026-03-12');
  });
});

describe('the controls that apply', () => {
  it('are those of the statement in force, each once', async () => {
    const rows = ['control: A.5.15-A.5.16, applicable: true', 'control: A.5.16, applicable: true', 'applicable: true'];
    const other = soa('draft', 'control: A.8.1, applicable: true');
    const isms = await ismsOf(other, soa('effective', ...rows, 'control: A.7.4, applicable: false', 'control: A.7.5'));
    expect(applicableControls(isms)).toEqual(['A.5.15', 'A.5.16']);
  });

  it('are none by a statement without rows, and unknown without a statement in force', async () => {
    const empty = ['type: soa', 'title: SoA', 'status: effective', 'owner: role:isms'];
    expect(applicableControls(await ismsOf(empty))).toEqual([]);
    expect(applicableControls(await ismsOf(soa('draft', 'control: A.5.15, applicable: true')))).toBeUndefined();
  });

  it('make up the themes: all four of them where nobody knows what applies', () => {
    expect([...themesOf(['A.5.15', 'A.8.13', 'A.5.1', 'ACME-1'])]).toEqual([
      ['organizational', ['A.5.1', 'A.5.15']],
      ['technological', ['A.8.13']],
    ]);
    expect([...themesOf(undefined)].map(([theme, controls]) => `${theme} ${controls.length}`)).toEqual([
      'organizational 37',
      'people 8',
      'physical 14',
      'technological 34',
    ]);
  });
});
