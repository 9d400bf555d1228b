import type { Report } from '../model/report.js';
/**
 * Workflow commands that put the findings beside the lines of a pull request: what it introduced first, ten of each
 * level, and a last line that says how many were left out. `prefix` is the checked folder in the repository.
 */
export declare function renderAnnotations(report: Report, prefix: string): string;
