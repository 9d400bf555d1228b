import { type Answers, type FieldQuestion } from '../authoring/field-questions.js';
import { type CheckOptions, type CheckPorts } from './check.js';
import { type Effect } from './effect.js';
/** A question on the way to closing, with the record that it is about. */
export interface ClosingQuestion extends FieldQuestion {
    readonly of: string;
}
/** Asks what a step needs. What is left out ends the walk there. */
export type AnswerStep = (questions: readonly ClosingQuestion[]) => Promise<Answers>;
/** How far a record came. */
export interface Closing extends Effect {
    /** What was recorded, a sentence each. */
    readonly done: readonly string[];
    /** Why it went no further; `undefined` when the record is closed. */
    readonly stopped: string | undefined;
}
/**
 * Walks a nonconformity through correction, cause, action and effectiveness (ISO/IEC 27001:2022, 10.2), or any other record to its
 * last state, as far as the answers go. Writes nothing. Throws `ConfigError` for what is not there, is closed, or is no record.
 */
export declare function close(ports: CheckPorts, id: string, answer: AnswerStep, options?: Pick<CheckOptions, 'config' | 'today'>): Promise<Closing>;
