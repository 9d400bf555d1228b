/** A role that changes hands, and what was handed over (5.3, A.6.5). */
export declare const handover: import("../define-record.ts").RecordType<{
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
    readonly role: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly from_person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly to_person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly last_day: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly items: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly what: import("../fields/field.ts").Field<string>;
        readonly done: import("../fields/field.ts").Field<boolean>;
    }>[]>;
    readonly training_done: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
}>;
