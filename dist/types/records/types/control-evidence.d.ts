import { type RecordOf } from '../record-of.js';
declare const fields: {
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    retention: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    activity: import("../fields/field.ts").Field<"access-review" | "configuration-check" | "continuity-test" | "log-review" | "other" | "penetration-test" | "physical-check" | "policy-compliance-check" | "restore-test" | "vulnerability-scan">;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    performed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    performed_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    result: import("../fields/field.ts").Field<"fail" | "pass" | "pass-with-findings">;
    frequency: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    findings: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
};
export type Evidence = RecordOf<typeof fields>;
/** Proof that a control was carried out: an access review, a restore test, a scan (8.1). */
export declare const controlEvidence: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    retention: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    activity: import("../fields/field.ts").Field<"access-review" | "configuration-check" | "continuity-test" | "log-review" | "other" | "penetration-test" | "physical-check" | "policy-compliance-check" | "restore-test" | "vulnerability-scan">;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    performed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    performed_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    result: import("../fields/field.ts").Field<"fail" | "pass" | "pass-with-findings">;
    frequency: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    findings: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
}>;
/** Evidence of one activity on one set of controls, however they are ordered. */
export declare function evidenceSeries({ facts }: Evidence): string;
export {};
