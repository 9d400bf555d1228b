import type { Checked, CheckOptions } from '../../src/app/check.ts';
import { soonOf } from '../../src/engine/summarise.ts';
import { reportHtml } from '../../src/render/report/report-html.ts';
import { type ReportPage, reportPage } from '../../src/views/report/report-page.ts';
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

function reportOf({ isms, report, settings }: Checked): MadeReport {
  const { timezone, kpis } = settings;
  const page = reportPage(isms, report, { timezone, kpis, soon: soonOf(settings) });
  const documents = new Map(isms.documents.map((one) => [one.path, one]));
  const markdownOf = (path: string): string | undefined => {
    const document = documents.get(path);
    return document?.text.slice(document.bodyStart);
  };
  return { page, html: reportHtml(page, { markdownOf, version: '1.2.3' }) };
}
