import * as z from 'zod';
import { answersTo } from '../../metrics/answers-to.ts';
import { readingsOf, targetOf } from '../../metrics/metric-readings.ts';
import { missedInARow, type Target } from '../../metrics/off-target.ts';
import { given } from '../../model/fact.ts';
import { recordsOf } from '../../records/inventory.ts';
import { metric } from '../../records/types/metric.ts';
import { defineRule } from '../define-rule.ts';
import { spanOf } from '../span-of.ts';
import { inWords } from '../wording.ts';

const UNITS: Readonly<Record<string, string>> = { percent: ' %', hours: ' hours', days: ' days' };

const METRIC =
  '---\nid: KPI-01\ntype: metric\ntitle: Training completion\nstatus: active\nowner: role:people-lead\nunit: percent\ndirection: up\ntarget: 95\nfrequency: 6 months\nreviewed_on: 2026-01-10\n---\n';

function measured(half: 1 | 2, value: string): string {
  const [from, to] = half === 1 ? ['2025-10-01', '2026-03-31'] : ['2026-04-01', '2026-09-30'];
  return `---\nid: MEA-2026-H${half}\ntype: measurement\ntitle: Training completion\nstatus: recorded\nowner: role:people-lead\nmetric: KPI-01\nperiod_from: ${from}\nperiod_to: ${to}\n${value}\n---\n`;
}

function files(first: string, second: string): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    'metrics/KPI-01.md': METRIC,
    'metrics/MEA-2026-H1.md': measured(1, first),
    'metrics/MEA-2026-H2.md': measured(2, second),
  };
}

/** Another metric with the same two misses. */
function elsewhere(id: string, text: string): Record<string, string> {
  return Object.fromEntries(
    [text, measured(1, 'value: 88'), measured(2, 'value: 90')].map((one, index) => [
      `metrics/${id}-${index}.md`,
      one.replace('MEA', `MEA-${id}`).replace('KPI-01', id),
    ]),
  );
}

