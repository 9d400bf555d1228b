import { type Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import { type Fact } from '../../model/fact.js';
import type { Row } from '../fields/field.js';
import type { RecordOf } from '../record-of.js';
/** What a contract with a supplier can settle (A.5.20). */
export declare const CONTRACT_CLAUSES: readonly ['confidentiality', 'security-requirements', 'incident-notification', 'audit-right', 'subcontracting', 'data-protection', 'return-deletion', 'continuity', 'access-control', 'termination'];
export type ContractClause = (typeof CONTRACT_CLAUSES)[number];
declare const certificateFields: {
    standard: import("../fields/field.ts").Field<string>;
    issuer: import("../fields/field.ts").Field<string>;
    number: import("../fields/field.ts").Field<string>;
    expires_on: import("../fields/field.ts").Field<PlainDate>;
    scope_covers_service: import("../fields/field.ts").Field<boolean>;
    report_period_to: import("../fields/field.ts").Field<PlainDate>;
};
declare const fields: {
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    reviews: import("../fields/field.ts").Field<readonly Row<{
        readonly on: import("../fields/field.ts").Field<PlainDate>;
        readonly by: import("../fields/field.ts").Field<string>;
        readonly outcome: import("../fields/field.ts").Field<string>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>[]>;
    service: import("../fields/field.ts").Field<string>;
    criticality: import("../fields/field.ts").Field<"critical" | "high" | "low" | "medium">;
    data_access: import("../fields/field.ts").Field<"confidential" | "internal" | "none" | "personal" | "special-category">;
    cloud: import("../fields/field.ts").Field<boolean>;
    last_assessed: import("../fields/field.ts").Field<PlainDate>;
    assessment_interval: import("../fields/field.ts").Field<Interval>;
    assessment_result: import("../fields/field.ts").Field<"acceptable" | "conditional" | "unacceptable">;
    assessment_method: import("../fields/field.ts").Field<"certificate-review" | "mixed" | "on-site" | "questionnaire" | "report-review">;
    contract: import("../fields/field.ts").Field<Row<{
        readonly reference: import("../fields/field.ts").Field<string>;
        readonly signed_on: import("../fields/field.ts").Field<PlainDate>;
        readonly expires_on: import("../fields/field.ts").Field<PlainDate>;
        readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<"access-control" | "audit-right" | "confidentiality" | "continuity" | "data-protection" | "incident-notification" | "return-deletion" | "security-requirements" | "subcontracting" | "termination">[]>;
    }>>;
    certificates: import("../fields/field.ts").Field<readonly Row<{
        standard: import("../fields/field.ts").Field<string>;
        issuer: import("../fields/field.ts").Field<string>;
        number: import("../fields/field.ts").Field<string>;
        expires_on: import("../fields/field.ts").Field<PlainDate>;
        scope_covers_service: import("../fields/field.ts").Field<boolean>;
        report_period_to: import("../fields/field.ts").Field<PlainDate>;
    }>[]>;
    subprocessors: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    exit_plan: import("../fields/field.ts").Field<string>;
    incidents: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
};
export type Supplier = RecordOf<typeof fields>;
export type Certificate = Row<typeof certificateFields>;
/** A supplier, how critical it is, what the contract demands and when it was last assessed (A.5.19 to A.5.23). */
export declare const supplier: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    reviews: import("../fields/field.ts").Field<readonly Row<{
        readonly on: import("../fields/field.ts").Field<PlainDate>;
        readonly by: import("../fields/field.ts").Field<string>;
        readonly outcome: import("../fields/field.ts").Field<string>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>[]>;
    service: import("../fields/field.ts").Field<string>;
    criticality: import("../fields/field.ts").Field<"critical" | "high" | "low" | "medium">;
    data_access: import("../fields/field.ts").Field<"confidential" | "internal" | "none" | "personal" | "special-category">;
    cloud: import("../fields/field.ts").Field<boolean>;
    last_assessed: import("../fields/field.ts").Field<PlainDate>;
    assessment_interval: import("../fields/field.ts").Field<Interval>;
    assessment_result: import("../fields/field.ts").Field<"acceptable" | "conditional" | "unacceptable">;
    assessment_method: import("../fields/field.ts").Field<"certificate-review" | "mixed" | "on-site" | "questionnaire" | "report-review">;
    contract: import("../fields/field.ts").Field<Row<{
        readonly reference: import("../fields/field.ts").Field<string>;
        readonly signed_on: import("../fields/field.ts").Field<PlainDate>;
        readonly expires_on: import("../fields/field.ts").Field<PlainDate>;
        readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<"access-control" | "audit-right" | "confidentiality" | "continuity" | "data-protection" | "incident-notification" | "return-deletion" | "security-requirements" | "subcontracting" | "termination">[]>;
    }>>;
    certificates: import("../fields/field.ts").Field<readonly Row<{
        standard: import("../fields/field.ts").Field<string>;
        issuer: import("../fields/field.ts").Field<string>;
        number: import("../fields/field.ts").Field<string>;
        expires_on: import("../fields/field.ts").Field<PlainDate>;
        scope_covers_service: import("../fields/field.ts").Field<boolean>;
        report_period_to: import("../fields/field.ts").Field<PlainDate>;
    }>[]>;
    subprocessors: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    exit_plan: import("../fields/field.ts").Field<string>;
    incidents: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
}>;
/** Whether the supplier serves today. One that is being left is neither assessed nor renewed any more. */
export declare function isActive({ entry }: Pick<Supplier, 'entry'>): boolean;
/** Whether the supplier can see data about people. */
export declare function seesPersonalData({ facts }: Supplier): boolean;
/** How often the supplier is assessed: as its record says, else by how critical it is. */
export declare function assessmentInterval({ facts, }: Supplier): {
    readonly interval: Interval;
    readonly from: string;
} | undefined;
/** A certificate or report with the day on which it ends to count. */
export interface Assurance {
    readonly certificate: Certificate;
    /** As written, else its number in the list from 1. */
    readonly standard: string;
    readonly isReport: boolean;
    /** The date that it rests on. */
    readonly date: Fact<PlainDate>;
    readonly ends: PlainDate | undefined;
}
/**
 * The newest certificate or report of each standard: a renewed one stands beside the one that it replaced, and a letter
 * that bridges the gap beside the report. Standards with a date that cannot be read are left out.
 */
export declare function assurancesOf({ facts }: Supplier): readonly Assurance[];
/** One name for what people write in several ways: `ISO/IEC 27001:2022` and `ISO27001`, `SOC 2 Type II` and `SOC2`. */
export declare function standardFamily(standard: string): string;
export {};
