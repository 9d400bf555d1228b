/** How long after its implementation an action has had time to prove itself, when it does not say. */
export declare const SOAK: {
    interval: import("../../calendar/interval.ts").Interval;
    from: string;
};
/** What removes the cause of a nonconformity (ISO/IEC 27001:2022, 10.2 d), who does it and by when. */
export declare const correctiveAction: import("../define-record.ts").RecordType<{
    readonly classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly retention: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
    readonly legal_hold: import("../fields/field.ts").Field<boolean>;
    readonly nonconformity: import("../fields/field.ts").Field<string>;
    readonly action: import("../fields/field.ts").Field<string>;
    readonly due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly original_due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly postponements: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly from: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        readonly to: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        readonly approved_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly reason: import("../fields/field.ts").Field<string>;
        readonly date: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    }>[]>;
    readonly implemented_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly implemented_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly effectiveness_criteria: import("../fields/field.ts").Field<string>;
    readonly verify_after: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly verified_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly verified_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly effective: import("../fields/field.ts").Field<boolean>;
    readonly verification_evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
}>;
