import type { Report } from '../model/report.js';
/**
 * What a reader would call the same report: the findings with their standing, place, title, owner and due date. The day
 * and the count of days are left out, so that a comment is not rewritten every morning for nothing.
 */
export declare function reportDigest(report: Report): string;
export declare function shortHash(text: string, digits?: number): string;
