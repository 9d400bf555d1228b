import type { SoaChange, SoaDifference } from '../../views/soa/soa-difference.js';
import { type TerminalStyle } from '../terminal-style.js';
/** What changed between two statements, for a person at a terminal: control by control. */
export declare function soaDifferenceText(difference: SoaDifference, style: TerminalStyle): string;
/** The changes of each control together. */
export declare function changesByControl({ changes }: Pick<SoaDifference, 'changes'>): readonly (readonly SoaChange[])[];
/** `3 controls changed, 90 did not: 1 decision, 2 evidence.` */
export declare function summaryOfDifference({ controls, unchanged, changes, }: Pick<SoaDifference, 'controls' | 'unchanged' | 'changes'>): string;
