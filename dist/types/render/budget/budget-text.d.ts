import type { Budget } from '../../views/budget/budget.js';
import { type TerminalStyle } from '../terminal-style.js';
/** The budget for a person at a terminal: by year what is not paid for, then plan against actual. */
export declare function budgetText(view: Budget, style: TerminalStyle): string;
