import type { KpiRow, Kpis } from '../../views/kpis/kpis.js';
import { type TerminalStyle } from '../terminal-style.js';
/** The KPIs for a person at a terminal: what leadership looks at first, then the others, then what asks for an action. */
export declare function kpiText(view: Kpis, style: TerminalStyle): string;
/** What a reader must know beside the value of the whole period. */
export declare function notesOf(rows: readonly KpiRow[]): readonly string[];
export declare function sumOf(rows: readonly KpiRow[]): string;
