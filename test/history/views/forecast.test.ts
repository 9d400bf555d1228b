import { describe, expect, it } from 'vitest';
import { forecast } from '../../../src/app/forecast.ts';
import { forecastMarkdown } from '../../../src/render/forecast/forecast-markdown.ts';
import { forecastText } from '../../../src/render/forecast/forecast-text.ts';
import { yearsRequest } from '../checked-years.ts';
import { threeYears } from '../three-years.ts';

const { truth } = threeYears();
const { ports, options } = yearsRequest();

describe('the forecast of three years for the next audit', () => {
  it('is rendered as it was, and holds what the truth says will be late', async () => {
    const view = await forecast(ports, options, 'next-audit');
    expect(view.day).toBe('2027-07-12');
    await expect(forecastText(view, { colour: false, width: 100 })).toMatchFileSnapshot('../golden/forecast.text.txt');
    await expect(forecastMarkdown(view)).toMatchFileSnapshot('../golden/forecast.md.txt');

    const late = view.items.filter(({ rule }) => rule === 'corrective-action-overdue').map(({ document }) => document);
    const open = truth.correctiveActions.filter(({ status }) => ['open', 'in-progress'].includes(status));
    expect(late.toSorted()).toEqual(open.flatMap(({ id, due }) => (due < view.day ? [id] : [])).toSorted());

    const lapsed = view.items.filter(({ rule }) => rule === 'exception-lapsed').map(({ document }) => document);
    const holding = truth.exceptions.filter(({ status }) => ['approved', 'active'].includes(status));
    const ended = holding.flatMap(({ id, expiresOn }) => (expiresOn < view.day ? [id] : []));
    expect([...new Set(lapsed)].toSorted()).toEqual(ended.toSorted());
  });
});
