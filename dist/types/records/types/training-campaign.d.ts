import type { PlainDate } from '../../calendar/plain-date.js';
import { type Fact } from '../../model/fact.js';
import { type Inventory } from '../inventory.js';
import type { RecordOf } from '../record-of.js';
declare const KINDS: readonly ['induction', 'annual-refresh', 'role-based', 'event'];
export type CampaignKind = (typeof KINDS)[number];
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
    kind: import("../fields/field.ts").Field<"annual-refresh" | "event" | "induction" | "role-based">;
    topics: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    opens_on: import("../fields/field.ts").Field<PlainDate>;
    due: import("../fields/field.ts").Field<PlainDate>;
    population_rule: import("../fields/field.ts").Field<string>;
    population: import("../fields/field.ts").Field<number>;
    excused: import("../fields/field.ts").Field<number>;
    excused_reason: import("../fields/field.ts").Field<string>;
    completed: import("../fields/field.ts").Field<number>;
    completed_late: import("../fields/field.ts").Field<number>;
    passed: import("../fields/field.ts").Field<number>;
    pass_mark: import("../fields/field.ts").Field<number>;
    evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    follow_up: import("../fields/field.ts").Field<string>;
};
export type TrainingCampaign = RecordOf<typeof fields>;
/** A round of awareness or training: who should have taken part, and who did (7.2, 7.3). */
export declare const trainingCampaign: import("../define-record.ts").RecordType<{
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
    kind: import("../fields/field.ts").Field<"annual-refresh" | "event" | "induction" | "role-based">;
    topics: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    opens_on: import("../fields/field.ts").Field<PlainDate>;
    due: import("../fields/field.ts").Field<PlainDate>;
    population_rule: import("../fields/field.ts").Field<string>;
    population: import("../fields/field.ts").Field<number>;
    excused: import("../fields/field.ts").Field<number>;
    excused_reason: import("../fields/field.ts").Field<string>;
    completed: import("../fields/field.ts").Field<number>;
    completed_late: import("../fields/field.ts").Field<number>;
    passed: import("../fields/field.ts").Field<number>;
    pass_mark: import("../fields/field.ts").Field<number>;
    evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    follow_up: import("../fields/field.ts").Field<string>;
}>;
/** The day on which a campaign was over: when it was closed, else its last day. */
export declare function overOn({ facts }: TrainingCampaign): Fact<PlainDate>;
/** Campaigns of a kind that are closed, the one that was over last at the end; one whose day is not known may be the last. */
export declare function closedCampaigns(among: Inventory, kind: CampaignKind): readonly TrainingCampaign[];
/** Whether a yearly refresh is under way: then its own last day is what counts. */
export declare function isRefreshRunning(among: Inventory): boolean;
export {};
