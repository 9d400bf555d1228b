import type { Report } from '../../model/report.js';
import type { Isms } from '../../records/isms.js';
import type { Calendar } from '../calendar/calendar.js';
import type { CalendarDuty } from '../calendar/calendar-duty.js';
import { type HeldCertificate } from '../certificates.js';
import { type NextAudit } from '../next-audit.js';
import type { OwnerList } from '../owners.js';
/** What stands in the way of an audit in one area. */
export interface AreaCount {
    readonly area: string;
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
}
/** Somebody with something that is late. */
export interface LateOwner {
    readonly owner: string | undefined;
    readonly people: readonly string[];
    readonly late: number;
    /** The duty that is late longest. */
    readonly worst: CalendarDuty;
}
/** The first screen: can we face the auditor, what do we do this week, who is late. */
export interface Overview {
    /** What the certificate, else the scope of the management system says that it covers. */
    readonly scope: string | undefined;
    readonly audit: NextAudit | undefined;
    /** Whichever ends first comes first. */
    readonly certificates: readonly HeldCertificate[];
    /** By errors, then warnings; areas without findings are left out. */
    readonly areas: readonly AreaCount[];
    /** Duties without those that repeat: late, due within 7 days (today included), and within 30. */
    readonly late: readonly CalendarDuty[];
    readonly week: readonly CalendarDuty[];
    readonly month: readonly CalendarDuty[];
    /** The first duty after that, so that an empty list still says what comes. */
    readonly next: CalendarDuty | undefined;
    /** How many duties fall due from today until the day before the audit; `undefined` without an audit. */
    readonly beforeAudit: number | undefined;
    readonly lateOwners: readonly LateOwner[];
}
export declare function overviewOf(isms: Isms, report: Report, calendar: Calendar, owners: readonly OwnerList[]): Overview;
