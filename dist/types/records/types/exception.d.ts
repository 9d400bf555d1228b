/** A departure from a rule or control for a while, with its reason, its approval and its end (A.5.1, A.5.36). */
export declare const exception: import("../define-record.ts").RecordType<{
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
    readonly waives: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly reason: import("../fields/field.ts").Field<string>;
    readonly risk: import("../fields/field.ts").Field<string>;
    readonly compensating: import("../fields/field.ts").Field<string>;
    readonly requested_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly approved_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly expires_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly renewals: import("../fields/field.ts").Field<number>;
}>;
