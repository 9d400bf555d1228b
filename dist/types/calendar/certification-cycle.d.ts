import { type Interval } from './interval.js';
import { type PlainDate } from './plain-date.js';
/** The first surveillance audit ends at most this long after the first decision (ISO/IEC 17021-1, 9.1.3.3). */
export declare const FIRST_SURVEILLANCE_WITHIN: Interval;
/** By then bodies expect the second one; the standard itself asks for one in each calendar year only. */
export declare const SECOND_SURVEILLANCE_WITHIN: Interval;
/** One cycle of a certificate, from its decision to its last valid day. An audit counts by its last day. */
export interface CertificationCycle {
    readonly decision: PlainDate;
    /** The last valid day, as the certificate says: it is never worked out. */
    readonly expiry: PlainDate;
    /** Whether it follows the first decision ever: the first surveillance audit of later cycles has no limit of its own. */
    readonly isFirst: boolean;
    /** Surveillance audits that were held. */
    readonly held: readonly PlainDate[];
    /** Surveillance audits that are planned, or were and are not recorded as held. */
    readonly planned: readonly PlainDate[];
    /** Audits by which the body says that it made up for a surveillance audit. */
    readonly instead: readonly PlainDate[];
    /** The recertification audit, held or planned. */
    readonly recertification: PlainDate | undefined;
}
/** Where surveillance is missing, was late, or is planned too late. */
export type SurveillanceGap = {
    readonly kind: 'first-late';
    readonly limit: PlainDate;
    readonly held?: PlainDate;
    readonly planned?: PlainDate | undefined;
} | {
    readonly kind: 'year-missed';
    readonly year: number;
    readonly planned: PlainDate | undefined;
} | {
    readonly kind: 'second-late';
    readonly limit: PlainDate;
    readonly planned: PlainDate | undefined;
};
interface SurveillanceLimits {
    readonly first: Interval;
    readonly second: Interval;
}
/** The calendar years that need a surveillance audit: those between the decision and the recertification audit. */
export declare function surveillanceYears({ decision, expiry, recertification }: CertificationCycle): readonly number[];
/** What is wrong with the surveillance of a cycle. A limit that falls on today can still be met. */
export declare function surveillanceGaps(cycle: CertificationCycle, today: PlainDate, limits?: SurveillanceLimits): readonly SurveillanceGap[];
/** A surveillance audit that is neither held nor planned by the last day for it. */
export interface SurveillanceDeadline {
    readonly by: PlainDate;
    /** Absent for the first one of the first cycle, which counts from the decision. */
    readonly year: number | undefined;
}
export declare function surveillanceDeadlines(cycle: CertificationCycle): readonly SurveillanceDeadline[];
/** The days of a recertification, done or planned; each has to come before the certificate ends (9.6.3.2). */
export interface Recertification {
    readonly expiry: PlainDate;
    readonly audit?: PlainDate | undefined;
    readonly majorsClosed?: PlainDate | undefined;
    readonly decision?: PlainDate | undefined;
}
export type RecertificationTiming = {
    readonly state: 'in-time';
}
/** In time, with fewer days left between audit and expiry than findings and decision take. */
 | {
    readonly state: 'tight';
    readonly daysLeft: number;
} | {
    readonly state: 'too-late';
    readonly late: readonly ('audit' | 'majorsClosed' | 'decision')[];
};
export declare function recertificationTiming(days: Recertification, buffer: Interval): RecertificationTiming;
/** The first day of the cycle that follows when the decision comes in time: the one after the last valid day. */
export declare function nextCycleStart(expiry: PlainDate): PlainDate;
/**
 * How a certificate stands: its last valid day is in. After it the body can restore it for some time; then at least a
 * stage 2 audit is needed (9.6.3.2.5).
 */
export declare function certificateStanding(expiry: PlainDate, today: PlainDate, restoreWithin: Interval): {
    readonly state: 'valid' | 'restorable' | 'lapsed';
    readonly restorableUntil: PlainDate;
};
/** Whether the edition of 2013 has ended. */
export declare function hasEdition2013Ended(today: PlainDate): boolean;
/** 31 December. */
export declare function lastDayOf(year: number): PlainDate;
export {};
