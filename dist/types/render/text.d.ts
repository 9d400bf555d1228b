import type { Report } from '../model/report.js';
export interface TextOptions {
    readonly colour: boolean;
    /** Whether the terminal shows links (OSC 8). */
    readonly hyperlinks: boolean;
    /** Columns of the terminal. */
    readonly width: number;
    /** Only the summary. */
    readonly quiet: boolean;
}
/** The report for a person at a terminal: by document, worst first, each with its line, its cause and what to do. */
export declare function renderText(report: Report, options: TextOptions): string;
