/** A role of the ISMS: what it may do, and who holds it since when (5.3). Owners are roles, so that turnover is one change. */
export declare const role: import("../define-record.ts").RecordType<{
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
    readonly key: import("../fields/field.ts").Field<string>;
    readonly top_management: import("../fields/field.ts").Field<boolean>;
    readonly responsibilities: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly authorities: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly may_approve: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly holders: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly from: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        readonly to: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    }>[]>;
    readonly deputy: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly from: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        readonly to: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    }>[]>;
    readonly conflicts_with: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly required_competence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly skill: import("../fields/field.ts").Field<string>;
        readonly evidence_kind: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly key_role: import("../fields/field.ts").Field<boolean>;
}>;
