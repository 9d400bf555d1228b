import type { PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
/** An audit that was held, runs or is planned. */
export interface Audit {
    /** `internal audit IA-2026-01`, `surveillance 2 audit`. */
    readonly name: string;
    readonly start: PlainDate;
    readonly end: PlainDate;
}
/** Internal and external audits, by their first day. One that was planned and of which nothing came is none. */
export declare function allAudits(isms: Isms): readonly Audit[];
/**
 * The audit at which what was detected on a day has to be closed: the next one after that at which it was found, or after
 * the first one that followed. What turned up just before an audit has until the audit after it.
 */
export declare function auditToCloseBefore(audits: readonly Audit[], detected: PlainDate): Audit | undefined;
