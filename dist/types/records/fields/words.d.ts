import type { Field } from './field.js';
/** What the field holds, for people: `one of`, `a day that has come`, `a list: the id of a risk`. Code spans are in backticks. */
export declare function holds(field: Field): string;
/** The words of a choice, in their order; none for fields of other kinds. */
export declare function wordsOf(field: Field): readonly string[];
/** Whether the field must be there in every state of the record. */
export declare function isAlwaysRequired({ required }: Field): boolean;
/** What the field means, what it holds and when it must be there, in whole sentences; '' where its name says it all. */
export declare function descriptionOf(field: Field): string;
/** `root_cause` as people say it: `Root cause`. */
export declare function labelOf(name: string): string;
