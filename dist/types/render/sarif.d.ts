import type { Report } from '../model/report.js';
export interface SarifOptions {
    readonly version: string;
    /** The checked folder in the repository: `''` or `folder/`. */
    readonly prefix: string;
}
/** The report for code scanning: SARIF 2.1.0 (OASIS), within GitHub's limits, worst first. */
export declare function renderSarif(report: Report, options: SarifOptions): string;
