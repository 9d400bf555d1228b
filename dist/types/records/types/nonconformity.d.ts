/** Something that was required and not met (ISO/IEC 27001:2022, 10.2), from its detection to its closing. */
export declare const nonconformity: import("../define-record.ts").RecordType<{
    readonly classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly retention: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    readonly legal_hold: import("../fields/field.ts").Field<boolean>;
    readonly source: import("../fields/field.ts").Field<"complaint" | "external-audit" | "incident" | "internal-audit" | "management-review" | "monitoring" | "self-identified" | "supplier">;
    readonly source_ref: import("../fields/field.ts").Field<string>;
    readonly grade: import("../fields/field.ts").Field<"major" | "minor" | "ofi">;
    readonly requirement: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly statement: import("../fields/field.ts").Field<string>;
    readonly evidence: import("../fields/field.ts").Field<string>;
    readonly detected_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly correction: import("../fields/field.ts").Field<string>;
    readonly consequences: import("../fields/field.ts").Field<string>;
    readonly root_cause: import("../fields/field.ts").Field<string>;
    readonly root_cause_method: import("../fields/field.ts").Field<"fault-tree" | "fishbone" | "five-whys" | "other">;
    readonly extent: import("../fields/field.ts").Field<string>;
    readonly actions: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly response_due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
}>;
