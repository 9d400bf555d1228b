import * as z from 'zod';
import { formatInterval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { type Entry, fieldFact } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { type State, statesOf } from '../../records/states.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { defineRule, intervalOption } from '../define-rule.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function action(due: string, more = ''): string {
  return `---\nid: CA-2026-004\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: in-progress\nowner: person:kim\nnonconformity: NC-2026-002\ndue: ${due}\n${more}---\n`;
}

function move(from: string, to: string): string {
  return `  - { from: ${from}, to: ${to}, approved_by: person:ana, reason: Supplier late, date: ${from} }\n`;
}

const TWO_RECORDED = `postponements:\n${move('2026-05-31', '2026-06-15')}${move('2026-06-15', '2026-07-15')}`;

/** Commits that each set a deadline. */
function commits(...steps: readonly (readonly [on: string, content: string])[]) {
  return steps.map(([on, content]) => ({ on, by: 'Kim Lee', files: { 'records/CA-2026-004.md': content } }));
}

export const correctiveActionPostponed = defineRule({
  name: 'corrective-action-postponed',
  area: 'corrective-action',
  flags: 'A deadline of a corrective action that moved without a record, too often, or too far.',
  why: 'A deadline that moves whenever it comes near is none: the cause stays, and the figures look fine (10.2).',
  fix: 'Record each move under `postponements:` with who approved it and why, keep `original_due`, and rethink a plan that does not hold.',
  severity: 'warning',
  grade: 'opportunity',
  cause: 'content',
  issue: false,
  clauses: ['10.2'],
  controls: [],
  needs: ['git-or-files'],
  looksBack: (isms) => ({ entries: open(isms.byType).map(({ entry }) => entry) }),
  falsePositives:
    'The first deadline is no move, and neither is one corrected within `typo_window`, an earlier one, or an editorial commit. One or two moves that are recorded and short are fine. Closed actions are history. Without git only `original_due` and `postponements:` are compared.',
  options: z.strictObject({
    most: z.int().min(0).default(2).describe('How often a deadline may move.'),
    most_shift: intervalOption('90 days').describe('How far it may move in all.'),
    typo_window: intervalOption('3 days').describe('How long a new deadline may still be corrected.'),
  }),
  examples: [
    {
      name: 'Moved twice, recorded once',
      files: {
        'records/CA-2026-004.md': action('2026-08-15', `postponements:\n${move('2026-05-31', '2026-07-15')}`),
        ...CONFIG,
      },
      history: commits(
        ['2026-04-01', action('2026-05-31')],
        ['2026-05-28', action('2026-07-15', `postponements:\n${move('2026-05-31', '2026-07-15')}`)],
        ['2026-07-14', action('2026-08-15', `postponements:\n${move('2026-05-31', '2026-07-15')}`)],
      ),
      today: '2026-07-20',
      expect: [
        {
          path: 'records/CA-2026-004.md',
          line: 8,
          message: 'The deadline moved twice, from 2026-05-31 to 2026-08-15: 1 of the moves is recorded',
        },
      ],
    },
    {
      name: 'Three moves, all recorded, over half a year',
      files: {
        'records/CA-2026-004.md': action(
          '2026-11-30',
          `original_due: 2026-05-31\npostponements:\n${move('2026-05-31', '2026-07-31')}${move('2026-07-31', '2026-09-30')}${move('2026-09-30', '2026-11-30')}`,
        ),
        ...CONFIG,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-004.md',
          line: 8,
          message:
            'The deadline moved 3 times, from 2026-05-31 to 2026-11-30: more than twice; by more than 90 days in all',
        },
      ],
    },
    {
      name: 'Later than the first deadline, and nothing recorded',
      files: { 'records/CA-2026-004.md': action('2026-08-01', 'original_due: 2026-05-31\n'), ...CONFIG },
      today: '2026-07-01',
      expect: [
        {
          path: 'records/CA-2026-004.md',
          line: 8,
          message: 'The deadline moved once, from 2026-05-31 to 2026-08-01: the move is not recorded',
        },
      ],
    },
    {
      name: 'An earlier day is no move and a changed text neither; then it moved later twice',
      files: { 'records/CA-2026-004.md': action('2026-07-15'), ...CONFIG },
      history: commits(
        ['2026-04-01', action('2026-05-31')],
        ['2026-04-10', action('2026-05-15')],
        ['2026-04-20', action('TBD')],
        ['2026-05-01', action('2026-05-15', 'action: Encrypt them by a script\n')],
        ['2026-05-03', action('2026-06-30')],
        ['2026-06-29', action('2026-07-15')],
      ),
      today: '2026-07-01',
      expect: [
        {
          path: 'records/CA-2026-004.md',
          line: 8,
          message: 'The deadline moved twice, from 2026-05-15 to 2026-07-15: none of the moves is recorded',
        },
      ],
    },
    {
      name: 'Moved three times, recorded twice',
      files: { 'records/CA-2026-004.md': action('2026-08-01', TWO_RECORDED), ...CONFIG },
      history: commits(
        ['2026-04-01', action('2026-05-31')],
        ['2026-05-28', action('2026-06-15')],
        ['2026-06-14', action('2026-07-15', TWO_RECORDED)],
        ['2026-07-14', action('2026-08-01', TWO_RECORDED)],
      ),
      today: '2026-07-20',
      expect: [
        {
          path: 'records/CA-2026-004.md',
          line: 8,
          message:
            'The deadline moved 3 times, from 2026-05-31 to 2026-08-01: 2 of the moves are recorded; more than twice',
        },
      ],
    },
    {
      name: 'Recorded up to another day than the deadline, by 91 days in all',
      files: {
        'records/CA-2026-004.md': action('2026-08-30', `postponements:\n${move('2026-05-31', '2026-07-15')}`),
        ...CONFIG,
      },
      today: '2026-07-01',
      expect: [
        {
          path: 'records/CA-2026-004.md',
          line: 8,
          message:
            'The deadline moved twice, from 2026-05-31 to 2026-08-30: 1 of the moves is recorded; by more than 90 days in all',
        },
      ],
    },
    {
      name: 'A record that does not say from when or until when is none',
      files: {
        'records/CA-2026-004.md': action(
          '2026-08-01',
          'original_due: 2026-05-31\npostponements:\n  - { from: 2026-05-31, approved_by: person:ana }\n  - { to: 2026-08-01, approved_by: person:ana }\n',
        ),
        ...CONFIG,
      },
      today: '2026-07-01',
      expect: [
        {
          path: 'records/CA-2026-004.md',
          line: 8,
          message: 'The deadline moved once, from 2026-05-31 to 2026-08-01: the move is not recorded',
        },
      ],
    },
    {
      name: 'No day is set at the moment; and an action that is closed',
      files: {
        'records/CA-2026-004.md': action('TBD', 'original_due: 2026-05-31\n'),
        'records/CA-2026-005.md': action('2026-08-01', 'original_due: 2026-05-31\n')
          .replace('CA-2026-004', 'CA-2026-005')
          .replace('in-progress', 'closed'),
        ...CONFIG,
      },
      today: '2026-07-01',
      expect: [],
    },
    {
      name: 'Ninety days in one recorded move',
      files: {
        'records/CA-2026-004.md': action('2026-08-29', `postponements:\n${move('2026-05-31', '2026-08-29')}`),
        ...CONFIG,
      },
      today: '2026-07-01',
      expect: [],
    },
    {
      name: 'Filled in late, and corrected the next day',
      files: { 'records/CA-2026-004.md': action('2026-06-30'), ...CONFIG },
      history: commits(
        ['2026-04-01', action('TBD')],
        ['2026-04-10', action('2026-05-30')],
        ['2026-04-13', action('2026-06-30')],
      ),
      today: '2026-06-01',
      expect: [],
    },
  ],
  *check(isms, { most, most_shift: mostShift, typo_window: typoWindow }) {
    for (const record of open(isms.byType)) {
      const { due } = record.facts;
      if (due.state !== 'given') continue;
      const seen = movesIn(statesOf(isms, record.entry), (set) => addInterval(set, typoWindow));
      const moved = summaryOf(record, due.value, seen);
      if (!moved) continue;
      const shift = `by more than ${formatInterval(mostShift)} in all`;
      const reasons = [
        ...(moved.unrecorded > 0 ? [recordedInWords(moved)] : []),
        ...(moved.times > most ? [`more than ${timesInWords(most)}`] : []),
        ...(due.value > addInterval(moved.first, mostShift) ? [shift] : []),
      ];
      if (reasons.length === 0) continue;
      yield {
        on: record.entry,
        at: due,
        message: `The deadline moved ${timesInWords(moved.times)}, from ${moved.first} to ${due.value}: ${reasons.join('; ')}`,
      };
    }
  },
});

