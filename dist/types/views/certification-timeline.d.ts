import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
export type TimelineLane = 'certificate' | 'external-audit' | 'internal-audit' | 'management-review';
/** Something on the way from one certificate to the next. Both days count. */
export interface TimelineItem {
    readonly lane: TimelineLane;
    readonly name: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    /** `running`: a certificate that is valid; `due`: nobody has planned it, and this is the last day for it. */
    readonly state: 'held' | 'planned' | 'due' | 'running' | 'over';
    readonly path: string;
}
/** The three years of a certificate with all that keeps it (ISO/IEC 17021-1, 9.1.3). */
export interface CertificationTimeline {
    /** The first and the last day of all. */
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly items: readonly TimelineItem[];
}
/** Items by lane, then by day. A day that is missing or cannot be read leaves its item out: rules tell of it. */
export declare function certificationTimeline(isms: Isms): CertificationTimeline;
