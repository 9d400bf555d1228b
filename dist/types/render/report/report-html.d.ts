import type { ReportPage } from '../../views/report/report-page.js';
export interface ReportHtmlOptions {
    /** The Markdown of a document's body; `undefined` for one that is not there. */
    readonly markdownOf: (path: string) => string | undefined;
    /** What made the report: `0.1.0`. */
    readonly version: string;
    readonly bodiesMaxChars?: number | undefined;
}
/**
 * The report as one HTML file that needs nothing else: it loads nothing, runs nothing but its own script, and works from a
 * disk. The same page gives the same bytes.
 */
export declare function reportHtml(page: ReportPage, options: ReportHtmlOptions): string;
