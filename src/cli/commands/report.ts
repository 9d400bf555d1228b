import { htmlReport, reportPageOf } from '../../app/html-report.ts';
import { EXIT } from '../../model/errors.ts';
import { findingsTable } from '../../render/report/findings-table.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import type { ReportPage } from '../../views/report/report-page.ts';
import { type CheckedWorkspace, runCheck } from '../run-check.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeOutput } from '../write-output.ts';

export const REPORT_FORMATS = ['html', 'json', 'csv'] as const;

interface Flags extends ViewFlags {
  readonly format: (typeof REPORT_FORMATS)[number];
  readonly includeRestricted?: boolean;
}

/** `holdfast report`: the report for leadership and the auditor, as one HTML file. */
export async function reportCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const checked = await runCheck(paths, flags);
  const page = await reportPageOf(checked, checked.git, { includeRestricted: flags.includeRestricted });
  writeOutput(render(page, checked, flags), flags.output);
  return EXIT.clean;
}

function render(page: ReportPage, checked: CheckedWorkspace, { format }: Flags): string {
  switch (format) {
    case 'html':
      return htmlReport(page, checked);
    case 'json':
      return renderViewJson('report-page', page);
    case 'csv':
      return renderCsv(findingsTable(page.findings));
  }
}
