import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CertificationCycle,
  certificateStanding,
  FIRST_SURVEILLANCE_WITHIN,
  hasEdition2013Ended,
  nextCycleStart,
  recertificationTiming,
  type SurveillanceGap,
  surveillanceDeadlines,
  surveillanceGaps,
  surveillanceYears,
} from '../../src/calendar/certification-cycle.ts';
import { interval } from '../../src/calendar/interval.ts';
import { addInterval, isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import vectors from './date-vectors.json' with { type: 'json' };

const RESTORE = interval({ months: 6 });
const BUFFER = interval({ days: 60 });

const CYCLE: CertificationCycle = {
  decision: day('2024-11-15'),
  expiry: day('2027-11-14'),
  isFirst: true,
  held: [],
  planned: [],
  instead: [],
  recertification: undefined,
};

describe('the surveillance of a cycle, as the vectors have it', () => {
  it.each(vectors.surveillance.map((vector) => [`${vector.why} (on ${vector.today})`, vector] as const))(
    '%s',
    (_why, vector) => {
      const cycle: CertificationCycle = {
        ...CYCLE,
        decision: day(vector.decision),
        expiry: day(vector.expiry),
        held: vector.surveillance_last_days.map(day),
        recertification: vector.recertification === null ? undefined : day(vector.recertification),
      };
      expect(addInterval(cycle.decision, FIRST_SURVEILLANCE_WITHIN)).toBe(vector.first_due);
      expect(surveillanceGaps(cycle, day(vector.today)).map(inWords)).toEqual(vector.expect);
    },
  );
});

describe('the surveillance of a cycle', () => {
  it('is wrong as soon as the first audit is planned behind its limit', () => {
    const planned = [day('2025-11-16')];
    expect(gaps({ planned }, '2025-03-01')).toEqual([{ kind: 'first-late', limit: '2025-11-15', planned: planned[0] }]);
    expect(gaps({ planned: [day('2025-11-15')] }, '2025-11-15')).toEqual([]);
  });

  it('has no limit of its own for the first audit of later cycles, which still has to come each year', () => {
    expect(gaps({ isFirst: false, held: [day('2025-12-20')] }, '2025-12-31')).toEqual([]);
    expect(gaps({ isFirst: false }, '2026-01-01')).toEqual([{ kind: 'year-missed', year: 2025 }]);
  });

  it('says once that an audit is missing when the year and the first limit both ask for it', () => {
    expect(gaps({}, '2026-01-01')).toEqual([{ kind: 'first-late', limit: '2025-11-15' }]);
  });

  it('says of a later year too that it is missed, and not that the second audit is late for it', () => {
    expect(gaps({}, '2027-01-01')).toEqual([
      { kind: 'first-late', limit: '2025-11-15' },
      { kind: 'year-missed', year: 2026 },
    ]);
  });

  it('counts the earliest audit, in whatever order they are listed', () => {
    expect(gaps({ held: [day('2025-12-20'), day('2025-10-01')] }, '2025-12-31')).toEqual([]);
    const planned = [day('2026-12-01'), day('2025-12-20'), day('2025-12-01')];
    expect(gaps({ planned }, '2025-03-01')).toEqual([
      { kind: 'first-late', limit: '2025-11-15', planned: '2025-12-01' },
    ]);
  });

  it('names the audit that was planned for a year and not held in it', () => {
    const held = [day('2025-10-01')];
    expect(gaps({ held, planned: [day('2027-10-01'), day('2026-11-10')] }, '2027-01-01')).toContainEqual({
      kind: 'year-missed',
      year: 2026,
      planned: '2026-11-10',
    });
  });

  it('lacks nothing in a year with an audit of its own, however many are planned for the next', () => {
    const planned = [day('2025-12-01'), day('2026-05-01'), day('2026-11-01')];
    expect(gaps({ isFirst: false, planned }, '2025-08-01')).toEqual([]);
  });

  it.each<[string, Partial<CertificationCycle>, string, readonly string[]]>([
    ['on the limit', { held: [day('2025-10-01')] }, '2026-11-15', []],
    ['the day after the limit', { held: [day('2025-10-01')] }, '2026-11-16', ['2026-11-15']],
    ['when two were held', { held: [day('2025-10-01'), day('2026-11-01')] }, '2026-11-16', []],
    ['planned for the limit', { held: [day('2025-10-01')], planned: [day('2026-11-15')] }, '2026-08-01', []],
    ['planned for later', { held: [day('2025-10-01')], planned: [day('2026-11-16')] }, '2026-08-01', ['2026-11-15']],
    [
      'listed before the first one, and planned too late',
      { planned: [day('2026-11-16'), day('2025-10-01')] },
      '2025-08-01',
      ['2026-11-15'],
    ],
    ['planned after the first one', { planned: [day('2026-11-15'), day('2025-10-01')] }, '2025-08-01', []],
    [
      'after a recertification on the limit',
      { held: [day('2025-10-01')], recertification: day('2026-11-15') },
      '2026-11-16',
      [],
    ],
    [
      'before a recertification that follows',
      { held: [day('2025-10-01')], recertification: day('2026-11-16') },
      '2026-11-16',
      ['2026-11-15'],
    ],
    [
      'of a certificate that ends before',
      { expiry: day('2026-11-14'), planned: [day('2026-12-01')] },
      '2025-08-01',
      [],
    ],
  ])('has its second audit within 24 months: %s', (_name, cycle, today, wanted) => {
    const second = gaps(cycle, today).flatMap((gap) => (gap.kind === 'second-late' ? [gap.limit] : []));
    expect(second).toEqual(wanted);
  });

  it('is wrong before the year ends when the audit meant for it is planned for the next one', () => {
    const held = [day('2025-10-01')];
    expect(gaps({ held, planned: [day('2027-01-20')] }, '2026-08-01').map(({ kind }) => kind)).toEqual([
      'year-missed',
      'second-late',
    ]);
    // One audit planned for the year that needs one anyway says nothing about this year.
    expect(gaps({ held: [], planned: [day('2026-05-01')], isFirst: false }, '2025-08-01')).toEqual([]);
  });

  it.each([
    ['2027-01-20', '2027-02-01', []],
    ['2027-04-01', '2027-05-01', ['surveillance-year-missed:2026']],
  ])('may be moved across new year by the body: held %s', (instead, today, wanted) => {
    const found = gaps({ held: [day('2025-10-01')], instead: [day(instead)] }, today).map(inWords);
    expect(found.filter((name) => !name.startsWith('warning'))).toEqual(wanted);
  });

  it.each<[string, string, readonly number[]]>([
    ['2025-09-30', '2025-10-01', [2026]],
    ['2025-10-01', '2025-09-30', []],
    ['2025-12-20', '2025-06-10', []],
    ['2026-01-20', '2025-10-01', []],
    ['2026-06-10', '2025-10-01', []],
    ['2027-03-31', '2025-10-01', []],
    ['2027-04-01', '2025-10-01', [2026]],
    ['2026-03-31', '2026-10-01', []],
    ['2026-04-01', '2026-10-01', [2025]],
  ])('has one of %s in place of the audit of a year that has none beside one of %s', (instead, held, missed) => {
    const found = gaps({ isFirst: false, held: [day(held)], instead: [day(instead)] }, '2027-11-14');
    expect(found.flatMap((gap) => (gap.kind === 'year-missed' ? [gap.year] : []))).toEqual(missed);
  });

  it('counts an audit in place of another for one year only', () => {
    const cycle = { ...CYCLE, decision: day('2023-11-15'), expiry: day('2027-11-14'), isFirst: false };
    const one = { ...cycle, held: [day('2024-10-01')], instead: [day('2026-01-20')] };
    expect(
      surveillanceGaps(one, day('2027-01-01'))
        .map(inWords)
        .filter((name) => !name.startsWith('warning')),
    ).toEqual(['surveillance-year-missed:2026']);
  });

  it('has deadlines until every audit is held or planned in time', () => {
    expect(surveillanceDeadlines(CYCLE)).toEqual([
      { by: '2025-11-15', year: undefined },
      { by: '2026-12-31', year: 2026 },
    ]);
    const held = [day('2025-10-20')];
    expect(surveillanceDeadlines({ ...CYCLE, held })).toEqual([{ by: '2026-12-31', year: 2026 }]);
    expect(surveillanceDeadlines({ ...CYCLE, held, planned: [day('2026-12-06')] })).toEqual([]);
    expect(surveillanceDeadlines({ ...CYCLE, held, recertification: day('2026-10-01') })).toEqual([]);
    const second = { by: '2026-12-31', year: 2026 };
    expect(surveillanceDeadlines({ ...CYCLE, planned: [day('2025-11-15')] })).toEqual([second]);
    expect(surveillanceDeadlines({ ...CYCLE, planned: [day('2025-11-16')] })).toEqual([
      { by: '2025-11-15', year: undefined },
      second,
    ]);
    expect(surveillanceDeadlines({ ...CYCLE, expiry: day('2025-11-15') })).toEqual([
      { by: '2025-11-15', year: undefined },
    ]);
    expect(surveillanceDeadlines({ ...CYCLE, expiry: day('2025-11-14') })).toEqual([]);
    expect(surveillanceDeadlines({ ...CYCLE, isFirst: false, planned: [day('2026-11-01')] })).toEqual([
      { by: '2025-12-31', year: 2025 },
    ]);
    expect(surveillanceDeadlines({ ...CYCLE, isFirst: false })).toEqual([{ by: '2025-12-31', year: 2025 }, second]);
  });

  it('asks for no year twice and for none at either end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2000 }), (after, length) => {
        const decision = addInterval(day('2020-01-01'), interval({ days: after }));
        const expiry = addInterval(decision, interval({ days: length }));
        const years = surveillanceYears({ ...CYCLE, decision, expiry });
        expect(new Set(years).size).toBe(years.length);
        for (const year of years) {
          expect(year).toBeGreaterThan(Number(decision.slice(0, 4)));
          expect(year).toBeLessThan(Number(expiry.slice(0, 4)));
        }
      }),
    );
  });

  it('is in order when an audit is held on the last day of every deadline', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (after) => {
        const decision = addInterval(day('2020-01-01'), interval({ days: after }));
        const cycle = { ...CYCLE, decision, expiry: addInterval(decision, interval({ years: 3 })) };
        const held = surveillanceDeadlines(cycle).map(({ by }) => by);
        const found = surveillanceGaps({ ...cycle, held }, addInterval(cycle.expiry, interval({ days: 1 })));
        expect(found).toEqual([]);
      }),
    );
  });
});

