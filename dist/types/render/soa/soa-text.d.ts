import type { StatementOfApplicability } from '../../views/soa/statement.js';
import { type TerminalStyle } from '../terminal-style.js';
/** The statement for a person at a terminal: totals, what is wrong, then every control in a line. */
export declare function soaText(statement: StatementOfApplicability, style: TerminalStyle): string;
