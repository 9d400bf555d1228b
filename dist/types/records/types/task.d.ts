/** One occurrence of a procedure that is carried out on a schedule, and what it left (8.1). */
export declare const task: import("../define-record.ts").RecordType<{
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
    readonly procedure: import("../fields/field.ts").Field<string>;
    readonly due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly done_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly done_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly reason: import("../fields/field.ts").Field<string>;
}>;
