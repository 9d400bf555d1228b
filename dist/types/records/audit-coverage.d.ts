import type { PlainDate } from '../calendar/plain-date.js';
import type { Theme } from '../frameworks/iso27001/control.js';
import { type AuditReport } from './audit-tests.js';
import type { Isms } from './isms.js';
import { type AuditProgramme } from './types/audit-programme.js';
/** What audits have looked at since some day, and what they will look at. */
export interface Coverage {
    /** Clause or control to the day on which the last audit that tested it ended. */
    readonly tested: ReadonlyMap<string, PlainDate>;
    /** Clauses and controls of audits that are planned or under way. */
    readonly planned: ReadonlySet<string>;
}
export declare const ALL_CLAUSES: readonly string[];
/**
 * What was tested counts from reports that were issued; what is only being written counts as planned. With a last day, what
 * ended or was issued after it does not count as tested.
 */
export declare function coverageSince(isms: Isms, programme: AuditProgramme, start: PlainDate, until?: PlainDate): Coverage;
/** Issued reports of audits that ended between two days, and were issued by the last; both count. */
export declare function reportsBetween(isms: Isms, start: PlainDate, until: PlainDate): readonly {
    readonly report: AuditReport;
    readonly ended: PlainDate;
}[];
/** Clauses and controls of audits that these programmes plan, and of those that are under way. */
export declare function plannedScope(isms: Isms, programmes: readonly AuditProgramme[]): ReadonlySet<string>;
/** Reports of internal audits that were issued: only these say what was found. */
export declare function issuedReports(isms: Isms): readonly AuditReport[];
/**
 * What an audit looked at, and what it found as its report writes it. A report without a single test is taken by the clauses
 * and controls that it names, with no result: that its tests are missing is said elsewhere.
 */
export declare function lookedAt(report: AuditReport): readonly {
    readonly ref: string;
    readonly result: string | undefined;
}[];
/** The clauses and controls that an audit names, planned or held. */
export declare function scopeOf({ clauses, controls }: Pick<AuditReport['facts'], 'clauses' | 'controls'>): readonly string[];
/** Controls that the statement of applicability in force calls applicable; `undefined` where there is none. */
export declare function applicableControls(isms: Isms): readonly string[] | undefined;
/** The themes of Annex A with a control that applies, each with these controls. */
export declare function themesOf(applicable: readonly string[] | undefined): ReadonlyMap<Theme, readonly string[]>;