describe('a recertification', () => {
  const timed = vectors.recertification.filter((vector) => vector.today === undefined);

  it.each(timed.map((vector) => [JSON.stringify(vector), vector] as const))('%s', (_name, vector) => {
    const days = {
      expiry: day(vector.expiry),
      audit: dayIn(vector.audit_last_day),
      majorsClosed: dayIn(vector.majors_closed),
      decision: dayIn(vector.decision),
    };
    expect(timingInWords(days)).toBe(vector.expect);
    if (vector.new_cycle_starts_from !== undefined) {
      expect(nextCycleStart(days.expiry)).toBe(vector.new_cycle_starts_from);
    }
  });

  it('is in time with the whole buffer left', () => {
    const expiry = day('2027-11-14');
    expect(recertificationTiming({ expiry, audit: day('2027-09-15') }, BUFFER)).toEqual({ state: 'in-time' });
    expect(recertificationTiming({ expiry, audit: day('2027-09-16') }, BUFFER)).toEqual({
      state: 'tight',
      daysLeft: 59,
    });
    expect(recertificationTiming({ expiry, audit: day('2027-11-01'), decision: day('2027-11-14') }, BUFFER)).toEqual({
      state: 'in-time',
    });
    expect(recertificationTiming({ expiry }, BUFFER)).toEqual({ state: 'in-time' });
  });
});

