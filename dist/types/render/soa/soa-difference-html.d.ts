import type { SoaDifference } from '../../views/soa/soa-difference.js';
/** What changed between two statements, as a page of HTML that stands for itself. */
export declare function soaDifferenceHtml(difference: SoaDifference): string;
