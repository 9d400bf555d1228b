import type { Evidence } from '../../views/evidence/evidence.js';
import type { Page } from './page.js';
/** Audits, management reviews and nonconformities of the period, each on a page. */
export declare function trailPages(evidence: Evidence): readonly Page[];
