import { soonOf } from '../engine/summarise.ts';
import { calendarTable } from '../render/calendar/calendar-table.ts';
import type { PackPart } from '../render/evidence/pack-files.ts';
import { renderJson } from '../render/json.ts';
import { renderSarif } from '../render/sarif.ts';
import { renderCsv } from '../render/table/csv.ts';
import { VERSION } from '../version.ts';
import { calendarOf } from '../views/calendar/calendar.ts';
import type { Redaction } from '../views/evidence/redaction.ts';
import type { Checked } from './check.ts';

/** What else there is to know of the management system on the last day of the period, each view a file of the pack. */
export function evidenceViews(
  { isms, settings, report }: Pick<Checked, 'isms' | 'settings' | 'report'>,
  prefix: string,
  redacted: Redaction['data'],
): readonly PackPart[] {
  const calendar = calendarOf(isms, { timezone: settings.timezone, soon: soonOf(settings) });
  const told = redacted(report);
  return [
    {
      path: 'calendar.csv',
      content: renderCsv(calendarTable(redacted(calendar.duties))),
      says: 'Calendar: everything that falls due',
    },
    { path: 'findings.json', content: renderJson(told), says: 'Findings on the last day' },
    {
      path: 'findings.sarif',
      content: renderSarif(told, { version: VERSION, prefix }),
      says: 'The same findings, for tools that read SARIF',
    },
  ];
}
