import type { VNode } from 'preact';
import type { RiskMatrix } from '../../../views/risk-matrix.js';
/** Risks by likelihood and impact: as they would be with nothing done, and as they are left. */
export declare function risksPart(matrix: RiskMatrix): VNode;
