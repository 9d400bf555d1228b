/** How the ISMS moves from one edition of the standard to the next (6.3). */
export declare const transitionPlan: import("../define-record.ts").RecordType<{
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
    readonly governs: import("../fields/field.ts").Field<ReadonlyMap<string, import("../../model/fact.ts").Fact<ReadonlyMap<string, import("../../model/fact.ts").Fact<import("../../index.ts").Interval>>>>>;
    readonly from_edition: import("../fields/field.ts").Field<string>;
    readonly to_edition: import("../fields/field.ts").Field<string>;
    readonly gap_analysis: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly ref: import("../fields/field.ts").Field<string>;
        readonly gap: import("../fields/field.ts").Field<string>;
        readonly action: import("../fields/field.ts").Field<string>;
        readonly owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        readonly done_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    }>[]>;
    readonly transition_audit: import("../fields/field.ts").Field<string>;
}>;
