import * as z from 'zod';
import { type Interval, interval, times } from '../../calendar/interval.ts';
import { addInterval, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { recordOf } from '../../records/record-of.ts';
import { isLonger, type Measured, type Metric, metric, missedPeriods, seriesOf } from '../../records/types/metric.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { spanOf } from '../span-of.ts';

const DAY = interval({ days: 1 });

/** Days between two periods that nobody misses: a long weekend. */
const WEEKEND_DAYS = 4;

const METRIC =
  '---\nid: KPI-03\ntype: metric\ntitle: Patches in time\nstatus: active\nowner: role:it-lead\nunit: percent\ndirection: up\ntarget: 95\nfrequency: 1 month\nreviewed_on: 2026-03-14\n---\n';

function measured(id: string, from: string, to: string, more = ''): string {
  return `---\nid: ${id}\ntype: measurement\ntitle: Patches in time\nstatus: recorded\nowner: role:it-lead\nmetric: KPI-03\nperiod_from: ${from}\nperiod_to: ${to}\nvalue: 97\n${more}---\n`;
}

/** Measured for half-years, and not in the first half of 2025. */
const AFTER_A_GAP = {
  'holdfast.yml': 'version: 1\npreset: iso27001\n',
  'metrics/KPI-03.md': METRIC.replace('1 month', '6 months'),
  'metrics/MEA-2024-H2.md': measured('MEA-2024-H2', '2024-07-01', '2024-12-31'),
  'metrics/MEA-2025-H2.md': measured('MEA-2025-H2', '2025-07-01', '2025-12-31'),
};

export const metricMeasurementMissed = defineRule({
  name: 'metric-measurement-missed',
  area: 'metrics',
  flags:
    'An active metric without a value for a full period 15 days after its end, one that was never measured, or periods with a gap between them or days in common.',
  why: 'What is monitored at planned times and then is not leaves nothing to analyse, and the review by top management without its trend (9.1).',
  fix: 'Record a measurement for the period; `n/a` when there was nothing to measure.',
  severity: 'warning',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['9.1'],
  controls: [],
  needs: [],
  steps: ['Measure, or record `n/a` with a commentary', 'See why it was forgotten, and who measures from now on'],
  falsePositives:
    'A metric that began inside a period is first measured for the next full one; it counts since the earliest of `effective_on`, `approved_on` and `reviewed_on`. Rolling periods that are longer than the frequency may overlap, and so may a correction that names what it corrects under `links`. A gap of a long weekend is none. Gaps of more than a year ago are history.',
  options: z.strictObject({
    before_first: z.boolean().default(true).describe('Whether a metric that was never measured can be late.'),
    look_back: intervalOption('12 months').describe('How far back gaps and overlaps between periods are told.'),
  }),
  examples: [
    {
      name: 'Two months without a value',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'metrics/KPI-03.md': METRIC,
        'metrics/MEA-2026-07.md': measured('MEA-2026-07', '2026-07-01', '2026-07-31'),
      },
      today: '2026-10-16',
      expect: [
        {
          path: 'metrics/KPI-03.md',
          line: 10,
          message:
            'The measurement for 2026-08-01 to 2026-08-31 was due 2026-09-15, 31 days ago; that for 2026-09-01 to 2026-09-30 is missing as well',
        },
      ],
    },
    {
      name: 'The fifteenth day after the end of the period',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'metrics/KPI-03.md': METRIC,
        'metrics/MEA-2026-07.md': measured('MEA-2026-07', '2026-07-01', '2026-07-31'),
      },
      today: '2026-09-15',
      expect: [],
    },
    {
      name: 'Never measured since March: April was the first full month',
      files: { 'holdfast.yml': 'version: 1\npreset: iso27001\n', 'metrics/KPI-03.md': METRIC },
      today: '2026-05-16',
      expect: [
        {
          path: 'metrics/KPI-03.md',
          line: 10,
          message: 'The measurement for 2026-04-01 to 2026-04-30 was due 2026-05-15, 1 day ago',
        },
      ],
    },
    {
      name: 'Never measured, and no date says since when it counts',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'metrics/KPI-03.md': METRIC.replace('reviewed_on: 2026-03-14\n', ''),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'metrics/KPI-03.md',
          line: 4,
          message: 'Patches in time was never measured, and no date says since when it counts',
        },
      ],
    },
    {
      name: 'Never measured in a new ISMS',
      files: {
        'holdfast.yml': 'version: 1\npreset: bootstrap\n',
        'metrics/KPI-03.md': METRIC,
        'metrics/KPI-04.md': METRIC.replace('KPI-03', 'KPI-04').replace('reviewed_on: 2026-03-14\n', ''),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A new ISMS that has begun to measure goes on measuring',
      files: {
        'holdfast.yml': 'version: 1\npreset: bootstrap\n',
        'metrics/KPI-03.md': METRIC,
        'metrics/MEA-2026-07.md': measured('MEA-2026-07', '2026-07-01', '2026-07-31'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'metrics/KPI-03.md',
          line: 10,
          message:
            'The measurement for 2026-08-01 to 2026-08-31 was due 2026-09-15, 68 days ago; that for 2026-09-01 to 2026-09-30 and 1 more are missing as well',
        },
      ],
    },
    {
      name: 'Not measured, it seems: retired, without a frequency, or with a date or a period that cannot be read',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'metrics/KPI-03.md': METRIC.replace('active', 'retired').replace('reviewed_on: 2026-03-14\n', ''),
        'metrics/KPI-04.md': METRIC.replace('KPI-03', 'KPI-04').replace(/frequency.+\n.+\n/, ''),
        'metrics/KPI-05.md': METRIC.replace('KPI-03', 'KPI-05').replace('2026-03-14', 'last spring'),
        'metrics/KPI-06.md': METRIC.replace('KPI-03', 'KPI-06').replace('reviewed_on: 2026-03-14\n', ''),
        'metrics/MEA-2026-10.md': measured('MEA-2026-10', 'October', '2026-10-31').replace('KPI-03', 'KPI-06'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A month left out between two others, and a week in common',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'metrics/KPI-03.md': METRIC,
        'metrics/MEA-2026-07.md': measured('MEA-2026-07', '2026-07-01', '2026-07-31'),
        'metrics/MEA-2026-09.md': measured('MEA-2026-09', '2026-09-01', '2026-09-30'),
        'metrics/MEA-2026-10.md': measured('MEA-2026-10', '2026-09-24', '2026-10-23'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'metrics/MEA-2026-09.md',
          line: 8,
          message: 'No value of KPI-03 covers 2026-08-01 to 2026-08-31, between MEA-2026-07 and MEA-2026-09',
        },
        {
          path: 'metrics/MEA-2026-10.md',
          line: 8,
          message: 'MEA-2026-10 and MEA-2026-09 both cover 2026-09-24 to 2026-09-30 of KPI-03',
        },
      ],
    },
    {
      name: 'Easter is no gap; five days are one, and two periods share no day',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'metrics/KPI-03.md': METRIC.replace('1 month', '4 weeks').replace('reviewed_on: 2026-03-14\n', ''),
        'metrics/MEA-2026-04.md': measured('MEA-2026-04', '2026-03-06', '2026-04-02'),
        'metrics/MEA-2026-05.md': measured('MEA-2026-05', '2026-04-07', '2026-05-04'),
        'metrics/MEA-2026-06.md': measured('MEA-2026-06', '2026-05-10', '2026-06-06'),
        'metrics/MEA-2026-07.md': measured('MEA-2026-07', '2026-06-06', '2026-07-03'),
      },
      today: '2026-07-10',
      expect: [
        {
          path: 'metrics/MEA-2026-06.md',
          line: 8,
          message: 'No value of KPI-03 covers 2026-05-05 to 2026-05-09, between MEA-2026-05 and MEA-2026-06',
        },
        {
          path: 'metrics/MEA-2026-07.md',
          line: 8,
          message: 'MEA-2026-07 and MEA-2026-06 both cover 2026-06-06 to 2026-06-06 of KPI-03',
        },
      ],
    },
    {
      name: 'A month that was measured again inside its quarter',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'metrics/KPI-03.md': METRIC.replace('1 month', '3 months'),
        'metrics/MEA-2026-02.md': measured('MEA-2026-02', '2026-02-01', '2026-02-28'),
        'metrics/MEA-2026-Q1.md': measured('MEA-2026-Q1', '2026-01-01', '2026-03-31'),
        'metrics/MEA-2026-Q2.md': measured('MEA-2026-Q2', '2026-04-01', '2026-06-30'),
      },
      today: '2026-07-10',
      expect: [
        {
          path: 'metrics/MEA-2026-02.md',
          line: 8,
          message: 'MEA-2026-02 and MEA-2026-Q1 both cover 2026-02-01 to 2026-02-28 of KPI-03',
        },
      ],
    },
    {
      name: 'The period after a gap began a year ago to the day',
      files: AFTER_A_GAP,
      today: '2026-07-01',
      expect: [
        {
          path: 'metrics/MEA-2025-H2.md',
          line: 8,
          message: 'No value of KPI-03 covers 2025-01-01 to 2025-06-30, between MEA-2024-H2 and MEA-2025-H2',
        },
      ],
    },
    {
      name: 'A day later the gap is history',
      files: AFTER_A_GAP,
      today: '2026-07-02',
      expect: [],
    },
    {
      name: 'Rolling periods, here the year so far, and a value that corrects another',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'metrics/KPI-03.md': METRIC.replace('1 month', '3 months').replace('2026-03-14', '2025-03-14'),
        'metrics/MEA-2026-Q1.md': measured('MEA-2026-Q1', '2026-01-01', '2026-03-31'),
        'metrics/MEA-2026-Q2.md': measured('MEA-2026-Q2', '2026-01-01', '2026-06-30'),
        'metrics/MEA-2026-Q3.md': measured('MEA-2026-Q3', '2026-07-01', '2026-09-30'),
        'metrics/MEA-2026-Q3b.md': measured('MEA-2026-Q3b', '2026-07-01', '2026-09-30', 'links: [MEA-2026-Q3]\n'),
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { before_first, look_back }) {
    for (const { duty, draft } of overdueDuties(isms, ({ kind }) => kind === 'measurement')) {
      const record = recordOf(duty.entry, metric);
      const isFirst = seriesOf(record, isms).measured.length === 0;
      if (before_first || !isFirst) yield { ...draft, message: `${draft.message}${othersMissed(record, isms)}` };
    }
    for (const record of recordsOf(isms, metric)) {
      if (record.entry.lifecycle !== 'in-force') continue;
      if (before_first) yield* neverMeasured(record, isms);
      yield* betweenPeriods(record, isms, look_back);
    }
  },
});

