import { type PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
import type { Obligation } from '../records/obligation.js';
/** What a certification body comes for; each asks for other things. */
export type AuditPurpose = 'stage-1' | 'stage-2' | 'surveillance' | 'recertification' | 'transition' | 'special';
export declare const AUDIT_PURPOSES: readonly ["stage-1", "stage-2", "surveillance", "recertification", "transition", "special"];
/** The next audit by the certification body. */
export interface NextAudit {
    /** `Second surveillance audit`. */
    readonly name: string;
    readonly purpose: AuditPurpose;
    /** Its first day, or the last day for it while nobody has planned it. */
    readonly day: PlainDate;
    /** Days from today; negative when the day has passed and nobody has recorded that it was held. */
    readonly days: number;
    readonly isPlanned: boolean;
    /** The certificate, by its id. */
    readonly certificate: string;
    readonly path: string;
    /** The last day of the external audit before it; `undefined` when there was none. */
    readonly previous: PlainDate | undefined;
}
/**
 * The external audit of the ISMS that comes next: the one that is planned first, else the one whose last day comes first.
 * Certificates to other standards have audits of their own, which ask for other things. It comes also for a management system
 * that is still a draft and owes nothing else yet.
 */
export declare function nextAudit(isms: Isms): NextAudit | undefined;
/** Certificates whose next audit cannot be told from their days: one of an audit that is planned cannot be read. */
export declare function unclearAudits(isms: Isms): readonly Obligation[];
