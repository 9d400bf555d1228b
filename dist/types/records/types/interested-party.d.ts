/** Someone with requirements towards information security, and which of them the ISMS addresses (4.2). */
export declare const interestedParty: import("../define-record.ts").RecordType<{
    readonly classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly party: import("../fields/field.ts").Field<string>;
    readonly kind: import("../fields/field.ts").Field<"customer" | "employee" | "other" | "owner" | "partner" | "public" | "regulator" | "supplier">;
    readonly requirements: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly text: import("../fields/field.ts").Field<string>;
        /** The contract, law or talk in which it was said. */
        readonly source: import("../fields/field.ts").Field<string>;
        readonly addressed: import("../fields/field.ts").Field<boolean>;
        readonly addressed_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly why_not: import("../fields/field.ts").Field<string>;
    }>[]>;
    /** Amendment 1:2024 notes that such requirements may exist; it does not ask for them. */
    readonly climate_related: import("../fields/field.ts").Field<boolean>;
}>;