export const metricOffTargetUnactioned = defineRule({
  name: 'metric-off-target-unactioned',
  area: 'metrics',
  flags:
    'A metric that missed its target in two periods in a row, with no action, objective or nonconformity about it.',
  why: 'A figure that is red and that nobody does anything about shows that the results are collected and not evaluated.',
  fix: 'Name what is done about it under `action` of the measurement, or agree another target in a management review.',
  severity: 'warning',
  grade: 'opportunity',
  cause: 'content',
  issue: false,
  clauses: ['9.1', '10.1'],
  controls: [],
  needs: [],
  falsePositives:
    'Periods with `n/a` are skipped: they are no miss, and they end no run. A run of small samples alone (fewer than five cases) is none. A record in force that names the metric, or any record that names one of the values, counts as an action. A band without `warn` for its edge is never missed.',
  options: z.strictObject({
    periods: z.int().min(1).default(2).describe('How many periods in a row.'),
  }),
  examples: [
    {
      name: 'Twice below the target',
      files: files('value: 88', 'value: 90'),
      today: '2026-11-22',
      expect: [
        {
          path: 'metrics/KPI-01.md',
          line: 9,
          message:
            'The target (at least 95 %) was missed 2 times in a row, and nothing says what is done about it: 88 % for 2025-10-01 to 2026-03-31 and 90 % for 2026-04-01 to 2026-09-30',
        },
      ],
    },
    {
      name: 'Rounded up to the target, and below it by its parts',
      files: files('value: 94', 'value: 95\nnumerator: 2849\ndenominator: 3000'),
      today: '2026-11-22',
      expect: [
        {
          path: 'metrics/KPI-01.md',
          line: 9,
          message:
            'The target (at least 95 %) was missed 2 times in a row, and nothing says what is done about it: 94 % for 2025-10-01 to 2026-03-31 and 94.97 % for 2026-04-01 to 2026-09-30',
        },
      ],
    },
    {
      name: 'The target itself is met',
      files: files('value: 88', 'value: 95'),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Nothing to measure is no miss',
      files: files('value: 88', 'value: n/a\ndenominator: 0'),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The second value names its action',
      files: {
        ...files('value: 88', 'value: 90\naction: CA-2026-007'),
        'records/CA-2026-007.md':
          '---\nid: CA-2026-007\ntype: corrective-action\ntitle: Train the night shift\nstatus: open\nowner: role:people-lead\ndue: 2026-12-31\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An objective in force is about the metric',
      files: {
        ...files('value: 88', 'value: 90'),
        'objectives/OBJ-03.md':
          '---\nid: OBJ-03\ntype: objective\ntitle: Everyone trained\nstatus: active\nowner: role:people-lead\nmetric: KPI-01\nreviewed_on: 2026-10-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'One miss is enough where that was agreed: the newest of two, whose unit is a number of cases',
      files: {
        ...files('value: 14', 'value: 12'),
        'holdfast.yml': 'version: 1\npreset: iso27001\nrules: { metric-off-target-unactioned: { periods: 1 } }\n',
        'metrics/KPI-01.md': METRIC.replace('percent', 'count').replace('up', 'down').replace('95', '10'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'metrics/KPI-01.md',
          line: 9,
          message:
            'The target (at most 10) was missed 1 time, and nothing says what is done about it: 12 for 2026-04-01 to 2026-09-30',
        },
      ],
    },
    {
      name: 'Twice outside the band, and the objective about it was given up',
      files: {
        ...files('value: 70', 'value: 91'),
        'metrics/KPI-01.md': METRIC.replace('up', 'band').replace('95', '80\nwarn: 85'),
        'objectives/OBJ-03.md':
          '---\nid: OBJ-03\ntype: objective\ntitle: A steady load\nstatus: cancelled\nowner: role:people-lead\nmetric: KPI-01\nreviewed_on: 2026-10-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'metrics/KPI-01.md',
          line: 9,
          message:
            'The target (near 80 %) was missed 2 times in a row, and nothing says what is done about it: 70 % for 2025-10-01 to 2026-03-31 and 91 % for 2026-04-01 to 2026-09-30',
        },
      ],
    },
    {
      name: 'A value links to a corrective action, although that is closed by now',
      files: {
        ...files('value: 88', 'value: 90\nlinks: [CA-2026-007]'),
        'records/CA-2026-007.md':
          '---\nid: CA-2026-007\ntype: corrective-action\ntitle: Train the night shift\nstatus: closed\nowner: role:people-lead\ndue: 2026-10-31\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A metric that is retired, and two that do not say what they aim at',
      files: {
        ...files('value: 88', 'value: 90'),
        'metrics/KPI-01.md': METRIC.replace('active', 'retired'),
        ...elsewhere('KPI-02', METRIC.replace('target: 95\n', '')),
        ...elsewhere('KPI-03', METRIC.replace('direction: up', 'warn: 96')),
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { periods }) {
    for (const record of recordsOf(isms, metric)) {
      const target = targetOf(record);
      if (record.entry.lifecycle !== 'in-force' || !target) continue;
      const missed = missedInARow(readingsOf(record, isms), target);
      const counted = missed.slice(-periods);
      if (missed.length < periods || answersTo(record.entry, counted, isms).length > 0) continue;
      const unit = UNITS[given(record.facts.unit) ?? 'count'] ?? '';
      const values = counted.map(({ value, from, to }) => `${shown(value)}${unit} for ${from} to ${to}`);
      yield {
        on: record.entry,
        at: spanOf(record.facts.target),
        message: `The target (${inWordsOf(target, unit)}) was missed ${periods} ${periods === 1 ? 'time' : 'times in a row'}, and nothing says what is done about it: ${inWords(values)}`,
      };
    }
  },
});

function inWordsOf({ direction, target }: Target, unit: string): string {
  const how = direction === 'up' ? 'at least' : direction === 'down' ? 'at most' : 'near';
  return `${how} ${target}${unit}`;
}

/** Of a miss, whose value is a number. */
function shown(value: number | 'n/a' | undefined): string {
  return String(Math.round(Number(value) * 100) / 100);
}
