import type { Verification } from '../../views/evidence/verification.js';
import { type TerminalStyle } from '../terminal-style.js';
/** What came out of verifying a pack, for a terminal. */
export declare function verificationText(at: string, verification: Verification, style: TerminalStyle): string;
