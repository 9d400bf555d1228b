/** Something of value to be protected, its owner and its class (A.5.9, A.5.12). */
export declare const asset: import("../define-record.ts").RecordType<{
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
    readonly kind: import("../fields/field.ts").Field<"device" | "information" | "people" | "service" | "site" | "software" | "system">;
    readonly asset_owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly criticality: import("../fields/field.ts").Field<"critical" | "high" | "low" | "medium">;
    readonly data_classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly in_scope: import("../fields/field.ts").Field<boolean>;
    readonly supplier: import("../fields/field.ts").Field<string>;
    readonly rto: import("../fields/field.ts").Field<import("../../documents/values/time-span.ts").TimeSpan>;
    readonly rpo: import("../fields/field.ts").Field<import("../../documents/values/time-span.ts").TimeSpan>;
}>;
