import type { Git } from '../ports/git.js';
import { type ReportPage } from '../views/report/report-page.js';
import type { Checked } from './check.js';
/**
 * All that the report shows, its figures with the records of the days that they are about. Of documents that only a few may
 * see, front matter and body are kept back, unless they are asked for.
 */
export declare function reportPageOf(checked: Checked, git: Pick<Git, 'tree'> | undefined, { includeRestricted }?: {
    readonly includeRestricted?: boolean | undefined;
}): Promise<ReportPage>;
/** The report as one HTML file, with the bodies of the documents. */
export declare function htmlReport(page: ReportPage, { isms }: Pick<Checked, 'isms'>): string;
