import { type PlainDate } from '../../calendar/plain-date.js';
import { type Inventory } from '../inventory.js';
import type { RecordOf } from '../record-of.js';
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
    sent_at: import("../fields/field.ts").Field<import("../../documents/values/instant.ts").Instant>;
    /** Totals, no names: Git keeps everything. */
    sent: import("../fields/field.ts").Field<number>;
    bounced: import("../fields/field.ts").Field<number>;
    /** People, not clicks, and no machines that follow links. */
    clicked: import("../fields/field.ts").Field<number>;
    /** Of those who clicked: who gave their credentials. */
    submitted: import("../fields/field.ts").Field<number>;
    /** People who reported it, whether they clicked or not. */
    reported: import("../fields/field.ts").Field<number>;
    reported_without_click: import("../fields/field.ts").Field<number>;
    median_minutes_to_report: import("../fields/field.ts").Field<number>;
    /** How hard the bait was to tell (the bands of NIST's Phish Scale): only alike ones compare. */
    difficulty: import("../fields/field.ts").Field<"high" | "low" | "moderate">;
    follow_up: import("../fields/field.ts").Field<string>;
};
export type PhishingSimulation = RecordOf<typeof fields>;
/** An exercise with a bait, and how many clicked and how many reported (7.3, A.6.3). */
export declare const phishingSimulation: import("../define-record.ts").RecordType<{
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
    sent_at: import("../fields/field.ts").Field<import("../../documents/values/instant.ts").Instant>;
    /** Totals, no names: Git keeps everything. */
    sent: import("../fields/field.ts").Field<number>;
    bounced: import("../fields/field.ts").Field<number>;
    /** People, not clicks, and no machines that follow links. */
    clicked: import("../fields/field.ts").Field<number>;
    /** Of those who clicked: who gave their credentials. */
    submitted: import("../fields/field.ts").Field<number>;
    /** People who reported it, whether they clicked or not. */
    reported: import("../fields/field.ts").Field<number>;
    reported_without_click: import("../fields/field.ts").Field<number>;
    median_minutes_to_report: import("../fields/field.ts").Field<number>;
    /** How hard the bait was to tell (the bands of NIST's Phish Scale): only alike ones compare. */
    difficulty: import("../fields/field.ts").Field<"high" | "low" | "moderate">;
    follow_up: import("../fields/field.ts").Field<string>;
}>;
/** Simulations that were sent, the newest at the end; one whose day cannot be read may be the newest. */
export declare function sentSimulations(among: Inventory): readonly PhishingSimulation[];
export {};
