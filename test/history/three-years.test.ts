import { beforeAll, describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { type Checked, check } from '../../src/app/check.ts';
import { given } from '../../src/model/fact.ts';
import { recordsOf } from '../../src/records/inventory.ts';
import { correctiveAction } from '../../src/records/types/corrective-action.ts';
import { incident } from '../../src/records/types/incident.ts';
import { CASES } from './cases.ts';
import { dublinDay } from './days.ts';
import { fieldsOf } from './kept.ts';
import { historyCommits, type ThreeYears, threeYears } from './three-years.ts';

const { files, truth, today }: ThreeYears = threeYears();

/** Rules that would say that a file is not what it was meant to be. */
const BROKEN = ['front-matter-invalid', 'broken-reference', 'record-id-duplicate', 'date-in-future'];

const ports = { files: memoryFiles(files), clock: { now: () => 0 } };
let checked: Checked;

beforeAll(async () => {
  checked = await check(ports, { today });
});

describe('three years of a company', () => {
  it('are the same each time', () => {
    expect(threeYears()).toEqual({ files, truth, today });
    expect(historyCommits()).toEqual(historyCommits());
  });

  it('are read whole, and break nothing', () => {
    const { findings, notChecked, unjudged } = checked.report;
    expect(findings.filter(({ rule }) => BROKEN.includes(rule)).map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
    expect(notChecked.filter(({ what }) => what !== 'git history' && !what.endsWith('on GitHub'))).toEqual([]);
    expect(unjudged).toEqual([]);
  });

  it('hold the mistakes in their data that they mark, and no others', () => {
    const wrong = checked.report.findings.filter(({ rule }) => rule === 'record-data-invalid');
    const ids = wrong.map(({ path }) => fieldsOf(files[path] ?? '').id);
    expect(ids.sort()).toEqual([...truth.dataErrors].sort());
    expect(ids).toHaveLength(2);
  });

  it.each(
    Object.entries({
      incident: truth.incidents,
      nonconformity: truth.nonconformities,
      'corrective-action': truth.correctiveActions,
      'training-campaign': truth.campaigns,
      'phishing-simulation': truth.simulations,
      supplier: truth.suppliers,
      'audit-report': truth.audits.held,
      'management-review': truth.managementReviews,
      risk: truth.risks.risks,
      'budget-plan': truth.budgets,
      task: truth.access.tasks,
      person: truth.people.people,
      'competence-record': truth.people.competence,
      exception: truth.exceptions,
      metric: truth.measurements.metrics,
      measurement: truth.measurements.measurements,
    }),
  )('have a truth for each record of type %s', (type, all) => {
    const ids = (checked.isms.byType.get(type) ?? []).map(({ id }) => given(id));
    expect(ids.sort()).toEqual(all.map(({ id }: { readonly id: string }) => id).sort());
  });

  it('have a truth for each document, and know which are in force', () => {
    const kept = checked.isms.entries.filter(({ definition }) => definition?.kind === 'document');
    const inForce = kept.filter(({ lifecycle }) => lifecycle === 'in-force').map(({ id }) => given(id));
    expect(kept.map(({ id }) => given(id)).sort()).toEqual(truth.documents.map(({ id }) => id).sort());
    expect(inForce.sort()).toEqual(truth.documents.flatMap(({ id, isInForce }) => (isInForce ? [id] : [])).sort());
  });

  it('tell the same moments and days as their truth', () => {
    const moments = recordsOf(checked.isms, incident).map(({ entry, facts }) => [
      given(entry.id),
      given(facts.occurred_at)?.at,
      given(facts.detected_at)?.at,
      given(facts.contained_at)?.at,
      given(facts.resolved_at)?.at,
    ]);
    const told = truth.incidents.map((one) => [one.id, one.occurred, one.detected, one.contained, one.resolved]);
    expect(new Set(moments.map(String))).toEqual(new Set(told.map(String)));
    const days = recordsOf(checked.isms, correctiveAction).map(({ entry, facts }) => [
      given(entry.id),
      given(facts.due),
      given(facts.implemented_on),
    ]);
    const toldDays = truth.correctiveActions.map((one) => [one.id, one.due, one.implementedOn]);
    expect(new Set(days.map(String))).toEqual(new Set(toldDays.map(String)));
  });

  it('are of the size of a company like this', () => {
    expect(truth.incidents.length).toBeGreaterThanOrEqual(55);
    expect(truth.nonconformities.length).toBeGreaterThanOrEqual(38);
    expect(truth.correctiveActions.length).toBeGreaterThanOrEqual(55);
    expect(truth.audits.held).toHaveLength(4);
    expect(truth.suppliers.length).toBeGreaterThanOrEqual(20);
    const days = truth.incidents.map(({ detected }) => dublinDay(detected)).sort();
    expect([days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]).toEqual(['2023-12', '2026-11']);
  });

  it.each(Object.entries(CASES))('hold %s', (_, find) => {
    expect(find(truth).length).toBeGreaterThan(0);
  });
});

describe('the commits of three years', () => {
  const commits = historyCommits();

  it('end with the files', () => {
    const state = new Map<string, string>();
    for (const commit of commits) {
      for (const [path, text] of Object.entries(commit.files)) {
        if (text === null) state.delete(path);
        else state.set(path, text);
      }
    }
    expect(Object.fromEntries([...state].sort())).toEqual(Object.fromEntries(Object.entries(files).sort()));
  });

  it('come in order of their days, by people whom the register knows, and none without a change', () => {
    const days = commits.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect([days[0], (days.at(-1) ?? '') <= today]).toEqual(['2023-12-01', true]);
    const known = new Set(truth.people.people.map(({ key }) => key));
    expect(commits.filter(({ by }) => !known.has(by))).toEqual([]);
    const state = new Map<string, string | null>();
    for (const { message, files: changed } of commits) {
      expect(
        Object.entries(changed).filter(([path, text]) => state.get(path) === text),
        message,
      ).toEqual([]);
      for (const [path, text] of Object.entries(changed)) state.set(path, text);
    }
  });

  it('are a history without a finding that the files alone do not have, but for one about the budget', async () => {
    const { report } = await check(ports, { today, history: async () => memoryHistory(commits) });
    const alone = new Set(checked.report.findings.map(({ fingerprint }) => fingerprint));
    const more = report.findings.filter(({ fingerprint }) => !alone.has(fingerprint));
    expect(more.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['approval-stale governance/budget-2026.md']);
  });

  it('tell of each version of the statement of applicability', () => {
    const versions = commits.flatMap(({ files: { ['governance/statement-of-applicability.md']: text } }) =>
      text ? [String(fieldsOf(text).version)] : [],
    );
    expect(versions).toEqual(['1.0', '1.1', '1.2', '1.3', '2.0', '2.1', '2.2']);
    expect(versions).toEqual(truth.statements.map(({ version }) => version));
  });
});
