import { dayGiven } from '../../app/day-given.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { soonOf } from '../../engine/summarise.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { calendarIcs } from '../../render/calendar/calendar-ics.ts';
import { calendarMarkdown } from '../../render/calendar/calendar-markdown.ts';
import { calendarTable } from '../../render/calendar/calendar-table.ts';
import { calendarText } from '../../render/calendar/calendar-text.ts';
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

/** `holdfast calendar`: every duty from today to a day. */
export async function calendarCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const { isms, settings } = await runCheck(paths, flags);
  const until: PlainDate | undefined = flags.until === undefined ? undefined : dayGiven('--until', flags.until);
  if (until !== undefined && until < isms.today)
    throw new ConfigError(`--until: ${until} is before today, ${isms.today}`, {
      hint: 'A calendar looks ahead. Give a later day, or an earlier --today.',
    });
  const calendar = calendarOf(isms, { timezone: settings.timezone, soon: soonOf(settings), until });
  writeOutput(render(calendar, flags), flags.output);
  return EXIT.clean;
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
