/** Something inside or outside the organisation that bears on the ISMS (4.1), climate change among them (Amendment 1:2024). */
export declare const contextIssue: import("../define-record.ts").RecordType<{
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
    readonly kind: import("../fields/field.ts").Field<"external" | "internal">;
    readonly topic: import("../fields/field.ts").Field<"climate" | "legal" | "market" | "other" | "people" | "strategy" | "supplier" | "technology" | "threat">;
    readonly relevant: import("../fields/field.ts").Field<boolean>;
    readonly rationale: import("../fields/field.ts").Field<string>;
    readonly effect: import("../fields/field.ts").Field<string>;
    readonly linked_risks: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
}>;