function othersMissed(record: Metric, isms: Isms): string {
  const [second, ...more] = missedPeriods(record, isms).slice(1);
  if (!second) return '';
  const those = more.length === 0 ? 'is missing as well' : `and ${more.length} more are missing as well`;
  return `; that for ${second.from} to ${second.to} ${those}`;
}

/** Where no date says since when the metric counts, nothing can be overdue; that it was never measured can be said. */
function* neverMeasured(record: Metric, isms: Isms): Iterable<Draft> {
  const { entry, facts } = record;
  const { measured: known, hasUnclear } = seriesOf(record, isms);
  const isDated = [entry.effectiveOn, entry.approvedOn, entry.reviewedOn].some(
    ({ state }) => state === 'given' || state === 'unreadable',
  );
  if (known.length > 0 || hasUnclear || isDated || facts.frequency.state !== 'given') return;
  yield {
    on: entry,
    message: `${given(entry.title) ?? nameOf(entry)} was never measured, and no date says since when it counts`,
    fix: 'Record a first measurement, or say since when the metric counts: `effective_on`.',
    detail: 'never',
    missing: ['measurement'],
  };
}

/** Each period against all before it, by their first days. */
function* betweenPeriods(record: Metric, isms: Isms, lookBack: Interval): Iterable<Draft> {
  const frequency = given(record.facts.frequency);
  if (!frequency) return;
  const since = addInterval(isms.today, times(lookBack, -1));
  const byFirstDay = [...seriesOf(record, isms).measured].sort((a, b) => a.from.localeCompare(b.from));
  let before: Measured | undefined;
  for (const one of byFirstDay) {
    if (before && one.from >= since) yield* between(nameOf(record.entry), before, one, frequency);
    if (!before || one.to > before.to) before = one;
  }
}

