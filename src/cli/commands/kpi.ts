import { dayGiven } from '../../app/day-given.ts';
import { kpis } from '../../app/kpis.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { logText } from '../../render/escape.ts';
import { kpiMarkdown } from '../../render/kpis/kpi-markdown.ts';
import { kpiTable } from '../../render/kpis/kpi-table.ts';
import { kpiText } from '../../render/kpis/kpi-text.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import { defaultPeriod, type KpiStep } from '../../views/kpis/kpi-periods.ts';
import type { Kpis } from '../../views/kpis/kpis.ts';
import { runCheck } from '../run-check.ts';
import { terminalFor } from '../terminal.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeOutput } from '../write-output.ts';

interface Flags extends ViewFlags {
  readonly format: 'text' | 'markdown' | 'csv' | 'json';
  readonly by: KpiStep;
  readonly from?: string;
  readonly to?: string;
}

/** `holdfast kpi`: every key performance indicator over a period, and month by month or quarter by quarter. */
export async function kpiCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const checked = await runCheck(paths, flags);
  const period = periodOf(flags, checked.isms.today);
  const view = await kpis(checked, checked.git, { ...period, by: flags.by });
  writeOutput(render(view, flags), flags.output);
  // A table has no place for it.
  if (flags.format === 'csv') for (const note of view.notes) process.stderr.write(`note: ${logText(note)}\n`);
  return EXIT.clean;
}

function periodOf({ by, from, to }: Flags, today: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  const last = to === undefined ? today : dayGiven('--to', to);
  const first = from === undefined ? defaultPeriod(last, by).from : dayGiven('--from', from);
  if (first > last) {
    throw new ConfigError(`--from ${first} is after ${last}`, { hint: 'The period ends today when --to is left out.' });
  }
  return { from: first, to: last };
}

function render(view: Kpis, { format, output }: Flags): string {
  switch (format) {
    case 'text':
      return kpiText(view, terminalFor(output));
    case 'markdown':
      return kpiMarkdown(view);
    case 'csv':
      return renderCsv(kpiTable(view));
    case 'json':
      return renderViewJson('kpis', view);
  }
}
