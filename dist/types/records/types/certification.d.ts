import { type CertificationCycle } from '../../calendar/certification-cycle.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import { type Fact } from '../../model/fact.js';
import type { Row } from '../fields/field.js';
import type { Inventory } from '../inventory.js';
import { type RecordOf } from '../record-of.js';
declare const AUDIT_NAMES: {
    readonly 'stage-1': 'Stage 1 audit';
    readonly 'stage-2': 'Stage 2 audit';
    readonly 'surveillance-1': 'First surveillance audit';
    readonly 'surveillance-2': 'Second surveillance audit';
    readonly recertification: 'Recertification audit';
    readonly transition: 'Transition audit';
    readonly special: 'Special audit';
    readonly 'scope-extension': 'Audit of the extension of the scope';
};
type AuditKind = keyof typeof AUDIT_NAMES;
declare const auditFields: {
    kind: import("../fields/field.ts").Field<"recertification" | "scope-extension" | "special" | "stage-1" | "stage-2" | "surveillance-1" | "surveillance-2" | "transition">;
    planned_from: import("../fields/field.ts").Field<PlainDate>;
    planned_to: import("../fields/field.ts").Field<PlainDate>;
    from: import("../fields/field.ts").Field<PlainDate>;
    to: import("../fields/field.ts").Field<PlainDate>;
    result: import("../fields/field.ts").Field<"conditional" | "not-recommended" | "pending" | "recommended">;
    report: import("../fields/field.ts").Field<string>;
    findings: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    decision_date: import("../fields/field.ts").Field<PlainDate>;
};
declare const fields: {
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    closed_on: import("../fields/field.ts").Field<PlainDate>;
    retention: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    standard: import("../fields/field.ts").Field<string>;
    edition: import("../fields/field.ts").Field<"2013" | "2022">;
    body: import("../fields/field.ts").Field<string>;
    accreditation: import("../fields/field.ts").Field<Row<{
        readonly body: import("../fields/field.ts").Field<string>;
        readonly number: import("../fields/field.ts").Field<string>;
        readonly iaf_mla: import("../fields/field.ts").Field<boolean>;
    }>>;
    number: import("../fields/field.ts").Field<string>;
    scope_statement: import("../fields/field.ts").Field<string>;
    soa_version: import("../fields/field.ts").Field<import("../../documents/values/version.ts").Version>;
    soa_date: import("../fields/field.ts").Field<PlainDate>;
    sites: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    decision_date: import("../fields/field.ts").Field<PlainDate>;
    issue_date: import("../fields/field.ts").Field<PlainDate>;
    expiry_date: import("../fields/field.ts").Field<PlainDate>;
    initial_certification: import("../fields/field.ts").Field<PlainDate>;
    audits: import("../fields/field.ts").Field<readonly Row<{
        kind: import("../fields/field.ts").Field<"recertification" | "scope-extension" | "special" | "stage-1" | "stage-2" | "surveillance-1" | "surveillance-2" | "transition">;
        planned_from: import("../fields/field.ts").Field<PlainDate>;
        planned_to: import("../fields/field.ts").Field<PlainDate>;
        from: import("../fields/field.ts").Field<PlainDate>;
        to: import("../fields/field.ts").Field<PlainDate>;
        result: import("../fields/field.ts").Field<"conditional" | "not-recommended" | "pending" | "recommended">;
        report: import("../fields/field.ts").Field<string>;
        findings: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        decision_date: import("../fields/field.ts").Field<PlainDate>;
    }>[]>;
    cycle: import("../fields/field.ts").Field<number>;
};
/** The certificate: its dates, its scope and its audits over the three years (ISO/IEC 17021-1, 9.1 and 9.6). */
export declare const certification: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    closed_on: import("../fields/field.ts").Field<PlainDate>;
    retention: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    standard: import("../fields/field.ts").Field<string>;
    edition: import("../fields/field.ts").Field<"2013" | "2022">;
    body: import("../fields/field.ts").Field<string>;
    accreditation: import("../fields/field.ts").Field<Row<{
        readonly body: import("../fields/field.ts").Field<string>;
        readonly number: import("../fields/field.ts").Field<string>;
        readonly iaf_mla: import("../fields/field.ts").Field<boolean>;
    }>>;
    number: import("../fields/field.ts").Field<string>;
    scope_statement: import("../fields/field.ts").Field<string>;
    soa_version: import("../fields/field.ts").Field<import("../../documents/values/version.ts").Version>;
    soa_date: import("../fields/field.ts").Field<PlainDate>;
    sites: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    decision_date: import("../fields/field.ts").Field<PlainDate>;
    issue_date: import("../fields/field.ts").Field<PlainDate>;
    expiry_date: import("../fields/field.ts").Field<PlainDate>;
    initial_certification: import("../fields/field.ts").Field<PlainDate>;
    audits: import("../fields/field.ts").Field<readonly Row<{
        kind: import("../fields/field.ts").Field<"recertification" | "scope-extension" | "special" | "stage-1" | "stage-2" | "surveillance-1" | "surveillance-2" | "transition">;
        planned_from: import("../fields/field.ts").Field<PlainDate>;
        planned_to: import("../fields/field.ts").Field<PlainDate>;
        from: import("../fields/field.ts").Field<PlainDate>;
        to: import("../fields/field.ts").Field<PlainDate>;
        result: import("../fields/field.ts").Field<"conditional" | "not-recommended" | "pending" | "recommended">;
        report: import("../fields/field.ts").Field<string>;
        findings: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        decision_date: import("../fields/field.ts").Field<PlainDate>;
    }>[]>;
    cycle: import("../fields/field.ts").Field<number>;
}>;
export type Certification = RecordOf<typeof fields>;
/** One audit by the certification body, as far as it belongs to the cycle of the certificate. */
export interface ExternalAudit {
    readonly row: Row<typeof auditFields>;
    readonly kind: AuditKind | undefined;
    /** `Second surveillance audit`. */
    readonly name: string;
    /** The last day on which it was held. */
    readonly held: PlainDate | undefined;
    /** The last day for which it is planned, while it has not been held. */
    readonly planned: PlainDate | undefined;
    /** Where that day stands. */
    readonly day: Fact<PlainDate>;
    /** Whether a day that matters cannot be read, or is missing beside a result. */
    readonly isUnclear: boolean;
}
/** The audits that follow the decision on the certificate; those before it belong to what it decided on. */
export declare function auditsOf({ facts }: Certification, today: PlainDate): readonly ExternalAudit[];
/**
 * The cycle that the certificate is in. `undefined` without decision, expiry and list of audits, and when these or the
 * days of an audit that counts are not clear: nothing can be called late then.
 */
export declare function cycleOf(record: Certification, today: PlainDate): CertificationCycle | undefined;
/** The recertification audit at the end of the cycle; the one that was held, if one was. */
export declare function recertificationAudit(audits: readonly ExternalAudit[]): ExternalAudit | undefined;
/** Whether the decision on the next cycle is there: with the audit, or as a newer certificate to the same standard. */
export declare function isRecertified(record: Certification, among: Pick<Inventory, 'byType' | 'today'>): boolean;
export {};
