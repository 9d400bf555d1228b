/** What the management system covers, and where its borders and interfaces are (4.3). */
export declare const ismsScope: import("../define-record.ts").RecordType<{
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
    readonly certificate_statement: import("../fields/field.ts").Field<string>;
    readonly organisation_units: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly locations: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly services: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly systems: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly exclusions: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly what: import("../fields/field.ts").Field<string>;
        readonly why: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly interfaces: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly with: import("../fields/field.ts").Field<string>;
        readonly what: import("../fields/field.ts").Field<string>;
        readonly controlled_by: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly issues_considered: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly requirements_considered: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly headcount: import("../fields/field.ts").Field<number>;
}>;
