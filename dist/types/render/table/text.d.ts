import { type TerminalStyle } from '../terminal-style.js';
import { type Table } from './table.js';
/** A table for a terminal: columns as wide as what they hold, the widest ones cut until a line fits. */
export declare function renderTableText(table: Table, style: TerminalStyle, indent?: string): string;
