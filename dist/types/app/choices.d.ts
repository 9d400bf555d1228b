import type { Answers, FieldQuestion } from '../authoring/field-questions.js';
import type { Checked } from './check.js';
/** What the questions and answers of a run are held against. */
export type Known = Pick<Checked, 'isms' | 'settings'>;
/**
 * The question with the answers that the repository knows (its people and roles, the ids of the records that are meant), and
 * with what is wrong about an answer.
 */
export declare function prepared<Q extends FieldQuestion>(known: Known, question: Q): Q;
/** Throws `ConfigError` for the first answer that nobody could read, or that names somebody whom nobody knows. */
export declare function refuseProblems(known: Known, questions: readonly FieldQuestion[], answers: Answers): void;
