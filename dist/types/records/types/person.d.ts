/**
 * Someone who works for the organisation, under a key: owners, approvers and verifiers resolve through it (7.2). Who
 * leaves and comes back has a second record under the same title or handle, so that both times keep their days.
 */
export declare const person: import("../define-record.ts").RecordType<{
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
    readonly name: import("../fields/field.ts").Field<string>;
    readonly github: import("../fields/field.ts").Field<string>;
    readonly emails: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly kind: import("../fields/field.ts").Field<"auditor" | "bot" | "contractor" | "employee">;
    readonly start: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly end: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly manager: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly induction_done: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
}>;
