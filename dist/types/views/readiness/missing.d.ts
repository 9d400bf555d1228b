import { type PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
import type { Ask } from './asks.js';
/** The time of which an auditor wants to see something. */
export interface AuditPeriod {
    /** The day after which it begins. */
    readonly since: PlainDate;
    /** Whether that is the last day of the external audit before; otherwise it is a year ago. */
    readonly isLastAudit: boolean;
    /** The day of the audit; `undefined` while nobody knows it. */
    readonly until: PlainDate | undefined;
}
/** A document or record that an ask wants and that is not there. */
export interface Missing {
    /** `none`: there is none at all; `drafts`: none is in force; `since`: none of the time; `unread`: one may be, and cannot be read. */
    readonly kind: 'none' | 'drafts' | 'since' | 'unread';
    readonly type: string;
    readonly message: string;
    /** The day by which a duty brings one before the audit; then nothing is missing yet. */
    readonly comes: PlainDate | undefined;
    /** Whether it counts as a gap: not when it is still to come, nor when there may truly be none. */
    readonly isGap: boolean;
}
/** What an ask wants and does not find. */
export declare function missingFor(ask: Ask, isms: Isms, period: AuditPeriod): readonly Missing[];
