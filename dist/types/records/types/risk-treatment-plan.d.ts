import type { Row } from '../fields/field.js';
declare const action: {
    id: import("../fields/field.ts").Field<string>;
    risk: import("../fields/field.ts").Field<string>;
    control: import("../fields/field.ts").Field<readonly string[]>;
    action: import("../fields/field.ts").Field<string>;
    owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    completed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    status: import("../fields/field.ts").Field<"cancelled" | "done" | "in-progress" | "open">;
    resources: import("../fields/field.ts").Field<string>;
    evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
};
export type TreatmentAction = Row<typeof action>;
/** What is done about the risks, by whom and by when, and which risk owners agreed (6.1.3 e and f). */
export declare const riskTreatmentPlan: import("../define-record.ts").RecordType<{
    readonly classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    readonly clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    readonly links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    readonly reviews: import("../fields/field.ts").Field<readonly Row<{
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
    readonly actions: import("../fields/field.ts").Field<readonly Row<{
        id: import("../fields/field.ts").Field<string>;
        risk: import("../fields/field.ts").Field<string>;
        control: import("../fields/field.ts").Field<readonly string[]>;
        action: import("../fields/field.ts").Field<string>;
        owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        due: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        completed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
        status: import("../fields/field.ts").Field<"cancelled" | "done" | "in-progress" | "open">;
        resources: import("../fields/field.ts").Field<string>;
        evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    }>[]>;
    readonly approved_by_risk_owners: import("../fields/field.ts").Field<readonly Row<{
        readonly risk: import("../fields/field.ts").Field<string>;
        readonly person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly date: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    }>[]>;
}>;
/** Whether something is left to do. A day of completion counts also when nobody changed the status. */
export declare function isOpen({ facts }: TreatmentAction): boolean;
/** `Action 7 (Roll out leak prevention)`. */
export declare function nameOfAction({ facts }: TreatmentAction): string;
/** What tells the actions of a plan apart: their ids, else their number from 1. */
export declare function partOfAction({ facts }: TreatmentAction, index: number): string;
export {};
