/** What one internal audit looked at, what it saw and what it concluded (9.2). */
export declare const auditReport: import("../define-record.ts").RecordType<{
    readonly classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly retention: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    readonly legal_hold: import("../fields/field.ts").Field<boolean>;
    readonly programme: import("../fields/field.ts").Field<string>;
    readonly audit_from: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly audit_to: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly criteria: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly audit_scope: import("../fields/field.ts").Field<string>;
    readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly areas: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly lead_auditor: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly auditors: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly external_auditor: import("../fields/field.ts").Field<boolean>;
    readonly independence_statement: import("../fields/field.ts").Field<string>;
    readonly effort_days: import("../fields/field.ts").Field<number>;
    readonly interviews: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly person_or_role: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly topic: import("../fields/field.ts").Field<string>;
        readonly date: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    }>[]>;
    readonly samples: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly what: import("../fields/field.ts").Field<string>;
        readonly population: import("../fields/field.ts").Field<number>;
        readonly sampled: import("../fields/field.ts").Field<number>;
        readonly method: import("../fields/field.ts").Field<string>;
        readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    }>[]>;
    readonly tests: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly ref: import("../fields/field.ts").Field<string>;
        readonly procedure: import("../fields/field.ts").Field<string>;
        readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly result: import("../fields/field.ts").Field<"conform" | "major" | "minor" | "not-tested" | "ofi">;
        readonly note: import("../fields/field.ts").Field<string>;
        readonly auditor: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    }>[]>;
    readonly findings: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly id: import("../fields/field.ts").Field<string>;
        readonly grade: import("../fields/field.ts").Field<"major" | "minor" | "ofi" | "strength">;
        readonly ref: import("../fields/field.ts").Field<string>;
        readonly statement: import("../fields/field.ts").Field<string>;
        readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly nonconformity: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly conclusion: import("../fields/field.ts").Field<string>;
    readonly reported_to: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly issued_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
}>;
