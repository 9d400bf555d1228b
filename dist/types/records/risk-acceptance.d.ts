import type { PlainDate } from '../calendar/plain-date.js';
import type { Owner } from '../documents/values/owner.js';
import type { Isms } from './isms.js';
import { type Method, type Risk } from './risk-method-on.js';
import { type Level } from './risk-scoring.js';
/**
 * Whether an acceptance counts on a day: dated, not before the assessment, not over, by somebody who worked there and had
 * the authority (6.1.3 f). `residual-risk-not-accepted` says what is wrong with one that does not.
 */
export declare function isAcceptanceValid(isms: Isms, record: Risk, day: PlainDate): boolean;
/** Whether it is certain that somebody was none of those who had to accept a risk; not when nobody is named. */
export declare function lacksAuthority(isms: Isms, by: Owner, owners: readonly Owner[], on: PlainDate): boolean;
/** Who would have to accept a risk, and why. */
export interface Authority {
    readonly level: Level | undefined;
    readonly owners: readonly Owner[];
}
/**
 * Above the threshold only whoever the method names for the level, or for a higher one; up to it the owner of the risk as
 * well (6.1.3 f). Empty when nobody is named.
 */
export declare function authorityOver({ scoring }: Method, record: Risk): Authority;
