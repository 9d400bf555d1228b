import { type PlainDate } from '../../calendar/plain-date.js';
import { type Fact } from '../../model/fact.js';
import type { Row } from '../fields/field.js';
import { type Inventory } from '../inventory.js';
import type { RecordOf } from '../record-of.js';
import { auditReport } from './audit-report.js';
declare const auditFields: {
    id: import("../fields/field.ts").Field<string>;
    planned_from: import("../fields/field.ts").Field<PlainDate>;
    planned_to: import("../fields/field.ts").Field<PlainDate>;
    scope: import("../fields/field.ts").Field<string>;
    criteria: import("../fields/field.ts").Field<string>;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    areas: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    lead_auditor: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    status: import("../fields/field.ts").Field<"cancelled" | "done" | "planned" | "postponed">;
    report: import("../fields/field.ts").Field<string>;
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
    version: import("../fields/field.ts").Field<import("../../documents/values/version.ts").Version>;
    approved_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    approval_ref: import("../fields/field.ts").Field<string>;
    supersedes: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    superseded_by: import("../fields/field.ts").Field<string>;
    distribution: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    acknowledge: import("../fields/field.ts").Field<boolean>;
    external_origin: import("../fields/field.ts").Field<boolean>;
    watches: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    governs: import("../fields/field.ts").Field<ReadonlyMap<string, Fact<ReadonlyMap<string, Fact<import("../../calendar/interval.ts").Interval>>>>>;
    cycle_start: import("../fields/field.ts").Field<PlainDate>;
    cycle_end: import("../fields/field.ts").Field<PlainDate>;
    methods: import("../fields/field.ts").Field<string>;
    responsibilities: import("../fields/field.ts").Field<string>;
    planning_basis: import("../fields/field.ts").Field<string>;
    reporting: import("../fields/field.ts").Field<string>;
    audits: import("../fields/field.ts").Field<readonly Row<{
        id: import("../fields/field.ts").Field<string>;
        planned_from: import("../fields/field.ts").Field<PlainDate>;
        planned_to: import("../fields/field.ts").Field<PlainDate>;
        scope: import("../fields/field.ts").Field<string>;
        criteria: import("../fields/field.ts").Field<string>;
        clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
        controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
        areas: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        lead_auditor: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        status: import("../fields/field.ts").Field<"cancelled" | "done" | "planned" | "postponed">;
        report: import("../fields/field.ts").Field<string>;
    }>[]>;
    frequency: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
};
/** One audit of a programme. */
export type PlannedAudit = Row<typeof auditFields>;
export type AuditProgramme = RecordOf<typeof fields>;
type AuditReport = RecordOf<typeof auditReport.fields>;
/** Which internal audits are held over the cycle, on what basis and by whom (9.2.2). */
export declare const auditProgramme: import("../define-record.ts").RecordType<{
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
    version: import("../fields/field.ts").Field<import("../../documents/values/version.ts").Version>;
    approved_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    approval_ref: import("../fields/field.ts").Field<string>;
    supersedes: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    superseded_by: import("../fields/field.ts").Field<string>;
    distribution: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    acknowledge: import("../fields/field.ts").Field<boolean>;
    external_origin: import("../fields/field.ts").Field<boolean>;
    watches: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    governs: import("../fields/field.ts").Field<ReadonlyMap<string, Fact<ReadonlyMap<string, Fact<import("../../calendar/interval.ts").Interval>>>>>;
    cycle_start: import("../fields/field.ts").Field<PlainDate>;
    cycle_end: import("../fields/field.ts").Field<PlainDate>;
    methods: import("../fields/field.ts").Field<string>;
    responsibilities: import("../fields/field.ts").Field<string>;
    planning_basis: import("../fields/field.ts").Field<string>;
    reporting: import("../fields/field.ts").Field<string>;
    audits: import("../fields/field.ts").Field<readonly Row<{
        id: import("../fields/field.ts").Field<string>;
        planned_from: import("../fields/field.ts").Field<PlainDate>;
        planned_to: import("../fields/field.ts").Field<PlainDate>;
        scope: import("../fields/field.ts").Field<string>;
        criteria: import("../fields/field.ts").Field<string>;
        clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
        controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
        areas: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        lead_auditor: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        status: import("../fields/field.ts").Field<"cancelled" | "done" | "planned" | "postponed">;
        report: import("../fields/field.ts").Field<string>;
    }>[]>;
    frequency: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
}>;
/** The internal audit that ended last and whose report was issued: the one from which the frequency counts. */
export declare function lastAudit(among: Inventory): AuditReport | undefined;
/** The programme that says how often there are audits: the one whose cycle runs, else the one with the latest cycle. */
export declare function programmeInCharge(among: Inventory): AuditProgramme | undefined;
/**
 * Audits of the programme that are neither cancelled nor held. One counts as held when a report of it exists that is past
 * its planning, linked from here or not: then what is late is the report, no longer the audit.
 */
export declare function auditsToCome({ entry, facts }: AuditProgramme, among: Inventory): readonly PlannedAudit[];
/** The reports of the audits of a programme: those that they name, and those that were held when one was planned. */
export declare function reportsByAudit({ entry, facts }: AuditProgramme, among: Inventory): ReadonlyMap<PlannedAudit, AuditReport>;
export {};