describe('a certificate', () => {
  it.each(
    [...vectors.expiry, ...vectors.recertification].flatMap((vector) =>
      vector.today === undefined ? [] : [[vector.expiry, vector.today, vector.expect] as const],
    ),
  )('that ends on %s is, on %s, %s', (expiry, today, wanted) => {
    const { state, restorableUntil } = certificateStanding(day(expiry), day(today), RESTORE);
    const last = today === (state === 'valid' ? expiry : restorableUntil) ? ' (last day)' : '';
    const words = { valid: 'valid', restorable: 'expired, restorable', lapsed: 'expired, at least stage 2 needed' };
    expect(words[state] + last).toMatch(new RegExp(`^${wanted.replace(/[()]/g, '\\$&')}`));
  });
});

describe('the edition of 2013', () => {
  it.each(vectors.transition.map(({ today, expect: severity }) => [today, severity] as const))(
    'is on %s a matter for: %s',
    (today, severity) => {
      expect(hasEdition2013Ended(day(today)) ? 'error' : 'warning').toBe(severity);
    },
  );
});

function gaps(cycle: Partial<CertificationCycle>, today: string): readonly SurveillanceGap[] {
  return surveillanceGaps({ ...CYCLE, ...cycle }, day(today));
}

/** As the vectors write it. */
function inWords(gap: SurveillanceGap): string {
  if (gap.kind === 'first-late') return 'first-surveillance-late';
  return gap.kind === 'year-missed'
    ? `surveillance-year-missed:${gap.year}`
    : 'warning:second-surveillance-after-24-months';
}

function timingInWords(days: Parameters<typeof recertificationTiming>[0]): string {
  const timing = recertificationTiming(days, BUFFER);
  if (timing.state === 'too-late') return 'recertification-too-late';
  return timing.state === 'tight' ? `warning: ${timing.daysLeft} days before expiry, buffer 60` : 'ok';
}

function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

function dayIn(text: string | null | undefined): PlainDate | undefined {
  return text === null || text === undefined ? undefined : day(text);
}
