import { type AuditReport } from '../../records/audit-tests.js';
import type { Isms } from '../../records/isms.js';
import type { RecordOf } from '../../records/record-of.js';
import { nonconformity } from '../../records/types/nonconformity.js';
export type Finding = (AuditReport['facts']['findings'] & {
    readonly state: 'given';
})['value'][number];
type Nonconformity = RecordOf<typeof nonconformity.fields>;
/** A major or minor finding of a report, and what became of it. */
export interface Match {
    readonly finding: Finding;
    readonly found: Nonconformity | undefined;
    /** The id that the finding names, of a record of whatever type. */
    readonly id: string | undefined;
}
/** Findings that need a nonconformity. An id that leads nowhere or cannot be read is the finding of another rule. */
export declare function matchesOf(isms: Isms, report: AuditReport): readonly Match[];
/** What the nonconformity says otherwise than the finding, as the rest of a sentence. */
export declare function differencesOf(report: AuditReport, finding: Finding, { facts }: Nonconformity): readonly string[];
export {};
