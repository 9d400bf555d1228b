import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node/files.ts';
import { nodeGit } from '../../../src/adapters/node/git.ts';
import { check } from '../../../src/app/check.ts';
import { kpis } from '../../../src/app/kpis.ts';
import { kpiMarkdown } from '../../../src/render/kpis/kpi-markdown.ts';
import { kpiTable } from '../../../src/render/kpis/kpi-table.ts';
import { kpiText } from '../../../src/render/kpis/kpi-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import type { Kpis } from '../../../src/views/kpis/kpis.ts';
import { type Day, plusMonths } from '../../history/days.ts';
import { toDocument } from '../../history/documents.ts';
import { fieldsOf } from '../../history/kept.ts';
import { repositoryOf } from '../../history/repository.ts';
import { historyCommits, threeYears } from '../../history/three-years.ts';
import type { Fields } from '../../history/writing.ts';
import { day } from '../../metrics/support.ts';

const { today } = threeYears();

/** The files of the last commit up to a day, put together from the commits themselves. */
function filesOn(last: Day): readonly (readonly [string, string])[] {
  const files = new Map<string, string>();
  for (const { on, files: changed } of historyCommits()) {
    if (on > last) break;
    for (const [path, text] of Object.entries(changed)) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
  }
  return [...files];
}

/** Months between reviews where a document does not say. */
const USUAL: Readonly<Record<string, number>> = { guideline: 24, 'risk-treatment-plan': 6 };

/** Current and counted documents on a day, from the front matter of that day. */
function documentsOn(on: Day): readonly [current: number, counted: number] {
  const documents = filesOn(on).flatMap(toDocument);
  const counted = documents.filter(({ isInForce, type }) => isInForce && type !== 'register');
  const current = counted.filter(({ type, reviewedOn, everyMonths = USUAL[type] ?? 12, nextReview }) => {
    const due = [reviewedOn && plusMonths(reviewedOn, everyMonths), nextReview].flatMap((one) => one ?? []).sort()[0];
    return due !== undefined && due >= on;
  });
  return [current.length, counted.length];
}

/** Controls that are in place and controls that apply, by the statement that was in force on a day. */
function controlsOn(on: Day): readonly [done: number, applicable: number] {
  const [statement] = filesOn(on)
    .filter(([path]) => path.endsWith('.md'))
    .map(([, text]) => fieldsOf(text))
    .filter(({ type, status }) => type === 'soa' && (status === 'effective' || status === 'approved'));
  const entries = (statement?.entries ?? []) as readonly Fields[];
  const applicable = entries.filter((entry) => entry.applicable === true);
  return [applicable.filter((entry) => entry.implementation === 'implemented').length, applicable.length];
}

/** A quarter that is over, with the numbers of a KPI. */
function countsOf(
  view: Kpis,
  id: string,
): readonly (readonly [to: Day, numerator: number, denominator: number | undefined])[] {
  const series = view.kpis.find((row) => row.id === id)?.series.filter(({ running }) => !running) ?? [];
  return series.map(({ to, figure }) => [to, figure.numerator, figure.denominator]);
}

describe('the KPIs of three years', () => {
  it('know at the end of each quarter how documents and controls stood, from the records of that day', async () => {
    const { root } = repositoryOf(historyCommits());
    const git = nodeGit(root);
    const checked = await check(
      { files: nodeFiles(root), clock: { now: () => 0 } },
      { today, history: () => git.history() },
    );
    const view = await kpis(checked, git, { from: day('2025-01-01'), to: day(today), by: 'quarter' });

    const golden = (name: string): string => `../../history/golden/kpis.${name}.txt`;
    await expect(kpiText(view, { colour: false, width: 100 })).toMatchFileSnapshot(golden('text'));
    await expect(kpiMarkdown(view)).toMatchFileSnapshot(golden('md'));
    await expect(renderCsv(kpiTable(view)).replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('csv'));

    const ends = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'];
    expect(countsOf(view, 'document-currency')).toEqual(ends.map((on) => [on, ...documentsOn(on)]));
    expect(countsOf(view, 'soa-implemented')).toEqual(ends.map((on) => [on, ...controlsOn(on)]));
  });
});
