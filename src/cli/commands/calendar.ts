import { dayGiven } from '../../app/day-given.ts';
import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { soonOf } from '../../engine/summarise.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { calendarIcs } from '../../render/calendar/calendar-ics.ts';
import { calendarMarkdown } from '../../render/calendar/calendar-markdown.ts';
import { calendarTable } from '../../render/calendar/calendar-table.ts';
import { calendarText } from '../../render/calendar/calendar-text.ts';
import { logText } from '../../render/escape.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import { type Calendar, calendarOf } from '../../views/calendar/calendar.ts';
import { runCheck } from '../run-check.ts';
import { terminalFor } from '../terminal.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeOutput } from '../write-output.ts';

export const CALENDAR_FORMATS = ['text', 'markdown', 'ics', 'csv', 'json'] as const;

interface Flags extends ViewFlags {
  readonly format: (typeof CALENDAR_FORMATS)[number];
  readonly until?: string;
}

/** Nobody plans further ahead, and a review of every day would be written out for each of them. */
const FURTHEST = interval({ years: 100 });

/** `holdfast calendar`: every duty from today to a day. */
export async function calendarCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const { isms, settings } = await runCheck(paths, flags);
  const until = flags.until === undefined ? undefined : lastDay(flags.until, isms.today);
  const calendar = calendarOf(isms, { timezone: settings.timezone, soon: soonOf(settings), until });
  writeOutput(render(calendar, flags), flags.output);
  // These two have no place for it.
  if (flags.format === 'ics' || flags.format === 'csv')
    for (const note of calendar.notes) process.stderr.write(`note: ${logText(note)}\n`);
  return EXIT.clean;
}

/** A calendar that ends before today would leave out what is late, and look as if nothing were. */
function lastDay(given: string, today: PlainDate): PlainDate {
  const until = dayGiven('--until', given);
  if (until < today) {
    throw new ConfigError(`--until ${until} is before ${today}`, {
      hint: 'Name a day to come; `--today` moves the day from which the calendar looks ahead.',
    });
  }
  if (until > addInterval(today, FURTHEST)) {
    throw new ConfigError(`--until ${until} is more than a hundred years off`, { hint: 'Name a nearer day.' });
  }
  return until;
}

function render(calendar: Calendar, { format, output }: Flags): string {
  switch (format) {
    case 'text':
      return calendarText(calendar, terminalFor(output));
    case 'markdown':
      return calendarMarkdown(calendar);
    case 'ics':
      return calendarIcs(calendar);
    case 'csv':
      return renderCsv(calendarTable(calendar.duties));
    case 'json':
      return renderViewJson('calendar', calendar);
  }
}
