/** A law, a regulation or a contract, what it demands, and what meets the demand (4.2, A.5.31). */
export declare const legalRequirement: import("../define-record.ts").RecordType<{
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
    readonly instrument: import("../fields/field.ts").Field<string>;
    readonly jurisdiction: import("../fields/field.ts").Field<string>;
    readonly applies_because: import("../fields/field.ts").Field<string>;
    readonly obligations: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly text: import("../fields/field.ts").Field<string>;
        readonly owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly met_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    }>[]>;
    readonly notification_deadline: import("../fields/field.ts").Field<import("../../documents/values/time-span.ts").TimeSpan>;
}>;
