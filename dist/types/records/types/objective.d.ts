/** What is to be achieved, by when, and how anyone will know (6.2). */
export declare const objective: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    reviews: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        readonly by: import("../fields/field.ts").Field<string>;
        readonly outcome: import("../fields/field.ts").Field<string>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>[]>;
    statement: import("../fields/field.ts").Field<string>;
    metric: import("../fields/field.ts").Field<string>;
    why_not_measurable: import("../fields/field.ts").Field<string>;
    baseline: import("../fields/field.ts").Field<number>;
    target: import("../fields/field.ts").Field<number>;
    target_date: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    plan: import("../fields/field.ts").Field<import("../fields/field.ts").Row<{
        readonly what: import("../fields/field.ts").Field<string>;
        readonly resources: import("../fields/field.ts").Field<string>;
        readonly who: import("../fields/field.ts").Field<string>;
        readonly when: import("../fields/field.ts").Field<string>;
        readonly how_evaluated: import("../fields/field.ts").Field<string>;
    }>>;
    policy: import("../fields/field.ts").Field<string>;
}>;
