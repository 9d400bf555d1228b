import type { Owner } from '../documents/values/owner.js';
import type { Span } from '../model/position.js';
import type { RecordOf } from './record-of.js';
import type { auditReport } from './types/audit-report.js';
export type AuditReport = RecordOf<typeof auditReport.fields>;
/** One thing that an audit looked at, from the front matter or from a table of the report. */
export interface AuditTest extends Span {
    /** Clauses without the letter of an item, controls, and ids of anything else. */
    readonly refs: readonly string[];
    readonly evidence: readonly string[];
    /** What was done and what was seen. */
    readonly text: string;
    /** Whether it was really looked at. */
    readonly isDone: boolean;
    /** What came of it, as it is written: `conform`, `One minor`. */
    readonly result: string | undefined;
    /** Who looked, where the report says so. */
    readonly auditor: Owner | undefined;
}
/** The tests of a report: `tests` of its front matter, else the rows of tables with a column for what and one for the result. */
export declare function testsOf(report: AuditReport): readonly AuditTest[];
/**
 * The clauses and controls that a reference names; ids of anything else as they are. A number that both have (`5.2`) is a
 * clause, unless it says that it is of Annex A.
 */
export declare function requirementsIn(text?: string): readonly string[];
/** `9.3.2.c` is tested where `9.3.2` is. */
export declare function clauseOf(id: string): string;
