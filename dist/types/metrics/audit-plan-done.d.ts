import { type PlainDate } from '../calendar/plain-date.js';
import type { Exclusion, Figure } from './figure.js';
import { type Period } from './period.js';
/** An audit of the programme that was not cancelled with approval. */
export interface AuditPlanned {
    readonly plannedTo: PlainDate | undefined;
    /** The day on which its report was issued; `undefined` while there is none. */
    readonly issued: PlainDate | undefined;
}
/** The share of audits planned for the period whose report was there within 30 days (9.2.2). */
export declare function auditPlanDone(audits: readonly AuditPlanned[], period: Period, today: PlainDate, excluded?: readonly Exclusion[]): Figure;
