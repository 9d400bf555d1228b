import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
/** Where documents can be linked to; without it paths are shown and not linked. */
export interface LinkTarget {
    /** `https://github.com/acme/policies` (or the host of a GitHub Enterprise Server). */
    readonly repositoryUrl: string;
    /** Commit that the links show. */
    readonly commit: string;
    /** The checked folder in the repository: `''` or `folder/`. */
    readonly prefix: string;
}
export interface MarkdownOptions {
    readonly link: LinkTarget | undefined;
    /** Most characters of the whole; the last sections give way first, and say how much they hold back. */
    readonly maxChars: number;
    /** Where the whole report is, for the line that says what was left out. */
    readonly whereTheRestIs: string;
}
/** The report as a page of Markdown: for the comment, the job summary and `--format markdown`. */
export declare function renderMarkdown(report: Report, options: MarkdownOptions): string;
/** One line that says all is well, on which day, and what comes next. */
export declare function allClear(report: Report): string;
/** The line of a document at its commit. */
export declare function documentUrl(finding: Finding, link: LinkTarget | undefined): string | undefined;
