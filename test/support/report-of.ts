import type { Checked, CheckOptions } from '../../src/app/check.ts';
import { htmlReport, reportPageOf } from '../../src/app/html-report.ts';
import type { ReportPage } from '../../src/views/report/report-page.ts';
import { checked, checkedFolder } from './checked.ts';

/** A report as the command line makes it: its data, and the page. */
export interface MadeReport {
  readonly page: ReportPage;
  readonly html: string;
}

/** The report on files that exist only here. */
export async function reportOfFiles(
  files: Readonly<Record<string, string>>,
  options: CheckOptions,
): Promise<MadeReport> {
  return reportOf(await checked(files, options));
}

/** The report on a folder on disk. */
export async function reportOfFolder(root: string, options: CheckOptions): Promise<MadeReport> {
  return reportOf(await checkedFolder(root, options));
}

async function reportOf(made: Checked): Promise<MadeReport> {
  const page = await reportPageOf(made, undefined);
  return { page, html: htmlReport(page, made) };
}
