import { type Interval } from '../calendar/interval.js';
import { type PlainDate } from '../calendar/plain-date.js';
import type { Span } from '../model/position.js';
import type { AuditProgramme } from './types/audit-programme.js';
/** The time in which audits reach the whole ISMS, and how far it has run. */
export interface AuditCycle {
    readonly start: PlainDate;
    readonly end: PlainDate;
    /** Audits that the frequency asks for in all, and how many should have been held by now. */
    readonly periods: number;
    readonly periodsOver: number;
    /** Whether an audit that is held a period from now would come too late for the cycle. */
    readonly isLastPeriod: boolean;
    readonly at: Span;
}
/** The cycle of a programme that has begun; `undefined` where its days or its frequency cannot be read. */
export declare function cycleOf({ facts }: AuditProgramme, today: PlainDate, byDefault: Interval): AuditCycle | undefined;
