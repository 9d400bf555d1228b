/** The statement of applicability: each control of Annex A with its decision, its reason and its state (6.1.3 d). */
export declare const soa: import("../define-record.ts").RecordType<{
    readonly classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly reviews: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        readonly by: import("../fields/field.ts").Field<string>;
        readonly outcome: import("../fields/field.ts").Field<string>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly version: import("../fields/field.ts").Field<import("../../documents/values/version.ts").Version>;
    readonly approved_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly approval_ref: import("../fields/field.ts").Field<string>;
    readonly supersedes: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly superseded_by: import("../fields/field.ts").Field<string>;
    readonly distribution: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly acknowledge: import("../fields/field.ts").Field<boolean>;
    readonly external_origin: import("../fields/field.ts").Field<boolean>;
    readonly watches: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly governs: import("../fields/field.ts").Field<ReadonlyMap<string, import("../../model/fact.ts").Fact<ReadonlyMap<string, import("../../model/fact.ts").Fact<import("../../calendar/interval.ts").Interval>>>>>;
    readonly edition: import("../fields/field.ts").Field<"iso27001-2013" | "iso27001-2022">;
    readonly entries: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly control: import("../fields/field.ts").Field<readonly string[]>;
        readonly applicable: import("../fields/field.ts").Field<boolean>;
        readonly reasons: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<"best-practice" | "business" | "contract" | "legal" | "risk">[]>;
        readonly justification: import("../fields/field.ts").Field<string>;
        readonly implementation: import("../fields/field.ts").Field<"implemented" | "not-started" | "partial" | "planned">;
        readonly risks: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly target_date: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    }>[]>;
}>;
