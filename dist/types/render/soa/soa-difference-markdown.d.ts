import type { SoaDifference } from '../../views/soa/soa-difference.js';
/** What changed between two statements, as a page. */
export declare function soaDifferenceMarkdown(difference: SoaDifference): string;
