import { beforeAll, describe, expect, it } from 'vitest';
import { htmlReport, reportPageOf } from '../../../src/app/html-report.ts';
import { findingsTable } from '../../../src/render/report/findings-table.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import type { ReportPage } from '../../../src/views/report/report-page.ts';
import { checkedYears } from '../checked-years.ts';
import { daysFrom } from '../days.ts';
import { threeYears } from '../three-years.ts';

const { truth, today, files } = threeYears();

describe('the report of three years', () => {
  let page: ReportPage;
  beforeAll(async () => {
    page = await reportPageOf(await checkedYears(), undefined);
  });

  it('has the overview, the risks and the actions that it had', async () => {
    const { overview, risks, actions } = page;
    const data = JSON.stringify({ overview, risks, actions }, undefined, 2);
    await expect(data).toMatchFileSnapshot('../golden/report.json.txt');
    const csv = renderCsv(findingsTable(page.findings)).replaceAll('\r\n', '\n');
    await expect(csv).toMatchFileSnapshot('../golden/report.csv.txt');
  });

  it('counts open nonconformities and corrective actions by their age, and names those that are overdue', () => {
    const nonconformities = truth.nonconformities.filter(({ status }) => status !== 'closed');
    const found = new Map(truth.nonconformities.map(({ id, detectedOn }) => [id, detectedOn]));
    const open = truth.correctiveActions.filter(({ status }) => !['closed', 'ineffective'].includes(status));
    const ages = new Map([
      ...nonconformities.map(({ id, detectedOn }) => [id, daysFrom(detectedOn, today)] as const),
      ...open.map(({ id, nonconformity }) => [id, daysFrom(found.get(nonconformity) ?? today, today)] as const),
    ]);
    expect(new Map(page.actions.actions.map(({ name, age }) => [name, age]))).toEqual(ages);

    const within = (from: number, to = Number.POSITIVE_INFINITY): number =>
      [...ages.values()].filter((age) => from <= age && age <= to).length;
    const sums = page.actions.bands.map(({ overdue, inTime, waiting }) => overdue + inTime + waiting);
    expect(sums).toEqual([
      within(0, 30),
      within(31, 60),
      within(61, 90),
      within(91, 180),
      within(181, 365),
      within(366),
    ]);

    const overdue = page.actions.actions.filter(({ daysOverdue }) => daysOverdue > 0).map(({ name }) => name);
    const late = [
      ...open.filter(({ due, implementedOn }) => implementedOn === undefined && due < today).map(({ id }) => id),
      ...nonconformities
        .filter(
          ({ status, responseDue }) =>
            ['open', 'contained', 'analysed'].includes(status) && (responseDue ?? today) < today,
        )
        .map(({ id }) => id),
    ];
    expect(late.length).toBeGreaterThan(2);
    expect(overdue.toSorted()).toEqual(late.toSorted());
  });

  it('places each open risk by its level before and after treatment', () => {
    const open = truth.risks.risks.filter(({ status }) => status !== 'closed');
    const level = new Map(
      page.risks.cells.flatMap(({ inherent, residual, level: name }) => [
        ...inherent.map((id) => [`${id} before`, name] as const),
        ...residual.map((id) => [`${id} after`, name] as const),
      ]),
    );
    const expected = open.flatMap(({ id, inherent, residual }) => [
      [`${id} before`, inherent] as const,
      ...(residual === undefined ? [] : [[`${id} after`, residual] as const]),
    ]);
    expect(new Map([...level].toSorted())).toEqual(new Map(expected.toSorted()));
  });

  it('is a page with every document, and the same bytes each time', async () => {
    const checked = await checkedYears();
    const html = htmlReport(page, checked);
    expect(htmlReport(await reportPageOf(checked, undefined), checked)).toBe(html);
    const documents = Object.keys(files).filter((path) => path.endsWith('.md') && path !== 'README.md');
    expect(page.documents.map(({ path }) => path)).toEqual(documents.toSorted());
  });
});
