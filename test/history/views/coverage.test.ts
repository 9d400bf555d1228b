import { beforeAll, describe, expect, it } from 'vitest';
import { coverageMarkdown } from '../../../src/render/coverage/coverage-markdown.ts';
import { coverageTable } from '../../../src/render/coverage/coverage-table.ts';
import { coverageText } from '../../../src/render/coverage/coverage-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import { type Coverage, coverageOf } from '../../../src/views/coverage/coverage.ts';
import { checkedYears } from '../checked-years.ts';
import { type Day, dublinDay } from '../days.ts';
import { listOf, textOf } from '../kept.ts';
import { threeYears } from '../three-years.ts';
import type { Fields } from '../writing.ts';
import { allSaid, CLAUSES, CONTROLS, namedBy, type Said, saidOf } from './front-matter.ts';

const { truth, today } = threeYears();
const ALL = [...CLAUSES, ...CONTROLS];
const statement = new Map(truth.statements.at(-1)?.entries.map((one) => [one.control, one]));
const isExcluded = (ref: string): boolean => statement.get(ref)?.applicable === false;

/** Rows of the statement of applicability in force. */
const soaRow = (ref: string): Fields =>
  saidOf('soa')
    .filter(({ status }) => status === 'effective')
    .flatMap(({ fields }) => listOf<Fields>(fields, 'entries'))
    .find(({ control }) => control === ref) ?? {};

/** What was really looked at, newest audit first. */
function auditsOf(
  ref: string,
): readonly { readonly id: string; readonly to: Day; readonly results: readonly string[] }[] {
  return truth.audits.held
    .map(({ id, to, tested }) => ({
      id,
      to,
      results: tested.filter((one) => one.ref === ref && one.result !== 'not-tested').map(({ result }) => result),
    }))
    .filter(({ results }) => results.length > 0)
    .sort((a, b) => b.to.localeCompare(a.to));
}

/** What the standard wants records of, and the fields that say when something was done, the first that is there. */
const RECORDS: Readonly<Record<string, readonly [refs: string, ...days: string[]]>> = {
  'audit-report': ['9.2.1 9.2.2 A.5.35', 'audit_to'],
  certification: ['', 'decision_date'],
  change: ['6.3 8.1 A.5.8 A.8.32', 'implemented_on'],
  'competence-record': ['7.2 A.6.3', 'obtained_on'],
  'control-evidence': ['8.1', 'performed_on'],
  'corrective-action': ['10.2', 'verified_on', 'implemented_on', 'recorded_on'],
  exception: ['8.1 A.5.1 A.5.36', 'recorded_on'],
  handover: ['5.3 7.2 A.5.11 A.6.5', 'recorded_on'],
  incident: ['8.1 10.2 A.5.24 A.5.25 A.5.26 A.5.27 A.5.28 A.6.8', 'closed_on', 'detected_at'],
  'management-review': ['9.3.1 9.3.2 9.3.3', 'meeting_date'],
  measurement: ['9.1', 'period_to'],
  nonconformity: ['10.2', 'closed_on', 'detected_on'],
  'phishing-simulation': ['7.3 9.1 A.6.3 A.6.8', 'sent_at'],
  task: ['8.1 A.5.37', 'done_on'],
  'training-campaign': ['7.2 7.3 A.6.3', 'closed_on', 'opens_on'],
};

/** Neither failed, nor planned nor asked for nor broken off: it was done. */
const NOT_DONE = ['planned', 'requested', 'rejected', 'not-an-incident', 'skipped', 'proposed'];

/** On which day a record was done; `undefined` when it was not, or is no record. */
function doneOn({ type, status, fields }: Said): Day | undefined {
  const [, ...names] = RECORDS[type] ?? [''];
  const [first] = names.flatMap((name) => textOf(fields, name) ?? []);
  const day = first?.includes('T') ? dublinDay(Date.parse(first)) : first;
  const isDone = !NOT_DONE.includes(status) && fields.result !== 'fail';
  return day !== undefined && day <= today && isDone ? day : undefined;
}

/** Records that name a control because something went wrong with it are no proof that it works. */
const TROUBLE = ['audit-report', 'corrective-action', 'nonconformity', 'exception', 'incident'];

function evidenceFor(ref: string): readonly Said[] {
  const linked = listOf(soaRow(ref), 'evidence');
  return allSaid().filter((one) => {
    if (doneOn(one) === undefined) return false;
    // What is put up with shows no control at work.
    const isAsked = one.type !== 'exception' && RECORDS[one.type]?.[0].split(' ').includes(ref) === true;
    return isAsked || linked.includes(one.id) || (!TROUBLE.includes(one.type) && namedBy(one.fields).includes(ref));
  });
}

const IN_FORCE = ['effective', 'approved', 'active', 'in-progress', 'targeted'];

