/** Someone with requirements towards information security, and which of them the ISMS addresses (4.2). */
export declare const interestedParty: import("../define-record.ts").RecordType<{
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
    readonly party: import("../fields/field.ts").Field<string>;
    readonly kind: import("../fields/field.ts").Field<"customer" | "employee" | "other" | "owner" | "partner" | "public" | "regulator" | "supplier">;
    readonly requirements: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly text: import("../fields/field.ts").Field<string>;
        readonly source: import("../fields/field.ts").Field<string>;
        readonly addressed: import("../fields/field.ts").Field<boolean>;
        readonly addressed_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly why_not: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly climate_related: import("../fields/field.ts").Field<boolean>;
}>;
