import { describe, expect, it } from 'vitest';
import { dueState } from '../../src/calendar/due-state.ts';
import { type Interval, interval, isoInterval, times } from '../../src/calendar/interval.ts';
import { addInterval, isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { checked } from '../support/checked.ts';
import vectors from './date-vectors.json' with { type: 'json' };

/** The window of `due-soon` under which the vectors were made. */
const SOON = interval({ days: 30 });

describe('a duration added to a day', () => {
  it.each(vectors.add.map((vector) => [vector.date, vector.duration, vector.expect, vector.why] as const))(
    '%s plus %s is %s: %s',
    (date, duration, sum) => {
      expect(addInterval(day(date), length(duration))).toBe(sum);
    },
  );

  it('is added as a multiple to the anchor, so that month ends do not drift', () => {
    const { anchor, interval: step, expect: wanted } = vectors.chain;
    const counted = wanted.map((_, index) => addInterval(day(anchor), times(length(step), index + 1)));
    expect(counted).toEqual(wanted);
  });

  it('drifts when it is added to the last sum instead, which is why nobody does that', () => {
    const { anchor, interval: step, wrong_if_chained: wrong } = vectors.chain;
    const chained: PlainDate[] = [];
    for (const _ of wrong) chained.push(addInterval(chained.at(-1) ?? day(anchor), length(step)));
    expect(chained).toEqual(wrong);
  });
});

describe('the state of a duty', () => {
  it.each(
    vectors.due_state.map(
      (vector) => [vector.today, vector.due, vector.grace_days, vector.expect, vector.overdue_days] as const,
    ),
  )('on %s, due %s with %i days of grace, is %s by %i days', (today, due, grace, state, days) => {
    const window = { grace: interval({ days: grace }), soon: SOON };
    expect(dueState(day(due), day(today), window)).toEqual({ state, daysOverdue: days });
  });
});

describe('the next review', () => {
  it.each(vectors.review_due.map((vector) => [JSON.stringify(vector), vector] as const))(
    '%s',
    async (_name, vector) => {
      const { expect: due, ...fields } = vector;
      const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
      // Far in the past everything is still to come, so that the report names the next duty.
      const { report } = await checked(
        { 'policies/x.md': ['---', 'title: X', 'owner: role:a', ...lines, '---', ''].join('\n') },
        { today: '2020-01-01' },
      );
      expect(report.nextDue?.due).toBe(due ?? undefined);
      expect(report.findings.filter(({ rule }) => rule === 'review-date-missing')).toHaveLength(due === null ? 1 : 0);
    },
  );
});

describe('today', () => {
  it.each(vectors.time_zone.map((vector) => [vector.clock, vector.timezone, vector.today] as const))(
    'at %s in %s is %s',
    async (clock, timezone, today) => {
      const { report } = await checked(
        { 'holdfast.yml': `version: 1\ntimezone: ${timezone}\n` },
        { now: Date.parse(clock) },
      );
      expect(report.today).toBe(today);
    },
  );
});

describe('a date in the future', () => {
  it.each(vectors.future.map((vector) => [vector.field, vector.date, vector.today, vector.expect] as const))(
    'for %s %s on %s is %s',
    async (field, date, today, expected) => {
      const { report } = await checked(
        { 'policies/x.md': `---\ntitle: X\nowner: role:a\n${field}: ${date}\n---\n` },
        { today },
      );
      const found = report.findings.filter(({ rule }) => rule === 'date-in-future');
      expect(found.map(({ severity }) => severity)).toEqual(expected === 'ok' ? [] : [expected]);
    },
  );
});

function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

function length(text: string): Interval {
  const parsed = isoInterval(text);
  if (!parsed) throw new Error(`${text} is no duration`);
  return parsed;
}
