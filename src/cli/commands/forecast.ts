import { forecast } from '../../app/forecast.ts';
import { EXIT } from '../../model/errors.ts';
import { forecastMarkdown } from '../../render/forecast/forecast-markdown.ts';
import { forecastTable } from '../../render/forecast/forecast-table.ts';
import { forecastText } from '../../render/forecast/forecast-text.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import type { Forecast } from '../../views/forecast/forecast.ts';
import { checkRequest } from '../run-check.ts';
import { terminalFor } from '../terminal.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeOutput } from '../write-output.ts';

interface Flags extends ViewFlags {
  readonly format: 'text' | 'markdown' | 'csv' | 'json';
}

/** `holdfast forecast WHEN`: what will be wrong on a day if nobody acts. */
export async function forecastCommand(when: string, paths: readonly string[], flags: Flags): Promise<number> {
  const { ports, options } = checkRequest(paths, flags);
  writeOutput(render(await forecast(ports, options, when), flags), flags.output);
  return EXIT.clean;
}

function render(view: Forecast, { format, output }: Flags): string {
  switch (format) {
    case 'text':
      return forecastText(view, terminalFor(output));
    case 'markdown':
      return forecastMarkdown(view);
    case 'csv':
      return renderCsv(forecastTable(view.items));
    case 'json':
      return renderViewJson('forecast', view);
  }
}
