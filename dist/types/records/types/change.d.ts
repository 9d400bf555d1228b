import { type Obligation } from '../obligation.js';
import type { RecordOf } from '../record-of.js';
declare const fields: {
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    retention: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    kind: import("../fields/field.ts").Field<"legal" | "merger" | "organisation" | "process" | "scope" | "site" | "staff" | "supplier" | "system">;
    significant: import("../fields/field.ts").Field<boolean>;
    description: import("../fields/field.ts").Field<string>;
    planned_for: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    implemented_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    approved_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    impact: import("../fields/field.ts").Field<import("../fields/field.ts").Row<{
        readonly risks: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly assets: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly documents: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly scope: import("../fields/field.ts").Field<boolean>;
        readonly soa: import("../fields/field.ts").Field<boolean>;
        readonly suppliers: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly training: import("../fields/field.ts").Field<boolean>;
        readonly legal: import("../fields/field.ts").Field<boolean>;
        readonly roles: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    }>>;
    follow_up_due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    certification_body_told: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
};
export type Change = RecordOf<typeof fields>;
/** A change of systems, people, sites or scope, and what it touches (6.3, 8.1). */
export declare const change: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    retention: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    kind: import("../fields/field.ts").Field<"legal" | "merger" | "organisation" | "process" | "scope" | "site" | "staff" | "supplier" | "system">;
    significant: import("../fields/field.ts").Field<boolean>;
    description: import("../fields/field.ts").Field<string>;
    planned_for: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    implemented_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    approved_by: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    impact: import("../fields/field.ts").Field<import("../fields/field.ts").Row<{
        readonly risks: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly assets: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly documents: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly scope: import("../fields/field.ts").Field<boolean>;
        readonly soa: import("../fields/field.ts").Field<boolean>;
        readonly suppliers: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        readonly training: import("../fields/field.ts").Field<boolean>;
        readonly legal: import("../fields/field.ts").Field<boolean>;
        readonly roles: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<import("../../documents/values/owner.ts").Owner>[]>;
    }>>;
    follow_up_due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    certification_body_told: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
}>;
/** The look back at a change that was carried out (8.1), whether or not somebody has taken it; none before. */
export declare function followUp({ entry, facts }: Change): readonly Obligation[];
export {};