function* between(id: string, before: Measured, one: Measured, frequency: Interval): Iterable<Draft> {
  const { entry, facts } = one.record;
  const [earlier, later] = [nameOf(before.record.entry), nameOf(entry)];
  const place = {
    on: entry,
    at: spanOf(facts.period_from),
    needsIssue: false,
  };
  if (daysBetween(before.to, one.from) - 1 > WEEKEND_DAYS) {
    const [from, to] = [addInterval(before.to, DAY), addInterval(one.from, times(DAY, -1))];
    const message = `No value of ${id} covers ${from} to ${to}, between ${earlier} and ${later}`;
    yield { ...place, message, detail: `gap:${earlier}`, missing: ['measurement'] };
    return;
  }
  const isMeant = isLonger(one, frequency) || isLonger(before, frequency) || isCorrection(one, before);
  if (one.from > before.to || isMeant) return;
  const last = earlierOf(one.to, before.to);
  yield {
    ...place,
    message: `${later} and ${earlier} both cover ${one.from} to ${last} of ${id}`,
    fix: 'Correct the period; name what it corrects under `links` when it replaces the other value.',
    detail: `overlap:${earlier}`,
  };
}

/** A recorded value is never changed: what was wrong is measured again, beside it. */
function isCorrection(one: Measured, other: Measured): boolean {
  const named = (of: Measured, by: Measured): boolean =>
    valuesOf(given(by.record.facts.links)).some((id) => id === given(of.record.entry.id));
  return named(one, other) || named(other, one);
}

function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}
