import { soonOf } from '../../engine/summarise.ts';
import { EXIT } from '../../model/errors.ts';
import { findingsTable } from '../../render/report/findings-table.ts';
import { reportHtml } from '../../render/report/report-html.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import { VERSION } from '../../version.ts';
import { type ReportPage, reportPage } from '../../views/report/report-page.ts';
import { type CheckedWorkspace, runCheck } from '../run-check.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeOutput } from '../write-output.ts';

export const REPORT_FORMATS = ['html', 'json', 'csv'] as const;

interface Flags extends ViewFlags {
  readonly format: (typeof REPORT_FORMATS)[number];
}

/** `holdfast report`: the report for leadership and the auditor, as one HTML file. */
export async function reportCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const checked = await runCheck(paths, flags);
  const { isms, report, settings } = checked;
  const { timezone, kpis } = settings;
  const page = reportPage(isms, report, { timezone, kpis, soon: soonOf(settings) });
  writeOutput(render(page, checked, flags), flags.output);
  return EXIT.clean;
}

function render(page: ReportPage, { isms }: CheckedWorkspace, { format }: Flags): string {
  switch (format) {
    case 'html': {
      const bodies = new Map(isms.documents.map((one) => [one.path, one]));
      const markdownOf = (path: string): string | undefined => {
        const document = bodies.get(path);
        return document?.text.slice(document.bodyStart);
      };
      return reportHtml(page, { markdownOf, version: VERSION });
    }
    case 'json':
      return renderViewJson('report-page', page);
    case 'csv':
      return renderCsv(findingsTable(page.findings));
  }
}
