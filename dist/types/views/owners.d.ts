import type { Interval } from '../calendar/interval.js';
import { type Owner } from '../documents/values/owner.js';
import type { Report } from '../model/report.js';
import type { Severity } from '../model/severity.js';
import type { Isms } from '../records/isms.js';
import { type CalendarDuty, type UnscheduledDuty } from './calendar/calendar-duty.js';
/** What somebody answers for. */
export interface OwnedDocument {
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly type: string | undefined;
    readonly status: string | undefined;
}
/** A finding on something that somebody answers for. */
export interface OwnedFinding {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly fix: string;
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly line: number;
    readonly due: string | undefined;
    readonly tolerated: boolean;
    readonly fingerprint: string;
}
/** One owner as documents write it, the people behind it today, and all that it answers for. */
export interface OwnerList {
    /** `role:it-lead`; `undefined` for what has no owner. */
    readonly owner: string | undefined;
    /** Names of the people whom it means today. */
    readonly people: readonly string[];
    /** `unverified`: a form that no record confirms; `undefined` for nobody. */
    readonly standing: 'present' | 'left' | 'vacant' | 'unknown' | 'unverified' | undefined;
    readonly documents: readonly OwnedDocument[];
    /** Open duties, the ones that are late first; then by day. */
    readonly duties: readonly CalendarDuty[];
    readonly unscheduled: readonly UnscheduledDuty[];
    readonly findings: readonly OwnedFinding[];
    readonly late: number;
    /** Due within the window that counts as soon, today included. */
    readonly soon: number;
}
/**
 * Everybody who answers for something, whoever is most late first; nobody comes first of all, because what has no owner
 * is done by none. What two owners share stands with both.
 */
export declare function ownerLists(isms: Isms, report: Report, soon: Interval): readonly OwnerList[];
/** The single owners behind a joined text such as `role:it-lead, @dana`. What cannot be read stands as it is. */
export declare function ownersNamed(text: string | undefined): readonly Owner[];
