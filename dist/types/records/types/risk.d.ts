/** One risk: its owner, its scores, its treatment and who accepted what remains (6.1.2, 8.2, 8.3). */
export declare const risk: import("../define-record.ts").RecordType<{
    readonly classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly reviews: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly on: import("../fields/field.ts").Field<import("../../calendar/plain-date.ts").PlainDate>;
        readonly by: import("../fields/field.ts").Field<string>;
        readonly outcome: import("../fields/field.ts").Field<string>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly description: import("../fields/field.ts").Field<string>;
    readonly properties: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<"availability" | "confidentiality" | "integrity">[]>;
    readonly risk_owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly assets: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly inherent_likelihood: import("../fields/field.ts").Field<number>;
    readonly inherent_impact: import("../fields/field.ts").Field<number>;
    readonly inherent_level: import("../fields/field.ts").Field<string>;
    readonly treatment: import("../fields/field.ts").Field<"avoid" | "modify" | "retain" | "share">;
    readonly controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly residual_likelihood: import("../fields/field.ts").Field<number>;
    readonly residual_impact: import("../fields/field.ts").Field<number>;
    readonly residual_level: import("../fields/field.ts").Field<string>;
    readonly assessed_on: import("../fields/field.ts").Field<import("../../calendar/plain-date.ts").PlainDate>;
    readonly accepted_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly accepted_on: import("../fields/field.ts").Field<import("../../calendar/plain-date.ts").PlainDate>;
    readonly acceptance_expires: import("../fields/field.ts").Field<import("../../calendar/plain-date.ts").PlainDate>;
    readonly triggered_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
}>;
