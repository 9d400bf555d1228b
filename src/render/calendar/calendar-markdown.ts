import type { Calendar } from '../../views/calendar/calendar.ts';
import type { CalendarDuty } from '../../views/calendar/calendar-duty.ts';
import { monthOf } from '../../views/calendar/spread.ts';
import { markdownText } from '../escape.ts';
import { renderTableMarkdown } from '../table/markdown.ts';
import { tableOf } from '../table/table.ts';
import { timelineGantt } from '../timeline-gantt.ts';
import { count } from '../words.ts';
import { distance, subjectOf } from './calendar-table.ts';
import { monthName } from './month-name.ts';

/** The calendar as a page: the certification cycle as a chart, what is late, then month by month. */
export function calendarMarkdown(calendar: Calendar): string {
  const { today, until, duties, unscheduled, spread, notes } = calendar;
  const late = duties.filter(({ due }) => due < today);
  const months = calendar.months.flatMap(({ month }) => {
    const inMonth = duties.filter(({ due }) => monthOf(due) === month && due >= today);
    return inMonth.length === 0 ? [] : [`## ${monthName(month)}\n\n${table(inMonth)}`];
  });
  const parts = [
    `# Calendar\n\n${count(duties.length, 'duty', 'duties')} from ${today} to ${until}, ${late.length} late. What is marked ↻ follows when the one before is done on its day.\n`,
    timelineGantt(calendar.cycle),
    late.length === 0 ? '' : `## Late\n\n${table(late)}`,
    ...months,
    unscheduled.length === 0
      ? ''
      : `## Without a day\n\n${unscheduled.map((duty) => `- ${markdownText(`${duty.what} · ${subjectOf(duty)} · ${duty.owner ?? 'nobody'}`)}\n`).join('')}`,
    spread.crowded.length === 0 ? '' : crowd(calendar),
    notes.length === 0 ? '' : `## Not looked at\n\n${notes.map((note) => `- ${markdownText(note)}\n`).join('')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function table(duties: readonly CalendarDuty[]): string {
  return renderTableMarkdown(
    tableOf({ name: 'calendar', title: 'Calendar' }, duties, [
      { key: 'due', title: 'Due', cell: ({ due }) => due },
      { key: 'days', title: 'When', cell: ({ days }) => distance(days) },
      { key: 'what', title: 'What', cell: ({ what, repetition }) => (repetition > 0 ? `↻ ${what}` : what) },
      { key: 'record', title: 'Record', cell: subjectOf },
      { key: 'owner', title: 'Owner', cell: ({ owner }) => owner ?? 'nobody' },
    ]),
  );
}

function crowd({ spread: { crowded, moves } }: Calendar): string {
  const months = crowded.map(
    ({ month, owner, duties, fair }) =>
      `- ${monthName(month)}: ${markdownText(owner ?? 'nobody')} has ${duties}, where ${fair} would be a fair share\n`,
  );
  const proposals = moves.map(
    (move) => `- ${move.to} instead of ${move.from}: ${markdownText(`${move.what} · ${subjectOf(move)}`)}\n`,
  );
  const how =
    proposals.length === 0 ? '' : `\nEarlier is always in time. This would spread it:\n\n${proposals.join('')}`;
  return `## What piles up\n\n${months.join('')}${how}`;
}
