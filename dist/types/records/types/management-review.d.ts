import type { PlainDate } from '../../calendar/plain-date.js';
import type { Row } from '../fields/field.js';
import { type Inventory } from '../inventory.js';
import type { RecordOf } from '../record-of.js';
declare const action: {
    id: import("../fields/field.ts").Field<string>;
    action: import("../fields/field.ts").Field<string>;
    owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    due: import("../fields/field.ts").Field<PlainDate>;
    completed_on: import("../fields/field.ts").Field<PlainDate>;
    status: import("../fields/field.ts").Field<string>;
};
declare const fields: {
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    closed_on: import("../fields/field.ts").Field<PlainDate>;
    retention: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    meeting_date: import("../fields/field.ts").Field<PlainDate>;
    chair: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    attendees: import("../fields/field.ts").Field<readonly Row<{
        readonly person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly role: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly top_management: import("../fields/field.ts").Field<boolean>;
    }>[]>;
    period_from: import("../fields/field.ts").Field<PlainDate>;
    period_to: import("../fields/field.ts").Field<PlainDate>;
    inputs: import("../fields/field.ts").Field<Row<{
        readonly a: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly b: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly c: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly d1: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly d2: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly d3: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly d4: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly e: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly f: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly g: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
    }>>;
    decisions: import("../fields/field.ts").Field<readonly Row<{
        kind: import("../fields/field.ts").Field<"improvement" | "isms-change" | "other" | "resource" | "risk-acceptance">;
        text: import("../fields/field.ts").Field<string>;
    }>[]>;
    actions: import("../fields/field.ts").Field<readonly Row<{
        id: import("../fields/field.ts").Field<string>;
        action: import("../fields/field.ts").Field<string>;
        owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        due: import("../fields/field.ts").Field<PlainDate>;
        completed_on: import("../fields/field.ts").Field<PlainDate>;
        status: import("../fields/field.ts").Field<string>;
    }>[]>;
    verdict: import("../fields/field.ts").Field<"needs-change" | "suitable-adequate-effective">;
    part_of: import("../fields/field.ts").Field<string>;
};
export type ReviewAction = Row<typeof action>;
export type ManagementReview = RecordOf<typeof fields>;
/** One review by top management: its inputs, its decisions and its verdict (9.3). */
export declare const managementReview: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    closed_on: import("../fields/field.ts").Field<PlainDate>;
    retention: import("../fields/field.ts").Field<import("../../calendar/interval.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    meeting_date: import("../fields/field.ts").Field<PlainDate>;
    chair: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    attendees: import("../fields/field.ts").Field<readonly Row<{
        readonly person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly role: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly top_management: import("../fields/field.ts").Field<boolean>;
    }>[]>;
    period_from: import("../fields/field.ts").Field<PlainDate>;
    period_to: import("../fields/field.ts").Field<PlainDate>;
    inputs: import("../fields/field.ts").Field<Row<{
        readonly a: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly b: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly c: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly d1: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly d2: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly d3: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly d4: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly e: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly f: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
        readonly g: import("../fields/field.ts").Field<Row<{
            readonly summary: import("../fields/field.ts").Field<string>;
            readonly evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
        }>>;
    }>>;
    decisions: import("../fields/field.ts").Field<readonly Row<{
        kind: import("../fields/field.ts").Field<"improvement" | "isms-change" | "other" | "resource" | "risk-acceptance">;
        text: import("../fields/field.ts").Field<string>;
    }>[]>;
    actions: import("../fields/field.ts").Field<readonly Row<{
        id: import("../fields/field.ts").Field<string>;
        action: import("../fields/field.ts").Field<string>;
        owner: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        due: import("../fields/field.ts").Field<PlainDate>;
        completed_on: import("../fields/field.ts").Field<PlainDate>;
        status: import("../fields/field.ts").Field<string>;
    }>[]>;
    verdict: import("../fields/field.ts").Field<"needs-change" | "suitable-adequate-effective">;
    part_of: import("../fields/field.ts").Field<string>;
}>;
/** The day on which the review was held; `undefined` for one that is only planned, or has no day that can be read. */
export declare function heldOn({ entry, facts }: ManagementReview, today: PlainDate): PlainDate | undefined;
/** The review that was held last. A meeting that is a part of another review moves nothing: its main one counts. */
export declare function lastReview(among: Inventory): ManagementReview | undefined;
/** Whether something is left to do. A day of completion counts also when nobody changed the status. */
export declare function isOpenAction({ facts }: ReviewAction): boolean;
export {};
