/**
 * Fields that every entry has facts for, typed or not. They are read by `readEntry`, which knows registers, CODEOWNERS and
 * defaults; here they are described, for whoever writes them. A type narrows `type` and `status` to its own words.
 */
export declare const entryFields: {
    id: import("./fields/field.ts").Field<string>;
    type: import("./fields/field.ts").Field<string>;
    title: import("./fields/field.ts").Field<string>;
    status: import("./fields/field.ts").Field<string>;
    owner: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<import("../documents/values/owner.ts").Owner>[]>;
    review_interval: import("./fields/field.ts").Field<import("../index.ts").Interval>;
    reviewed_on: import("./fields/field.ts").Field<import("../index.ts").PlainDate>;
    next_review: import("./fields/field.ts").Field<import("../index.ts").Interval | import("../index.ts").PlainDate>;
    approved_on: import("./fields/field.ts").Field<import("../index.ts").PlainDate>;
    effective_on: import("./fields/field.ts").Field<import("../index.ts").PlainDate>;
};
/** Names of the fields that every entry has facts for. */
export declare const ENTRY_FIELDS: readonly string[];
/** Dates of any entry, typed or not; they are facts of the entry itself. */
export declare const ENTRY_DATES: readonly ['reviewed_on', 'next_review', 'approved_on', 'effective_on'];
/**
 * Fields of every type besides those that every entry has facts for: id, title, status, owner, review and approval
 * dates (ISO/IEC 27001:2022, 7.5.2: identification).
 */
export declare const baseFields: {
    classification: import("./fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<readonly string[]>[]>;
    links: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    tags: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
};
/** Fields of documents that are approved, reviewed and replaced (7.5.2 and 7.5.3). */
export declare const documentFields: {
    classification: import("./fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<readonly string[]>[]>;
    links: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    tags: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    reviews: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Row<{
        readonly on: import("./fields/field.ts").Field<import("../index.ts").PlainDate>;
        readonly by: import("./fields/field.ts").Field<string>;
        readonly outcome: import("./fields/field.ts").Field<string>;
        readonly reason: import("./fields/field.ts").Field<string>;
    }>[]>;
    version: import("./fields/field.ts").Field<import("../documents/values/version.ts").Version>;
    approved_by: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<import("../documents/values/owner.ts").Owner>[]>;
    approval_ref: import("./fields/field.ts").Field<string>;
    supersedes: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    superseded_by: import("./fields/field.ts").Field<string>;
    distribution: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<import("../documents/values/owner.ts").Owner>[]>;
    acknowledge: import("./fields/field.ts").Field<boolean>;
    external_origin: import("./fields/field.ts").Field<boolean>;
    watches: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    governs: import("./fields/field.ts").Field<ReadonlyMap<string, import("../model/fact.ts").Fact<ReadonlyMap<string, import("../model/fact.ts").Fact<import("../index.ts").Interval>>>>>;
};
/** Fields of records: evidence of something that happened. */
export declare const recordFields: {
    classification: import("./fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<readonly string[]>[]>;
    links: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    tags: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    recorded_on: import("./fields/field.ts").Field<import("../index.ts").PlainDate>;
    recorded_by: import("./fields/field.ts").Field<import("../documents/values/owner.ts").Owner>;
    closed_on: import("./fields/field.ts").Field<import("../index.ts").PlainDate>;
    retention: import("./fields/field.ts").Field<import("../index.ts").Interval>;
    legal_hold: import("./fields/field.ts").Field<boolean>;
};
/** Fields of register entries: what the organisation knows about something that lasts. */
export declare const registerFields: {
    classification: import("./fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<readonly string[]>[]>;
    links: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    tags: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Listed<string>[]>;
    reviews: import("./fields/field.ts").Field<readonly import("./fields/field.ts").Row<{
        readonly on: import("./fields/field.ts").Field<import("../index.ts").PlainDate>;
        readonly by: import("./fields/field.ts").Field<string>;
        readonly outcome: import("./fields/field.ts").Field<string>;
        readonly reason: import("./fields/field.ts").Field<string>;
    }>[]>;
};
