import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueStateName, dueState, isOverdue } from '../../src/calendar/due-state.ts';
import { interval } from '../../src/calendar/interval.ts';
import { addInterval, daysBetween, isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { anyDay } from '../support/arbitraries.ts';

const DUE = isoDate('2026-03-31') as PlainDate;
const MONTH = { grace: interval({ months: 1 }), soon: interval({ months: 1 }) };

const anyWindow = fc.record({ grace: fc.nat(60), soon: fc.nat(60) }).map(({ grace, soon }) => ({
  grace: interval({ days: grace }),
  soon: interval({ days: soon }),
}));

/** The order in which a duty passes through its states as the days go by. */
const ORDER: readonly DueStateName[] = ['scheduled', 'due-soon', 'due-today', 'in-grace', 'overdue'];

describe('the state of a duty', () => {
  it('is unscheduled without a date, on every day, and never overdue', () => {
    const state = dueState(undefined, DUE, MONTH);
    expect(state).toEqual({ state: 'unscheduled', daysOverdue: 0 });
    expect(isOverdue(state)).toBe(false);
  });

  it.each([
    ['2026-02-27', 'scheduled', 0],
    ['2026-02-28', 'scheduled', 0],
    ['2026-03-01', 'due-soon', 0],
    ['2026-03-30', 'due-soon', 0],
    ['2026-03-31', 'due-today', 0],
    ['2026-04-01', 'in-grace', 1],
    ['2026-04-30', 'in-grace', 30],
    ['2026-05-01', 'overdue', 31],
  ])('with windows of a calendar month, on %s is %s by %i days', (today, state, daysOverdue) => {
    expect(dueState(DUE, isoDate(today) as PlainDate, MONTH)).toEqual({ state, daysOverdue });
  });

  it('is exactly one on every day, and its states follow one another as the days go by', () => {
    fc.assert(
      fc.property(anyDay(), anyWindow, fc.integer({ min: -100, max: 100 }), (anchor, window, offset) => {
        const due = addInterval(anchor, interval({ days: 100 }));
        const today = addInterval(anchor, interval({ days: 100 + offset }));
        const tomorrow = addInterval(today, interval({ days: 1 }));
        const now = ORDER.indexOf(dueState(due, today, window).state);
        expect(now).not.toBe(-1);
        expect(ORDER.indexOf(dueState(due, tomorrow, window).state)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('is overdue exactly behind its due date, whatever the grace, by the days that have passed', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), anyWindow, (due, today, window) => {
        const state = dueState(due, today, window);
        expect(isOverdue(state)).toBe(today > due);
        expect(state.daysOverdue).toBe(Math.max(0, daysBetween(due, today)));
      }),
    );
  });
});
