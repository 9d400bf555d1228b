import type { Calendar } from '../../views/calendar/calendar.ts';
import type { CalendarDuty } from '../../views/calendar/calendar-duty.ts';
import { monthOf } from '../../views/calendar/spread.ts';
import { logText } from '../escape.ts';
import { hanging } from '../hanging.ts';
import { type Table, tableOf } from '../table/table.ts';
import { renderTableText } from '../table/text.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { count } from '../words.ts';
import { distance, STATE_TONES, shortSubject, subjectOf } from './calendar-table.ts';
import { monthName } from './month-name.ts';

/** Beyond these days how far off something is helps nobody: its day does. */
const FAR_OFF_DAYS = 60;

/** The calendar for a person at a terminal: what is late, then month by month, then what piles up. */
export function calendarText(calendar: Calendar, style: TerminalStyle): string {
  const { today, until, timezone, duties, unscheduled, notes } = calendar;
  const late = duties.filter(({ due }) => due < today);
  const months = calendar.months.flatMap(({ month, owners }) => {
    const inMonth = duties.filter(({ due }) => monthOf(due) === month && due >= today);
    if (inMonth.length === 0) return [];
    const who = owners.slice(0, 3).map(({ owner, duties: n }) => `${logText(owner ?? 'nobody')} ${n}`);
    return [block(`${monthName(month)}  ${paint(style, 'dim', who.join(' · '))}`, inMonth, style)];
  });
  const repeats = duties.some(({ repetition }) => repetition > 0);
  const opening = [
    `${count(duties.length, 'duty', 'duties')} from ${today} to ${until} (${timezone}); ${late.length} late.`,
    ...(repeats ? ['What is marked ↻ follows when the one before is done on its day.'] : []),
    ...(duties.length === 0 ? ['What is not in force owes nothing: holdfast check counts it.'] : []),
  ].join(' ');
  const blocks = [
    hanging(opening, style.width),
    ...(late.length === 0 ? [] : [block(paint(style, 'red', 'Late'), late, style)]),
    ...months,
    ...(unscheduled.length === 0
      ? []
      : [
          `${paint(style, 'bold', 'Without a day')}\n${unscheduled.map((duty) => `  ${logText(`${duty.what} · ${subjectOf(duty)} · ${duty.owner ?? 'nobody'}`)}\n`).join('')}`,
        ]),
    ...crowd(calendar, style),
    ...(notes.length === 0
      ? []
      : [`${paint(style, 'bold', 'Not looked at')}\n${notes.map((note) => `  ${logText(note)}\n`).join('')}`]),
  ];
  return blocks.join('\n');
}

function block(heading: string, duties: readonly CalendarDuty[], style: TerminalStyle): string {
  return `${paint(style, 'bold', heading)}\n${renderTableText(brief(duties), style)}`;
}

function brief(duties: readonly CalendarDuty[]): Table {
  return tableOf({ name: 'calendar', title: 'Calendar' }, duties, [
    { key: 'due', title: 'Due', cell: ({ due }) => due },
    {
      key: 'when',
      title: '',
      cell: ({ days, state }) => {
        const tone = STATE_TONES[state];
        const words = days > FAR_OFF_DAYS ? '' : distance(days);
        return tone === undefined ? words : { value: words, tone };
      },
    },
    { key: 'what', title: 'What', cell: ({ what, repetition }) => (repetition > 0 ? `↻ ${what}` : what) },
    { key: 'subject', title: 'Record', cell: shortSubject },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner ?? { value: 'nobody', tone: 'bad' } },
  ]);
}

function crowd({ spread: { crowded, moves } }: Calendar, style: TerminalStyle): readonly string[] {
  if (crowded.length === 0) return [];
  const lines = crowded.map(
    ({ month, owner, duties, fair }) =>
      `  ${monthName(month)}: ${logText(owner ?? 'nobody')} has ${duties}, where ${fair} would be a fair share\n`,
  );
  const proposals = moves.map(
    (move) => `  ${move.to} instead of ${move.from}  ${logText(`${move.what} · ${subjectOf(move)}`)}\n`,
  );
  const how = proposals.length === 0 ? '  None of it can be done earlier.\n' : '  Earlier is always in time:\n';
  return [`${paint(style, 'bold', 'Piles up')}\n${lines.join('')}${how}${proposals.join('')}`];
}
