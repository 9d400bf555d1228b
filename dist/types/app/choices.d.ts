import type { FieldQuestion } from '../authoring/field-questions.js';
import type { Isms } from '../records/isms.js';
/** The question with the answers that the repository knows: its people and roles, the ids of the records that are meant. */
export declare function withChoices<Q extends FieldQuestion>(isms: Isms, question: Q): Q;
