import { beforeAll, describe, expect, it } from 'vitest';
import { soonOf } from '../../../src/engine/summarise.ts';
import { calendarIcs } from '../../../src/render/calendar/calendar-ics.ts';
import { calendarMarkdown } from '../../../src/render/calendar/calendar-markdown.ts';
import { calendarTable } from '../../../src/render/calendar/calendar-table.ts';
import { calendarText } from '../../../src/render/calendar/calendar-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import { type Calendar, calendarOf } from '../../../src/views/calendar/calendar.ts';
import { checkedYears } from '../checked-years.ts';
import { type Day, plusDays, plusMonths } from '../days.ts';
import { threeYears } from '../three-years.ts';

const { truth, today } = threeYears();

/** `day record`, sorted: how the days of the calendar and those worked out from the truth are compared. */
function listed(pairs: readonly (readonly [day: Day | undefined, id: string])[]): readonly string[] {
  return pairs.flatMap(([day, id]) => (day === undefined || day > '2027-11-22' ? [] : [`${day} ${id}`])).sort();
}

describe('the calendar of three years', () => {
  let calendar: Calendar;
  beforeAll(async () => {
    const { isms, settings } = await checkedYears();
    calendar = calendarOf(isms, { timezone: settings.timezone, soon: soonOf(settings) });
  });

  function duties(kind: string): readonly string[] {
    return calendar.duties
      .filter((duty) => duty.kind === kind && duty.repetition === 0)
      .map(({ due, name }) => `${due} ${name}`)
      .sort();
  }

  it('is rendered as it was', async () => {
    const golden = (name: string): string => `../golden/calendar.${name}.txt`;
    await expect(calendarText(calendar, { colour: false, width: 100 })).toMatchFileSnapshot(golden('text'));
    await expect(calendarMarkdown(calendar)).toMatchFileSnapshot(golden('md'));
    await expect(unix(renderCsv(calendarTable(calendar.duties)))).toMatchFileSnapshot(golden('csv'));
    await expect(unix(calendarIcs(calendar))).toMatchFileSnapshot(golden('ics'));
  });

  it('has each open corrective action on the day that holds now', () => {
    const open = truth.correctiveActions.filter(({ status }) => ['open', 'in-progress'].includes(status));
    expect(open.length).toBeGreaterThan(5);
    expect(duties('corrective-action')).toEqual(listed(open.map(({ due, id }) => [due, id])));
  });

  it('has the review of each document in force on the earlier of its two days', () => {
    const usual = (type: string): number => ({ guideline: 24, 'risk-treatment-plan': 6 })[type] ?? 12;
    const inForce = truth.documents.filter(({ isInForce }) => isInForce);
    const expected = inForce.map(({ id, type, reviewedOn, everyMonths = usual(type), nextReview }) => {
      const counted = reviewedOn && plusMonths(reviewedOn, everyMonths);
      return [[counted, nextReview].flatMap((day) => day ?? []).sort()[0], id] as const;
    });
    const ids = new Set(inForce.map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(40);
    expect(duties('review').filter((line) => ids.has(line.slice(11)))).toEqual(listed(expected));
  });

  it('has the next assessment of each active supplier, counted from the last one', () => {
    const months = { critical: 12, high: 12, medium: 24, low: 36 } as const;
    const expected = truth.suppliers
      .filter(({ status }) => status === 'active')
      .map(({ id, assessments, everyMonths, criticality }) => {
        const last = assessments.at(-1)?.on;
        return [last && plusMonths(last, everyMonths ?? months[criticality]), id] as const;
      });
    expect(duties('supplier-assessment')).toEqual(listed(expected));
  });

  it('has the end of each exception that holds', () => {
    const active = truth.exceptions.filter(({ status }) => ['approved', 'active'].includes(status));
    expect(duties('exception-expiry')).toEqual(listed(active.map(({ expiresOn, id }) => [expiresOn, id])));
  });

  it('calls late what is due before today, by so many days, and nothing else', () => {
    for (const { due, days, state } of calendar.duties) {
      expect(plusDays(today, days)).toBe(due);
      expect(state === 'overdue').toBe(due < today);
    }
  });
});

function unix(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
