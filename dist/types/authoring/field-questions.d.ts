import type { PlainDate } from '../calendar/plain-date.js';
import type { Field, Fields } from '../records/fields/field.js';
import type { RecordShape } from '../records/record-shape.js';
/** Answers by the name of the field; a field of a row by the name of both: `lines.category`. */
export type Answers = Readonly<Record<string, string>>;
/** A field of a record that only people can fill in. */
export interface FieldQuestion {
    /** `source`, `lines.category`. */
    readonly name: string;
    readonly field: Field;
    /** For people: what the field means, and what it holds. */
    readonly message: string;
    /** The answers to choose from. */
    readonly among: readonly string[] | undefined;
    readonly several: boolean;
    /** Why an answer will not do. */
    readonly refuse?: (answer: string) => string | undefined;
}
/**
 * The fields that a record in a state must have and that are neither answered nor certain, in their order. What is needed may
 * depend on an answer: ask again until nothing is left.
 */
export declare function openQuestions(definition: RecordShape, status: string, answers: Answers): readonly FieldQuestion[];
/** Fields that a record of the type must have in a state. */
export declare function requiredFields({ fields, states, finalStates, brokenOffStates }: RecordShape, status: string, answers: Answers): readonly (readonly [string, Field])[];
/** The value of a field that needs no question: a day on which something was done is today unless somebody says otherwise. */
export declare function certainValue(field: Field, today: PlainDate): string | undefined;
/** The fields of a row that are asked for. */
export declare function askedOf(fields: Fields): readonly (readonly [string, Field])[];
/** The question for a field, or for a field of a row under the name of both. */
export declare function questionOf(name: string, field: Field): FieldQuestion;
