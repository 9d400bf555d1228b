import type { Coverage } from '../../views/coverage/coverage.js';
import { type TerminalStyle } from '../terminal-style.js';
/** The coverage for a person at a terminal: what nobody ever audited, then group by group. */
export declare function coverageText(view: Coverage, style: TerminalStyle): string;
