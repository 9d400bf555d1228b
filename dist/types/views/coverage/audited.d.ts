import { type PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
/** What one internal audit found out about a requirement. */
export interface AuditResult {
    /** The last day of the audit; `undefined` when it cannot be read. */
    readonly day: PlainDate | undefined;
    readonly report: string;
    readonly path: string;
    /** As the report writes it: `conform`, `minor`; `undefined` when the report only lists what was looked at. */
    readonly result: string | undefined;
    readonly inCycle: boolean;
}
/** The time in which audits should reach everything. */
export interface CoverageCycle {
    readonly from: PlainDate;
    readonly to: PlainDate;
    /** Where it comes from: the audit programme, the certificate, or nobody says and it is the last three years. */
    readonly source: 'programme' | 'certificate' | 'assumed';
    readonly name: string | undefined;
}
/** The cycle of the audit programme in charge, else that of the certificate, else the last three years. One that is over is none. */
export declare function coverageCycle(isms: Isms): CoverageCycle;
/** Results of every issued internal audit by requirement, the newest first; a report without tests counts by what it lists. */
export declare function auditResults(isms: Isms, { from }: CoverageCycle): ReadonlyMap<string, readonly AuditResult[]>;
/** What audits will look at: those that any programme in force plans, those under way, and those whose last day lies ahead. */
export declare function plannedIn(isms: Isms): ReadonlySet<string>;
/** What is not known of the cycle and of the audits, in sentences. */
export declare function auditNotes(isms: Isms, cycle: CoverageCycle): readonly string[];