describe('the coverage of three years', () => {
  let view: Coverage;
  beforeAll(async () => {
    view = coverageOf((await checkedYears()).isms);
  });

  /** What the view says of each requirement, against what the truth says of it. */
  function expectEach<T>(said: (row: Coverage['requirements'][number]) => T, expected: (ref: string) => T): void {
    expect(view.requirements.map((row) => [row.id, said(row)])).toEqual(ALL.map((ref) => [ref, expected(ref)]));
  }

  it('is rendered as it was', async () => {
    const golden = (name: string): string => `../golden/coverage.${name}.txt`;
    await expect(coverageText(view, { colour: false, width: 100 })).toMatchFileSnapshot(golden('text'));
    await expect(coverageMarkdown(view)).toMatchFileSnapshot(golden('md'));
    await expect(renderCsv(coverageTable(view)).replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('csv'));
  });

  it('counts by the cycle of the programme that runs', () => {
    const { programme, from, to } = truth.audits.cycle;
    expect(view.cycle).toEqual({ from, to, source: 'programme', name: programme });
    expect(view.notes).toEqual([]);
  });

  it('knows of each clause and control which audits tested it, when the last one did and what it found', () => {
    expectEach(
      ({ audited }) => audited.audits.map(({ report, day, result }) => `${report} ${day} ${result}`).sort(),
      (ref) =>
        auditsOf(ref)
          .flatMap(({ id, to, results }) => results.map((one) => `${id} ${to} ${one}`))
          .sort(),
    );
    expectEach<readonly unknown[]>(
      ({ audited: { last, inCycle, results } }) => [last, inCycle, results],
      (ref) => {
        const [last] = auditsOf(ref);
        const inCycle = auditsOf(ref).some(({ to }) => truth.audits.cycle.from <= to);
        return [last?.to, inCycle, [...new Set(last?.results)]];
      },
    );
  });

  it('names what applies and no audit ever tested, though an audit had it on its list', () => {
    const never = ALL.filter((ref) => !isExcluded(ref) && auditsOf(ref).length === 0);
    expect(never.length).toBeGreaterThan(10);
    expect(view.neverAudited).toEqual(never);
    const leftOut = truth.audits.held.flatMap(({ tested }) =>
      tested.flatMap(({ ref, result }) => (result === 'not-tested' ? [ref] : [])),
    );
    expect(leftOut.filter((ref) => never.includes(ref)).length).toBeGreaterThan(0);
  });

  it('says of what the next audits of the programme will look at that it is planned', () => {
    const { programme } = truth.audits.cycle;
    const plan = saidOf('audit-programme').find(({ id }) => id === programme)?.fields ?? {};
    const toCome = listOf<Fields>(plan, 'audits').filter(
      ({ status, report }) => status !== 'cancelled' && report === undefined,
    );
    expect(toCome.map(({ id }) => id)).toEqual(['A3', 'A6']);
    const planned = new Set(toCome.flatMap(namedBy));
    expectEach(
      ({ audited }) => audited.planned,
      (ref) => planned.has(ref),
    );
  });

  it('has the decision and the implementation of the last version of the statement', () => {
    expectEach(
      ({ applicable, implementation }) => [applicable, implementation],
      (ref) => {
        const said = statement.get(ref);
        return said ? [said.applicable, textOf(soaRow(ref), 'implementation')] : [true, undefined];
      },
    );
    for (const { id, implementation, applicable, kind } of view.requirements)
      if (kind === 'control' && applicable) expect(implementation).toBe(statement.get(id)?.implementation);
  });

  it('has the documents in force that name a requirement, by their own front matter', () => {
    const documents = allSaid().filter(
      ({ type, status, register }) =>
        RECORDS[type] === undefined && register === undefined && IN_FORCE.includes(status),
    );
    expectEach(
      ({ documents: found }) => found.flatMap(({ name, because }) => (because === 'names-it' ? [name] : [])).sort(),
      (ref) =>
        documents
          .filter(({ fields }) => namedBy(fields).includes(ref))
          .map(({ id }) => id)
          .sort(),
    );
    // What the statement alone leads to is there as well.
    for (const ref of CONTROLS) {
      const linked = documents.filter(({ id }) => listOf(soaRow(ref), 'evidence').includes(id)).map(({ id }) => id);
      const shown = view.requirements.find(({ id }) => id === ref)?.documents.map(({ name }) => name) ?? [];
      expect(linked.filter((id) => !shown.includes(id))).toEqual([]);
    }
  });

  it('has the risks that name a control or stand in its row, but for those that are closed', () => {
    const open = truth.risks.risks.filter(({ status }) => status !== 'closed').map(({ id }) => id);
    const rows = saidOf('risk');
    expectEach(
      ({ risks }) => risks.map(({ name }) => name).sort(),
      (ref) => {
        const naming = rows.filter(({ fields }) => namedBy(fields).includes(ref)).map(({ id }) => id);
        return [...new Set([...naming, ...listOf(soaRow(ref), 'risks')])].filter((id) => open.includes(id)).sort();
      },
    );
  });

  it('has the records that show that something was done, and the newest day among them', () => {
    expectEach(
      ({ evidence }) => evidence.records.map(({ name, day }) => `${name} ${day}`).sort(),
      (ref) =>
        evidenceFor(ref)
          .map((one) => `${one.id} ${doneOn(one)}`)
          .sort(),
    );
    expectEach(
      ({ evidence }) => evidence.last,
      (ref) =>
        evidenceFor(ref)
          .flatMap((one) => doneOn(one) ?? [])
          .sort()
          .at(-1),
    );
  });

  it('comes to a state for each, and counts them', () => {
    const stateOf = (ref: string): string => {
      if (isExcluded(ref)) return 'excluded';
      if (auditsOf(ref).some(({ to }) => truth.audits.cycle.from <= to)) return 'audited';
      if (evidenceFor(ref).length > 0) return 'evidenced';
      const [row] = view.requirements.filter(({ id }) => id === ref);
      return (row?.documents.length ?? 0) > 0 ? 'documented' : 'nothing';
    };
    expectEach(({ state }) => state, stateOf);
    const sums = (state: string): number => ALL.filter((ref) => stateOf(ref) === state).length;
    for (const state of ['nothing', 'documented', 'evidenced', 'audited', 'excluded'] as const)
      expect(view.groups.reduce((sum, { states }) => sum + states[state], 0)).toBe(sums(state));
  });
});
