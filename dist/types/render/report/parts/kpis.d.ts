import type { VNode } from 'preact';
import type { Kpis } from '../../../views/kpis/kpis.js';
/** Figures against their targets: those that leadership is shown first, then the others. */
export declare function kpisPart(view: Kpis): VNode;
