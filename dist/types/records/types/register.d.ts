/**
 * A document whose front matter has `entries:`, each a record of its own. Its owner, review dates and type count for
 * every row that has none, so that one review of the whole covers all rows.
 */
export declare const register: import("../define-record.ts").RecordType<{
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
    readonly approval_ref: import("../fields/field.ts").Field<string>;
    readonly supersedes: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly superseded_by: import("../fields/field.ts").Field<string>;
    readonly distribution: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly acknowledge: import("../fields/field.ts").Field<boolean>;
    readonly external_origin: import("../fields/field.ts").Field<boolean>;
    readonly watches: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly governs: import("../fields/field.ts").Field<ReadonlyMap<string, import("../../model/fact.ts").Fact<ReadonlyMap<string, import("../../model/fact.ts").Fact<import("../../index.ts").Interval>>>>>;
    readonly version: import("../fields/field.ts").Field<import("../../documents/values/version.ts").Version>;
    readonly approved_by: {
        readonly kind: import("../fields/field.ts").FieldKind;
        readonly read: (key: string, node: import("../../model/document.ts").FieldNode, context: import("../fields/field.ts").FieldContext) => import("../../model/fact.ts").Fact<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
        readonly schema: () => import("zod").ZodType;
        readonly says?: string;
        readonly done?: boolean;
        readonly to?: readonly string[];
        readonly of?: import("../fields/field.ts").Field;
        readonly fields?: Readonly<Record<string, import("../fields/field.ts").Field<unknown>>>;
        readonly saidBy?: string | undefined;
        readonly required: undefined;
    };
    readonly of: import("../fields/field.ts").Field<string>;
}>;
