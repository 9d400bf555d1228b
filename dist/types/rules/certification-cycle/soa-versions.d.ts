import type { PlainDate } from '../../calendar/plain-date.js';
import { type Version } from '../../documents/values/version.js';
import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { Draft } from '../define-rule.js';
type Mismatch = Pick<Draft, 'message' | 'fix' | 'severity' | 'grade' | 'needsIssue'>;
/** What is wrong with the version that a certificate prints, given the statements that are kept; `undefined` when it fits. */
export declare function soaMismatch(isms: Isms, printed: Version, decision: PlainDate): Mismatch | undefined;
/** The statements whose history may hold a printed version that no file holds. */
export declare function soasWithout(isms: Isms, printed: readonly Version[]): readonly Entry[];
export {};
