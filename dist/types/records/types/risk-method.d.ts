/** How risks are assessed, compared and accepted: scales, levels, threshold and authority (6.1.2, 6.1.3). */
export declare const riskMethod: import("../define-record.ts").RecordType<{
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
    readonly version: import("../fields/field.ts").Field<import("../../documents/values/version.ts").Version>;
    readonly approved_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly approval_ref: import("../fields/field.ts").Field<string>;
    readonly supersedes: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly superseded_by: import("../fields/field.ts").Field<string>;
    readonly distribution: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    readonly acknowledge: import("../fields/field.ts").Field<boolean>;
    readonly external_origin: import("../fields/field.ts").Field<boolean>;
    readonly watches: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly governs: import("../fields/field.ts").Field<ReadonlyMap<string, import("../../model/fact.ts").Fact<ReadonlyMap<string, import("../../model/fact.ts").Fact<import("../../calendar/interval.ts").Interval>>>>>;
    readonly likelihood_scale: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly value: import("../fields/field.ts").Field<number>;
        readonly label: import("../fields/field.ts").Field<string>;
        readonly meaning: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly impact_scale: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly value: import("../fields/field.ts").Field<number>;
        readonly label: import("../fields/field.ts").Field<string>;
        readonly meaning: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly level_rule: import("../fields/field.ts").Field<"matrix" | "product" | "sum">;
    readonly matrix: import("../fields/field.ts").Field<ReadonlyMap<string, import("../../model/fact.ts").Fact<ReadonlyMap<string, import("../../model/fact.ts").Fact<string>>>>>;
    readonly levels: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly name: import("../fields/field.ts").Field<string>;
        readonly min: import("../fields/field.ts").Field<number>;
        readonly max: import("../fields/field.ts").Field<number>;
    }>[]>;
    readonly acceptance_threshold: import("../fields/field.ts").Field<string>;
    readonly acceptance_authority: import("../fields/field.ts").Field<ReadonlyMap<string, import("../../model/fact.ts").Fact<import("../../documents/values/owner.ts").Owner>>>;
    readonly assessment_interval: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
    readonly triggers: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
}>;
