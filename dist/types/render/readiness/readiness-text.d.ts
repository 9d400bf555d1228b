import type { Readiness } from '../../views/readiness/readiness.js';
import { type TerminalStyle } from '../terminal-style.js';
/** The list of gaps for a person at a terminal: asks with gaps first, then what answers the others. */
export declare function readinessText(view: Readiness, style: TerminalStyle): string;
