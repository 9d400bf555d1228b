import { soonOf } from '../engine/summarise.ts';
import type { Git } from '../ports/git.ts';
import { reportHtml } from '../render/report/report-html.ts';
import { VERSION } from '../version.ts';
import { defaultPeriod } from '../views/kpis/kpi-periods.ts';
import { type ReportPage, reportPage } from '../views/report/report-page.ts';
import type { Checked } from './check.ts';
import { kpis } from './kpis.ts';

/**
 * All that the report shows, its figures with the records of the days that they are about. Of documents that only a few may
 * see, front matter and body are kept back, unless they are asked for.
 */
export async function reportPageOf(
  checked: Checked,
  git: Pick<Git, 'tree'> | undefined,
  { includeRestricted = false }: { readonly includeRestricted?: boolean | undefined } = {},
): Promise<ReportPage> {
  const { isms, report, settings } = checked;
  return reportPage(isms, report, {
    timezone: settings.timezone,
    soon: soonOf(settings),
    kpis: await kpis(checked, git, { ...defaultPeriod(isms.today), by: 'quarter' }),
    includeRestricted,
  });
}

/** The report as one HTML file, with the bodies of the documents. */
export function htmlReport(page: ReportPage, { isms }: Pick<Checked, 'isms'>): string {
  const documents = new Map(isms.documents.map((one) => [one.path, one]));
  const markdownOf = (path: string): string | undefined => {
    const document = documents.get(path);
    return document?.text.slice(document.bodyStart);
  };
  return reportHtml(page, { markdownOf, version: VERSION });
}
