import type { PlainDate } from '../../calendar/plain-date.js';
import { type RecordOf } from '../record-of.js';
declare const fields: {
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    closed_on: import("../fields/field.ts").Field<PlainDate>;
    retention: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    role: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    skill: import("../fields/field.ts").Field<string>;
    basis: import("../fields/field.ts").Field<"certificate" | "education" | "experience" | "training">;
    obtained_on: import("../fields/field.ts").Field<PlainDate>;
    expires_on: import("../fields/field.ts").Field<PlainDate>;
    evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    evaluated_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
};
export type Competence = RecordOf<typeof fields>;
/** Evidence that somebody has a skill that a role needs (7.2 d). */
export declare const competenceRecord: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    closed_on: import("../fields/field.ts").Field<PlainDate>;
    retention: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    person: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    role: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    skill: import("../fields/field.ts").Field<string>;
    basis: import("../fields/field.ts").Field<"certificate" | "education" | "experience" | "training">;
    obtained_on: import("../fields/field.ts").Field<PlainDate>;
    expires_on: import("../fields/field.ts").Field<PlainDate>;
    evidence: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    evaluated_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
}>;
/** Skills are the same when they are written alike, letter case and spacing aside. */
export declare function isSameSkill(a: string | undefined, b: string | undefined): boolean;
/**
 * Whether evidence counts on a day; its last day still does. A day that cannot be read, or that cannot be true, may lie
 * ahead: other rules tell it.
 */
export declare function isEvidenceValid({ entry, facts }: Competence, day: PlainDate): boolean;
export {};
