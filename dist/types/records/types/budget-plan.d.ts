import { type PlainDate } from '../../calendar/plain-date.js';
import type { Row } from '../fields/field.js';
import { type Inventory } from '../inventory.js';
import type { RecordOf } from '../record-of.js';
export declare const BUDGET_CATEGORIES: readonly ['certification-fees', 'internal-audit', 'staff', 'tools', 'training', 'improvement', 'supplier-assurance', 'incident-reserve', 'consulting'];
declare const lineFields: {
    category: import("../fields/field.ts").Field<"certification-fees" | "consulting" | "improvement" | "incident-reserve" | "internal-audit" | "staff" | "supplier-assurance" | "tools" | "training">;
    item: import("../fields/field.ts").Field<string>;
    planned: import("../fields/field.ts").Field<number>;
    committed: import("../fields/field.ts").Field<number>;
    spent: import("../fields/field.ts").Field<number>;
    owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    for: import("../fields/field.ts").Field<string>;
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
    governs: import("../fields/field.ts").Field<ReadonlyMap<string, import("../../model/fact.ts").Fact<ReadonlyMap<string, import("../../model/fact.ts").Fact<import("../../calendar/interval.ts").Interval>>>>>;
    fiscal_from: import("../fields/field.ts").Field<PlainDate>;
    fiscal_to: import("../fields/field.ts").Field<PlainDate>;
    currency: import("../fields/field.ts").Field<string>;
    lines: import("../fields/field.ts").Field<readonly Row<{
        category: import("../fields/field.ts").Field<"certification-fees" | "consulting" | "improvement" | "incident-reserve" | "internal-audit" | "staff" | "supplier-assurance" | "tools" | "training">;
        item: import("../fields/field.ts").Field<string>;
        planned: import("../fields/field.ts").Field<number>;
        committed: import("../fields/field.ts").Field<number>;
        spent: import("../fields/field.ts").Field<number>;
        owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        for: import("../fields/field.ts").Field<string>;
    }>[]>;
    approved_amount: import("../fields/field.ts").Field<number>;
    staff_fte: import("../fields/field.ts").Field<number>;
};
export type BudgetPlan = RecordOf<typeof fields>;
export type BudgetLine = Row<typeof lineFields>;
/** What a year of the ISMS costs, planned and spent (7.1). */
export declare const budgetPlan: import("../define-record.ts").RecordType<{
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
    governs: import("../fields/field.ts").Field<ReadonlyMap<string, import("../../model/fact.ts").Fact<ReadonlyMap<string, import("../../model/fact.ts").Fact<import("../../calendar/interval.ts").Interval>>>>>;
    fiscal_from: import("../fields/field.ts").Field<PlainDate>;
    fiscal_to: import("../fields/field.ts").Field<PlainDate>;
    currency: import("../fields/field.ts").Field<string>;
    lines: import("../fields/field.ts").Field<readonly Row<{
        category: import("../fields/field.ts").Field<"certification-fees" | "consulting" | "improvement" | "incident-reserve" | "internal-audit" | "staff" | "supplier-assurance" | "tools" | "training">;
        item: import("../fields/field.ts").Field<string>;
        planned: import("../fields/field.ts").Field<number>;
        committed: import("../fields/field.ts").Field<number>;
        spent: import("../fields/field.ts").Field<number>;
        owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        for: import("../fields/field.ts").Field<string>;
    }>[]>;
    approved_amount: import("../fields/field.ts").Field<number>;
    staff_fte: import("../fields/field.ts").Field<number>;
}>;
/** Plans that were approved, whether their year runs, is over or is to come. */
export declare function approvedPlans(among: Pick<Inventory, 'byType'>): readonly BudgetPlan[];
/** Whether the fiscal year of a plan holds a day; `undefined` when one of its ends is not known or cannot be true. */
export declare function covers(plan: BudgetPlan, day: PlainDate): boolean | undefined;
export {};
