import type { Coverage } from '../../views/coverage/coverage.js';
/** The coverage as a page: what nobody ever audited, counts by group, then each group with what stands beside each requirement. */
export declare function coverageMarkdown(view: Coverage): string;
