import type { Evidence } from '../../views/evidence/evidence.js';
import type { Page } from './page.js';
/** What changed within the period, by what auditors ask for. */
export declare function changesPage(evidence: Evidence): Page;
