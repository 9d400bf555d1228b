import { type Answers, type FieldQuestion } from '../authoring/field-questions.js';
import type { Isms } from '../records/isms.js';
import type { RecordShape } from '../records/record-shape.js';
import { type CheckOptions, type CheckPorts } from './check.js';
import { type Effect } from './effect.js';
/** A record as it is asked for. */
export interface NewRequest {
    readonly type: string;
    readonly title: string;
    /** Asked for when it is left out. */
    readonly owner?: string | undefined;
    readonly status?: string | undefined;
    /** Values by the name of their field, as text; lists between commas, tables as YAML on one line. */
    readonly answers: Answers;
}
/** What is still to be said before the record can be written, asked in one go. */
export type AnswerFields = (questions: readonly FieldQuestion[]) => Promise<Answers>;
/** A new record, and what it does to the findings. */
export interface NewRecord extends Effect {
    readonly id: string;
    readonly path: string;
}
/**
 * Writes up a record of a type: with the next free id, in the register or beside the other records of its type, and with every
 * field that it must have. Writes nothing. Throws `ConfigError` for a type, a field or a person that nobody knows, and for a
 * record that would not be valid.
 */
export declare function newRecord(ports: CheckPorts, request: NewRequest, answerFields: AnswerFields, options?: Pick<CheckOptions, 'config' | 'today'>): Promise<NewRecord>;
/** The type of that name. Throws `ConfigError` with the nearest. */
export declare function definitionOf({ knownTypes }: Pick<Isms, 'knownTypes'>, type: string): RecordShape;
/** The questions that some answers are for. Throws `ConfigError` for a field that the type does not have. */
export declare function questionsOf({ type, fields }: RecordShape, answers: Answers): readonly FieldQuestion[];
/** Throws `ConfigError` for a record that nobody could read. */
export declare function refuseInvalid({ raised }: Effect, id: string, at: string): void;
