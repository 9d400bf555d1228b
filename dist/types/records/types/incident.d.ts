import type { PlainDate } from '../../calendar/plain-date.js';
import type { Instant } from '../../documents/values/instant.js';
import type { TimeSpan } from '../../documents/values/time-span.js';
import { type Fact } from '../../model/fact.js';
import type { Span } from '../../model/position.js';
import { type Entry } from '../entry.js';
import type { Row } from '../fields/field.js';
import { type Inventory } from '../inventory.js';
import { type Basis } from '../obligation.js';
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
    severity: import("../fields/field.ts").Field<"sev1" | "sev2" | "sev3" | "sev4">;
    category: import("../fields/field.ts").Field<"data-breach" | "denial-of-service" | "loss-or-theft" | "malware" | "misuse" | "other" | "phishing" | "physical" | "supplier" | "unauthorised-access" | "vulnerability">;
    occurred_at: import("../fields/field.ts").Field<Instant>;
    occurred_precision: import("../fields/field.ts").Field<"estimated" | "exact" | "unknown">;
    detected_at: import("../fields/field.ts").Field<Instant>;
    reported_at: import("../fields/field.ts").Field<Instant>;
    acknowledged_at: import("../fields/field.ts").Field<Instant>;
    contained_at: import("../fields/field.ts").Field<Instant>;
    resolved_at: import("../fields/field.ts").Field<Instant>;
    detected_by: import("../fields/field.ts").Field<"authority" | "customer" | "monitoring" | "other" | "staff" | "supplier">;
    real: import("../fields/field.ts").Field<boolean>;
    personal_data: import("../fields/field.ts").Field<boolean>;
    systems: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    notifications: import("../fields/field.ts").Field<readonly Row<{
        to: import("../fields/field.ts").Field<string>;
        legal_requirement: import("../fields/field.ts").Field<string>;
        aware_at: import("../fields/field.ts").Field<Instant>;
        due_at: import("../fields/field.ts").Field<Instant>;
        sent_at: import("../fields/field.ts").Field<Instant>;
        delay_reason: import("../fields/field.ts").Field<string>;
        reference: import("../fields/field.ts").Field<string>;
    }>[]>;
    lessons: import("../fields/field.ts").Field<string>;
    nonconformities: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    evidence_handling: import("../fields/field.ts").Field<string>;
    auto_contained: import("../fields/field.ts").Field<boolean>;
    notification_decision: import("../fields/field.ts").Field<Row<{
        readonly needed: import("../fields/field.ts").Field<boolean>;
        readonly decided_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly decided_at: import("../fields/field.ts").Field<Instant>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>>;
};
export type Incident = RecordOf<typeof fields>;
/** An information security incident from its first sign to its lessons (A.5.24 to A.5.28). */
export declare const incident: import("../define-record.ts").RecordType<{
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
    severity: import("../fields/field.ts").Field<"sev1" | "sev2" | "sev3" | "sev4">;
    category: import("../fields/field.ts").Field<"data-breach" | "denial-of-service" | "loss-or-theft" | "malware" | "misuse" | "other" | "phishing" | "physical" | "supplier" | "unauthorised-access" | "vulnerability">;
    occurred_at: import("../fields/field.ts").Field<Instant>;
    occurred_precision: import("../fields/field.ts").Field<"estimated" | "exact" | "unknown">;
    detected_at: import("../fields/field.ts").Field<Instant>;
    reported_at: import("../fields/field.ts").Field<Instant>;
    acknowledged_at: import("../fields/field.ts").Field<Instant>;
    contained_at: import("../fields/field.ts").Field<Instant>;
    resolved_at: import("../fields/field.ts").Field<Instant>;
    detected_by: import("../fields/field.ts").Field<"authority" | "customer" | "monitoring" | "other" | "staff" | "supplier">;
    real: import("../fields/field.ts").Field<boolean>;
    personal_data: import("../fields/field.ts").Field<boolean>;
    systems: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    notifications: import("../fields/field.ts").Field<readonly Row<{
        to: import("../fields/field.ts").Field<string>;
        legal_requirement: import("../fields/field.ts").Field<string>;
        aware_at: import("../fields/field.ts").Field<Instant>;
        due_at: import("../fields/field.ts").Field<Instant>;
        sent_at: import("../fields/field.ts").Field<Instant>;
        delay_reason: import("../fields/field.ts").Field<string>;
        reference: import("../fields/field.ts").Field<string>;
    }>[]>;
    lessons: import("../fields/field.ts").Field<string>;
    nonconformities: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    evidence_handling: import("../fields/field.ts").Field<string>;
    auto_contained: import("../fields/field.ts").Field<boolean>;
    notification_decision: import("../fields/field.ts").Field<Row<{
        readonly needed: import("../fields/field.ts").Field<boolean>;
        readonly decided_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
        readonly decided_at: import("../fields/field.ts").Field<Instant>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>>;
}>;
/** Whether it happened: an exercise or a false alarm has no duties and counts in no figure. */
export declare function isReal({ facts }: Incident): boolean;
/** The day of a moment in the configured time zone. */
export declare function dayOfMoment(entry: Entry, fact: Fact<Instant>): Fact<PlainDate>;
/** The moment that is a length of clock time after another: 72 hours are 72 hours, weekends and clock changes included. */
export declare function momentAfter(from: Instant, { hours }: TimeSpan): Instant;
/** Somebody who has to be told, or was. */
export interface Notification {
    /** Who: as written, else the requirement, else its number from 1. */
    readonly name: string;
    readonly sent: Fact<Instant>;
    /** Whether the record says why it was late. */
    readonly isExplained: boolean;
    /** The last moment for it; `undefined` when nothing says so, or when it cannot be read. */
    readonly deadline: Deadline | undefined;
    /** Whether a moment that it rests on is there and cannot be read. */
    readonly isUnclear: boolean;
    readonly at: Span;
}
interface Deadline {
    readonly moment: Instant;
    /** The last day, in the configured time zone, at the place of the moment that it rests on. */
    readonly date: Basis['date'];
    readonly says: string;
}
/** The notifications of an incident, each with its last moment: as written, else what the law or contract gives. */
export declare function notificationsOf(record: Incident, among: Pick<Inventory, 'byId'>): readonly Notification[];
export {};
