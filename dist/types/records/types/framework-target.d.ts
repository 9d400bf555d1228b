/** Another framework that the organisation wants to meet, its scope and its day (4.2, A.5.31). */
export declare const frameworkTarget: import("../define-record.ts").RecordType<{
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
    readonly framework: import("../fields/field.ts").Field<"gdpr" | "hipaa-security-rule" | "iso20000-1-2018" | "iso22301-2019" | "nist-csf-2.0" | "pci-dss-4.0.1" | "soc2-tsc-2017">;
    readonly categories: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly target_date: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    readonly out_of_scope: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly requirement: import("../fields/field.ts").Field<string>;
        readonly why: import("../fields/field.ts").Field<string>;
    }>[]>;
    readonly extra_evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly requirement: import("../fields/field.ts").Field<string>;
        readonly ref: import("../fields/field.ts").Field<string>;
    }>[]>;
}>;