type Action = RecordOf<typeof correctiveAction.fields>;

function open(byType: Parameters<typeof recordsOf>[0]['byType']): readonly Action[] {
  return recordsOf({ byType }, correctiveAction).filter(({ entry }) => entry.lifecycle === 'in-force');
}

interface Move {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The moves to a later day that the history shows, oldest first. */
function movesIn(states: readonly State[], correctable: (set: PlainDate) => PlainDate): readonly Move[] {
  const moves: Move[] = [];
  let last: { readonly due: PlainDate; readonly set: PlainDate } | undefined;
  for (const { entry, on, isEditorial } of states.toReversed()) {
    const due = dueOf(entry);
    if (due === undefined || due === last?.due) continue;
    if (last && due > last.due && !isEditorial && on > correctable(last.set)) moves.push({ from: last.due, to: due });
    last = { due, set: on };
  }
  return moves;
}

function dueOf(entry: Entry): PlainDate | undefined {
  return given(fieldFact(entry, 'due', entry.readDate));
}

interface Moved {
  readonly first: PlainDate;
  readonly times: number;
  readonly unrecorded: number;
}

/** What the history and the record itself say together; `undefined` when the deadline never moved. */
function summaryOf({ facts }: Action, due: PlainDate, seen: readonly Move[]): Moved | undefined {
  const recorded = (given(facts.postponements) ?? []).flatMap(({ facts: row }): readonly Move[] => {
    const [from, to] = [given(row.from), given(row.to)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const starts = [given(facts.original_due), seen[0]?.from, ...recorded.map(({ from }) => from)];
  const [first] = starts.flatMap((day) => day ?? []).sort();
  if (first === undefined || first >= due) return undefined;
  const reached = recorded.some(({ to }) => to >= due);
  const unseen = seen.length === 0 && !reached ? 1 : 0;
  const unrecorded = seen.filter(({ to }) => !recorded.some((row) => row.to === to)).length + unseen;
  return { first, times: Math.max(seen.length, recorded.length + unrecorded), unrecorded };
}

function recordedInWords({ times, unrecorded }: Moved): string {
  if (times === 1) return 'the move is not recorded';
  const recorded = times - unrecorded;
  if (recorded === 0) return 'none of the moves is recorded';
  return `${recorded} of the moves ${recorded === 1 ? 'is' : 'are'} recorded`;
}

function timesInWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
