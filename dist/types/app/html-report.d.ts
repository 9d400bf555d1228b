import type { Git } from '../ports/git.js';
import { type ReportPage } from '../views/report/report-page.js';
import type { Checked } from './check.js';
/** All that the report shows, its figures with the records of the days that they are about. */
export declare function reportPageOf(checked: Checked, git: Pick<Git, 'tree'> | undefined): Promise<ReportPage>;
/** The report as one HTML file, with the bodies of the documents. */
export declare function htmlReport(page: ReportPage, { isms }: Pick<Checked, 'isms'>): string;
