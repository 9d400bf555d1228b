/** Something of value to be protected, its owner and its class (A.5.9, A.5.12). */
export declare const asset: import("../define-record.ts").RecordType<{
    readonly classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly kind: import("../fields/field.ts").Field<"device" | "information" | "people" | "service" | "site" | "software" | "system">;
    /** Who answers for its protection (A.5.9). */
    readonly asset_owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly criticality: import("../fields/field.ts").Field<"critical" | "high" | "low" | "medium">;
    readonly data_classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly in_scope: import("../fields/field.ts").Field<boolean>;
    readonly supplier: import("../fields/field.ts").Field<string>;
    /** How long it may be gone after a disruption. */
    readonly rto: import("../fields/field.ts").Field<import("../../documents/values/time-span.ts").TimeSpan>;
    /** How much of its latest data may be lost, as time. */
    readonly rpo: import("../fields/field.ts").Field<import("../../documents/values/time-span.ts").TimeSpan>;
}>;
